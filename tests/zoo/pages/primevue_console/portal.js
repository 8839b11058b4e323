// The school's site: pages in the bar; who is signed in has the administration in a menu behind the icon at the top left.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { SCHOOLS } from "../two_schools/school.js";
import { Export } from "./export.js";
import { Home, Members, Nothing } from "./site_pages.js";
import { leave, load, server } from "./server.js";
import { Services } from "./services.js";
import { SignIn } from "./sign_in.js";

const ADMINISTRATION = [
  { label: "Pages de site", icon: "pi pi-file", pages: { arborescence: "Arborescence", services: "Accès aux services tiers", modeles: "Modèles de page" } },
  { label: "Utilisateurs", icon: "pi pi-users", pages: { comptes: "Comptes", groupes: "Groupes", export: "Export des utilisateurs" } },
  { label: "Contenus", icon: "pi pi-images", pages: { articles: "Articles", documents: "Documents et médias" } },
];
const TITLES = Object.assign({}, ...ADMINISTRATION.map((one) => one.pages));
const PAGES = { services: Services, comptes: Members, export: Export };

export const Portal = {
  components: { Home, Nothing, SignIn },
  setup() {
    const route = useRoute(), router = useRouter();
    const school = computed(() => (SCHOOLS.includes(route.path.split("/")[2]) ? route.path.split("/")[2] : "lycee"));
    const page = computed(() => route.path.split("/")[3] ?? "");
    const asked = ref(false);
    const volet = ref(), mine = ref();
    const go = (key) => router.push(`/web/${school.value}/${key}`);
    watch(school, load, { immediate: true });
    const pages = computed(() => [
      { label: "Accueil", icon: "pi pi-home", command: () => go("") },
      { label: "Vie du lycée", items: [{ label: "Internat", command: () => go("internat") }, { label: "Restauration", command: () => go("restauration") }] },
      { label: "CDI", command: () => go("cdi") },
      ...(server.data.services.find((one) => one.key === "pronote").on ? [{ label: "Pronote", command: () => go("pronote") }] : []),
    ]);
    const menu = ADMINISTRATION.map((one) => ({
      label: one.label, icon: one.icon, items: Object.entries(one.pages).map(([key, label]) => ({ label, command: () => go(key) })),
    }));
    const account = [
      { label: "Mon profil", icon: "pi pi-user" },
      { label: "Se déconnecter", icon: "pi pi-sign-out", command: async () => { await leave(); go(""); } },
    ];
    const entered = async () => {
      asked.value = false;
      await load(school.value);
    };
    const shown = computed(() => (server.data.signed && PAGES[page.value]) || (page.value ? Nothing : Home));
    const title = computed(() => TITLES[page.value] ?? (page.value ? page.value[0].toUpperCase() + page.value.slice(1) : "Bienvenue"));
    return { account, asked, entered, go, menu, mine, page, pages, server, shown, title, volet };
  },
  template: `
    <div v-if="!server.data" class="page gap"><Skeleton height="3rem" /><Skeleton width="40%" height="2rem" /><Skeleton height="16rem" /></div>
    <template v-else>
      <ConfirmDialog />
      <Menubar :model="pages" style="border-radius: 0">
        <template #start>
          <div class="line">
            <Button v-if="server.data.signed" icon="pi pi-cog" text rounded aria-label="Administration" aria-haspopup="true" aria-controls="volet"
              v-tooltip.bottom="'Administration du site'" @click="volet.toggle($event)" />
            <TieredMenu v-if="server.data.signed" id="volet" ref="volet" :model="menu" popup />
            <span class="brand">ATRIUM</span><span class="school">{{ server.data.name }}</span>
          </div>
        </template>
        <template #end>
          <Button v-if="!server.data.signed" label="Se connecter" icon="pi pi-user" severity="secondary" @click="asked = true" />
          <template v-else>
            <Button label="Admin Exemples" icon="pi pi-user" text aria-haspopup="true" @click="mine.toggle($event)" />
            <Menu ref="mine" :model="account" popup />
          </template>
        </template>
      </Menubar>
      <Message v-if="!page" severity="info" closable style="border-radius: 0">Maintenance prévue samedi de 6 h à 8 h : le site sera indisponible.</Message>
      <main class="page"><h1>{{ title }}</h1><component :is="shown" :key="page" /></main>
      <Dialog v-model:visible="asked" modal header="Connexion" :style="{ width: '26rem' }"><SignIn username="Identifiant" @entered="entered" /></Dialog>
    </template>`,
};
