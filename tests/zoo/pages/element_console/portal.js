// The portal: the school's site, its volet administration in a drawer, and what this leads to.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { Bell, Files, Setting, Tools, User } from "@element-plus/icons-vue";
import { SCHOOLS } from "../two_schools/school.js";
import { Export } from "./export.js";
import { Home, Members, Nothing } from "./site_pages.js";
import { Services } from "./services.js";
import { SignIn } from "./sign_in.js";
import { leave, load, server } from "./server.js";

const VOLET = [
  { title: "Pages de site", icon: Files, entries: { pages: "Arborescence", modeles: "Modèles de pages", tiers: "Accès aux services tiers", menus: "Menus et raccourcis" } },
  { title: "Utilisateurs", icon: User, entries: { membres: "Membres du site", groupes: "Groupes", export: "Export des utilisateurs", roles: "Rôles" } },
  { title: "Contenus", icon: Bell, entries: { articles: "Articles", documents: "Documents", agenda: "Agenda" } },
  { title: "Configuration", icon: Setting, entries: { identite: "Identité du site", apparence: "Apparence", mentions: "Mentions légales" } },
];
const TABS = { "": "Accueil", actualites: "Actualités", cdi: "CDI", orientation: "Orientation" };
const PAGES = { "": Home, tiers: Services, export: Export, membres: Members };

export const Portal = {
  components: { SignIn, Tools },
  setup() {
    const route = useRoute(), router = useRouter();
    const volet = ref(false);
    const parts = computed(() => route.path.split("/").slice(1));
    const school = computed(() => (SCHOOLS.includes(parts.value[1]) ? parts.value[1] : "lycee"));
    const key = computed(() => (parts.value[0] === "web" ? parts.value[2] ?? "" : ""));
    const at = (one) => `/web/${school.value}${one && "/" + one}`;
    const group = computed(() => VOLET.find((one) => key.value in one.entries));
    watch(school, load, { immediate: true });
    const tabs = computed(() => {
      const { services } = server.data;
      return services.find((one) => one.key === "pronote").on ? { ...TABS, pronote: "Pronote" } : TABS;
    });
    const account = async (chosen) => {
      if (chosen !== "leave") return;
      await leave();
      router.push(at(""));
    };
    const entered = async () => {
      await load(school.value);
      router.push(at(""));
    };
    const page = computed(() => (server.data.signed || !group.value ? PAGES[key.value] ?? Nothing : Nothing));
    const name = computed(() => group.value?.entries[key.value] ?? tabs.value[key.value] ?? "Page");
    return { VOLET, Bell, account, at, entered, group, key, name, page, route, router, server, tabs, volet };
  },
  template: `
    <el-container v-if="server.data" direction="vertical" style="min-height: 100vh">
      <el-header class="site-header">
        <el-button v-if="server.data.signed" text title="Administration du site" aria-label="Administration du site" @click="volet = true">
          <el-icon :size="20"><Tools /></el-icon>
        </el-button>
        <strong>ATRIUM</strong><span>{{ server.data.name }}</span>
        <el-menu mode="horizontal" router :ellipsis="false" :default-active="route.path">
          <el-menu-item v-for="(label, one) in tabs" :key="one" :index="at(one)">{{ label }}</el-menu-item>
        </el-menu>
        <template v-if="server.data.signed">
          <el-badge :value="3"><el-button :icon="Bell" circle aria-label="Notifications" /></el-badge>
          <el-dropdown trigger="click" @command="account">
            <el-button text>Camille Administrateur</el-button>
            <template #dropdown>
              <el-dropdown-menu>
                <el-dropdown-item command="profile">Mon profil</el-dropdown-item>
                <el-dropdown-item command="sites">Mes sites</el-dropdown-item>
                <el-dropdown-item divided command="leave">Se déconnecter</el-dropdown-item>
              </el-dropdown-menu>
            </template>
          </el-dropdown>
        </template>
        <el-button v-else type="primary" @click="router.push('/connexion')">Se connecter</el-button>
      </el-header>
      <el-drawer v-model="volet" direction="ltr" size="320px" title="Volet administration">
        <el-menu router unique-opened :default-active="route.path" @select="volet = false">
          <el-sub-menu v-for="one in VOLET" :key="one.title" :index="one.title">
            <template #title><el-icon><component :is="one.icon" /></el-icon><span>{{ one.title }}</span></template>
            <el-menu-item v-for="(label, entry) in one.entries" :key="entry" :index="at(entry)">{{ label }}</el-menu-item>
          </el-sub-menu>
        </el-menu>
      </el-drawer>
      <el-main>
        <SignIn v-if="route.path === '/connexion' && !server.data.signed" title="Connexion à ATRIUM" username="Identifiant" @entered="entered" />
        <template v-else>
          <el-breadcrumb v-if="group" separator="/" style="margin-bottom: 16px">
            <el-breadcrumb-item>Administration du site</el-breadcrumb-item>
            <el-breadcrumb-item>{{ group.title }}</el-breadcrumb-item>
            <el-breadcrumb-item>{{ name }}</el-breadcrumb-item>
          </el-breadcrumb>
          <component :is="page" :key="route.path" :name="name" />
        </template>
      </el-main>
      <el-footer style="text-align: center; padding-top: 20px"><el-text size="small" type="info">Mentions légales · Accessibilité : partiellement conforme · Assistance</el-text></el-footer>
    </el-container>`,
};
