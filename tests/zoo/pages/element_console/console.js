// The console: every screen is in the menu at the side, down to the third level.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import {
  ArrowDown, Bell, ChatDotRound, Cpu, Fold, Folder, House, Link, QuestionFilled, Setting, UserFilled,
} from "@element-plus/icons-vue";
import { SCHOOLS } from "../two_schools/school.js";
import { Branch } from "./branch.js";
import { Home, Server } from "./console_pages.js";
import { Net } from "./net.js";
import { People } from "./people.js";
import { Preferences } from "./preferences.js";
import { leave, load, server } from "./server.js";
import { SignIn } from "./sign_in.js";
import { Nothing } from "./site_pages.js";
import { Timed } from "./timed.js";

const staff = (key, profile, kind) => [
  { key, title: "Liste", page: People, told: { profile } },
  { key: `${key}-profils`, title: "Profils d'autorisation", page: Timed, told: { kind } },
  { key: `${key}-absences`, title: "Absences" },
];
const MENU = [
  { key: "accueil", title: "Tableau de bord", icon: House, page: Home },
  { key: "serveur", title: "Serveur PRONOTE", icon: Cpu, page: Server },
  { key: "net", title: "Pronote.net", icon: Link, page: Net },
  { title: "Fichier", icon: Folder, entries: [
    { key: "bases", title: "Ouvrir une base" }, { key: "sauvegardes", title: "Sauvegardes" },
    { key: "utilisateurs", title: "Administration des utilisateurs", page: Timed, told: { kind: "administratif" } },
  ] },
  { title: "Paramètres", icon: Setting, entries: [
    { key: "annee", title: "Année scolaire" }, { key: "options", title: "Options générales" }, { key: "preferences", title: "Préférences", page: Preferences },
  ] },
  { title: "Ressources", icon: UserFilled, entries: [
    { key: "classes", title: "Classes" },
    { key: "eleves", title: "Élèves", page: People, told: { profile: "eleves" } },
    { key: "responsables", title: "Responsables", page: People, told: { profile: "responsables" } },
    { title: "Professeurs", entries: staff("professeurs", "enseignants", "professeurs") },
    { title: "Personnels", entries: staff("personnels", "personnels", "vie_scolaire") },
    { key: "salles", title: "Salles" },
  ] },
  { title: "Communication", icon: ChatDotRound, entries: [{ key: "messagerie", title: "Messagerie" }, { key: "sondages", title: "Sondages" }] },
  { key: "assistance", title: "Assistance", icon: QuestionFilled },
];

/** The entries from the menu down to that screen. */
function trail(entries, key) {
  for (const one of entries) {
    if (one.key === key) return [one];
    const below = one.entries && trail(one.entries, key);
    if (below) return [one, ...below];
  }
  return null;
}

export const Console = {
  components: { ArrowDown, Branch, Fold, SignIn },
  setup() {
    const route = useRoute(), router = useRouter();
    const narrow = ref(false);
    const school = computed(() => route.path.split("/")[1]);
    const key = computed(() => route.path.split("/")[2] ?? "accueil");
    const known = computed(() => SCHOOLS.includes(school.value));
    const path = computed(() => trail(MENU, key.value) ?? [{ title: "Page introuvable" }]);
    watch(school, () => load(known.value ? school.value : "lycee"), { immediate: true });
    const entered = async (chosen) => {
      await load(chosen);
      if (route.path === "/") router.push(`/${chosen}/accueil`);
      else if (chosen !== school.value) router.push(`/${chosen}/${key.value}`);
    };
    const account = async (chosen) => {
      if (chosen === "leave") await leave();
      if (chosen !== "profile") router.push("/");
    };
    return { Bell, MENU, Nothing, account, entered, key, known, narrow, path, route, school, server };
  },
  template: `
    <template v-if="server.data">
      <SignIn v-if="!server.data.signed || !known" title="PRONOTE – Console d'hébergement" username="Numéro d'hébergement" :school="known ? school : ''"
        :key="server.data.signed" :schools="server.data.schools" :signed="server.data.signed" @entered="entered" />
      <el-container v-else>
        <el-aside :width="narrow ? '64px' : '280px'" class="aside">
          <div class="brand">PRONOTE</div>
          <el-menu router unique-opened :collapse="narrow" :default-active="route.path" background-color="#1f2d3d" text-color="#cfd8e3" active-text-color="#409eff">
            <Branch v-for="one in MENU" :key="one.title" :entry="one" :school="school" />
          </el-menu>
        </el-aside>
        <el-container direction="vertical">
          <el-header class="site-header">
            <el-button text aria-label="Réduire le menu" @click="narrow = !narrow"><el-icon :size="20"><Fold /></el-icon></el-button>
            <el-breadcrumb separator="/" class="grow">
              <el-breadcrumb-item v-for="one in path" :key="one.title">{{ one.title }}</el-breadcrumb-item>
            </el-breadcrumb>
            <el-tag size="large" effect="plain">{{ server.data.name }}</el-tag>
            <el-badge is-dot><el-button :icon="Bell" circle aria-label="Notifications" /></el-badge>
            <el-dropdown trigger="click" @command="account">
              <el-button text>123456<el-icon class="el-icon--right"><ArrowDown /></el-icon></el-button>
              <template #dropdown>
                <el-dropdown-menu>
                  <el-dropdown-item command="profile">Mon compte</el-dropdown-item>
                  <el-dropdown-item command="change">Changer d'établissement</el-dropdown-item>
                  <el-dropdown-item divided command="leave">Se déconnecter</el-dropdown-item>
                </el-dropdown-menu>
              </template>
            </el-dropdown>
          </el-header>
          <el-main>
            <component :is="path.at(-1).page ?? Nothing" :key="key" :name="path.at(-1).title" v-bind="path.at(-1).told" />
          </el-main>
        </el-container>
      </el-container>
    </template>`,
};
