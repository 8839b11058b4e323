// The school's site around each of its pages; its icon opens the administration for who may.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { useToast } from "vuestic-ui";
import { keep, kept, held, read, signOut } from "./server.js";

const GROUPS = [
  { title: "Pages de site", icon: "web", entries: [
    ["arborescence", "Arborescence des pages"], ["habillage", "Habillage"], ["services-tiers", "Accès aux services tiers"], ["mentions", "Mentions légales"],
  ] },
  { title: "Utilisateurs", icon: "group", entries: [
    ["annuaire", "Annuaire"], ["groupes", "Groupes de travail"], ["export", "Export des utilisateurs"], ["delegations", "Délégations"],
  ] },
  { title: "Publications", icon: "campaign", entries: [["actualites", "Actualités"], ["agenda", "Agenda"], ["mediatheque", "Médiathèque"]] },
  { title: "Statistiques", icon: "insights", entries: [["frequentation", "Fréquentation"]] },
];
export const captions = Object.fromEntries(GROUPS.flatMap((one) => one.entries));

const PAGES = [["", "Accueil"], ["etablissement", "L'établissement"], ["vie-scolaire", "Vie scolaire"], ["orientation", "Orientation"]];

const News = {
  template: `
  <VaModal v-model="shown" title="Quoi de neuf sur ATRIUM ?" size="small" hide-default-actions>
    <VaList class="news">
      <VaListItem v-for="[icon, title, text] in news" :key="title">
        <VaListItemSection avatar><VaAvatar :icon="icon" color="primary" size="small"></VaAvatar></VaListItemSection>
        <VaListItemSection><VaListItemLabel>{{ title }}</VaListItemLabel><VaListItemLabel caption :lines="2">{{ text }}</VaListItemLabel></VaListItemSection>
      </VaListItem>
    </VaList>
    <template #footer>
      <VaButton preset="secondary" @click="hide('nouveautes')">Toutes les nouveautés</VaButton>
      <VaButton class="ml" @click="hide()">J'ai compris</VaButton>
    </template>
  </VaModal>`,
  setup() {
    const route = useRoute(), router = useRouter(), shown = ref(!kept("atrium_nouveautes"));
    const news = [
      ["photo_library", "Médiathèque", "Déposez désormais plusieurs images à la fois."],
      ["event", "Agenda partagé", "Les conseils de classe peuvent être affichés aux familles."],
      ["accessibility_new", "Accessibilité", "Le contraste des pages a été renforcé."],
    ];
    function hide(address) {
      keep("atrium_nouveautes", "2024-11");
      shown.value = false;
      if (address) router.push(`/web/${route.params.school}/${address}`);
    }
    return { shown, news, hide };
  },
};

export const Shell = {
  components: { News },
  template: `
  <div v-if="!ready" class="waiting"><VaProgressCircle indeterminate></VaProgressCircle></div>
  <VaLayout v-else class="layout" :top="{ fixed: true, order: 1 }" :left="{ absolute: true, fixed: true, order: 2, overlay: opened }" @left-overlay-click="opened = false">
    <template #top>
      <VaNavbar class="bar" bordered>
        <template #left>
          <VaNavbarItem v-if="held.signed">
            <VaButton preset="secondary" :icon="opened ? 'menu_open' : 'menu'" aria-label="Volet d'administration" title="Volet d'administration" @click="opened = !opened"></VaButton>
          </VaNavbarItem>
          <VaNavbarItem><RouterLink class="brand" :to="base">ATRIUM</RouterLink></VaNavbarItem>
          <VaNavbarItem class="school">{{ held.name }}</VaNavbarItem>
        </template>
        <template #right>
          <VaNavbarItem><VaButton preset="secondary" icon="help_outline" aria-label="Aide" title="Aide" :to="base + '/aide'"></VaButton></VaNavbarItem>
          <VaNavbarItem v-if="held.signed">
            <VaMenu :options="mine" @selected="pick">
              <template #anchor><VaButton preset="secondary" icon="account_circle" icon-right="expand_more">Admin Exemples</VaButton></template>
            </VaMenu>
          </VaNavbarItem>
          <VaNavbarItem v-else><VaButton icon="login" @click="door">Se connecter</VaButton></VaNavbarItem>
        </template>
      </VaNavbar>
    </template>
    <template #left>
      <VaSidebar v-model="opened" width="19rem">
        <div class="panel-head"><span class="va-text-secondary">Administration du site</span><strong>{{ held.name }}</strong></div>
        <VaSidebarItem :to="base + '/administration/tableau-de-bord'" :active="at('tableau-de-bord')" @click="opened = false">
          <VaSidebarItemContent><VaIcon name="dashboard"></VaIcon><VaSidebarItemTitle>Tableau de bord</VaSidebarItemTitle></VaSidebarItemContent>
        </VaSidebarItem>
        <VaAccordion v-model="unfolded" class="panel">
          <VaCollapse v-for="group in GROUPS" :key="group.title" :header="group.title" :icon="group.icon">
            <VaSidebarItem v-for="[address, caption] in group.entries" :key="address" :to="base + '/administration/' + address" :active="at(address)" @click="opened = false">
              <VaSidebarItemContent class="deeper"><VaSidebarItemTitle>{{ caption }}</VaSidebarItemTitle></VaSidebarItemContent>
            </VaSidebarItem>
          </VaCollapse>
        </VaAccordion>
      </VaSidebar>
    </template>
    <template #content>
      <nav class="tabs" aria-label="Pages du site">
        <RouterLink v-for="[address, caption] in pages" :key="address" :to="base + (address && '/' + address)" exact-active-class="current">{{ caption }}</RouterLink>
      </nav>
      <main class="page">
        <VaBreadcrumbs v-if="route.path.includes('/administration/')" class="mb">
          <VaBreadcrumbsItem label="Administration" :to="base + '/administration/tableau-de-bord'"></VaBreadcrumbsItem>
          <VaBreadcrumbsItem v-if="above" :label="above"></VaBreadcrumbsItem>
          <VaBreadcrumbsItem :label="title"></VaBreadcrumbsItem>
        </VaBreadcrumbs>
        <RouterView v-slot="{ Component }"><component :is="Component" :key="route.path"></component></RouterView>
      </main>
      <footer class="foot">© Région Sud · <RouterLink :to="base + '/mentions-legales'">Mentions légales</RouterLink> ·
        <RouterLink :to="base + '/accessibilite'">Accessibilité : partiellement conforme</RouterLink> · <RouterLink :to="base + '/assistance'">Assistance</RouterLink></footer>
      <News v-if="held.signed"></News>
    </template>
  </VaLayout>`,
  setup() {
    const route = useRoute(), router = useRouter(), { init } = useToast();
    const ready = ref(false), opened = ref(false), unfolded = ref([]);
    const base = computed(() => `/web/${route.params.school}`);
    const title = computed(() => route.meta.title ?? captions[route.params.rest] ?? "Page");
    const above = computed(() => GROUPS.find((one) => one.entries.some(([, caption]) => caption === title.value))?.title);
    const pages = computed(() => [...PAGES, ...held.services.filter((one) => one.on).map((one) => [`service-${one.key}`, one.name])]);
    const at = (address) => route.path.endsWith(`/administration/${address}`);
    const door = () => router.push({ path: "/connexion", query: { retour: route.path } });
    const other = computed(() => Object.keys(held.schools).find((one) => one !== held.school));
    const mine = computed(() => [
      { text: "Mon profil", value: "profil", icon: "person" },
      { text: `Aller au site : ${held.schools[other.value]}`, value: "other", icon: "swap_horiz" },
      { text: "Se déconnecter", value: "out", icon: "logout" },
    ]);
    async function pick({ value }) {
      if (value === "out") {
        await signOut();
        await router.push(base.value);
        init({ message: "Vous êtes déconnecté.", color: "info" });
      } else router.push(value === "other" ? `/web/${other.value}` : `${base.value}/profil`);
    }
    watch(() => route.params.school, async (school) => {
      if (!school) return;
      ready.value = false;
      await read(school in { lycee: 1, college: 1 } ? school : "lycee");
      ready.value = true;
    }, { immediate: true });
    watch([() => route.path, ready], () => {
      opened.value = false;
      if (ready.value && route.meta.signed && !held.signed) door();
    });
    return { GROUPS, held, ready, opened, unfolded, base, title, above, pages, at, door, mine, pick, route };
  },
};
