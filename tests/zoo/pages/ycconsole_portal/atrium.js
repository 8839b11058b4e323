// The frame of every page: bar at the top, drawer of the administration, cookies, footer.
import { computed, ref } from "vue";
import { useRoute, useRouter } from "vue-router";
import Avatar from "primevue/avatar";
import Button from "primevue/button";
import ConfirmDialog from "primevue/confirmdialog";
import Dialog from "primevue/dialog";
import Drawer from "primevue/drawer";
import Menu from "primevue/menu";
import Menubar from "primevue/menubar";
import PanelMenu from "primevue/panelmenu";
import Toast from "primevue/toast";
import { call, known, load } from "./server.js";

export const Atrium = {
  components: { Avatar, Button, ConfirmDialog, Dialog, Drawer, Menu, Menubar, PanelMenu, Toast },
  setup() {
    const router = useRouter(), route = useRoute();
    const open = ref(false), personal = ref(), asked = ref(false);
    const to = (where) => `/web/${known.path}${where}`;
    const page = (label, name, icon) => ({ label, icon, command: () => router.push(to(name && `/page/${name}`)) });
    const tabs = computed(() => [
      page("Accueil", "", "pi pi-home"),
      { label: "L'établissement", items: [page("Présentation", "presentation"), page("Équipes et contacts", "contacts"), page("Vie lycéenne", "vie"), page("Agenda", "agenda")] },
      page("Actualités", "actualites"),
      ...(known.site?.tabs ?? []).map((name) => ({ label: name, icon: "pi pi-external-link", command: () => router.push(to("/page/service")) })),
    ]);
    const admin = (label, name) => ({ label, command: () => { open.value = false; router.push(to(`/administration/${name}`)); } });
    const volet = [
      { label: "Pages de site", icon: "pi pi-sitemap", items: [admin("Arborescence", "arborescence"), admin("Bandeau et logo", "bandeau"), admin("Accès aux services tiers", "services-tiers"), admin("Mentions légales", "mentions")] },
      { label: "Contenus", icon: "pi pi-file-edit", items: [admin("Articles", "articles"), admin("Documents et médias", "documents"), admin("Formulaires", "formulaires")] },
      { label: "Utilisateurs", icon: "pi pi-users", items: [admin("Annuaire", "annuaire"), admin("Groupes", "groupes"), admin("Comptes invités", "invites"), admin("Export des utilisateurs", "export-utilisateurs")] },
      { label: "Configuration", icon: "pi pi-sliders-h", items: [admin("Délégations", "delegations"), admin("Notifications", "notifications")] },
      { ...admin("Fréquentation", "frequentation"), icon: "pi pi-chart-line" },
    ];
    const leave = async () => {
      await call("/api/connexion", "DELETE");
      await load(known.path);
      router.push(to(""));
    };
    const account = computed(() => [
      { label: "Mon compte", items: [{ label: "Mes informations", icon: "pi pi-id-card", command: () => router.push(to("/page/compte")) }, { label: "Me déconnecter", icon: "pi pi-sign-out", command: leave }] },
      { separator: true },
      { label: "Mes établissements", items: (known.site?.sites ?? []).map((one) => ({ label: one.name, icon: one.path === known.path ? "pi pi-check" : "pi pi-building", command: () => router.push(`/web/${one.path}`) })) },
    ]);
    const enter = () => router.push({ path: "/connexion", query: { retour: route.fullPath } });
    const answer = async (accepted) => {
      await call("/api/cookies", "POST", { accepted });
      asked.value = true;
    };
    const cookies = computed(() => Boolean(known.site) && !known.site.asked && !asked.value);
    return { account, answer, cookies, enter, known, open, personal, route, tabs, volet };
  },
  template: `
    <Toast />
    <ConfirmDialog style="width: 32rem" />
    <template v-if="known.site">
      <header class="top">
        <Menubar :model="route.meta.bare ? [] : tabs" class="bar">
          <template #start>
            <span class="start">
              <Button v-if="known.site.user" icon="pi pi-cog" rounded text aria-label="Volet d'administration" v-tooltip.bottom="'Volet d\\'administration'" @click="open = true" />
              <router-link :to="'/web/' + known.path" class="brand"><b>ATRIUM</b><small>{{ known.site.name }}</small></router-link>
            </span>
          </template>
          <template #end>
            <Button v-if="known.site.user" text severity="secondary" aria-haspopup="true" aria-controls="account" @click="personal.toggle($event)">
              <Avatar label="CE" shape="circle" /><span>{{ known.site.user.name }}</span><i class="pi pi-angle-down" />
            </Button>
            <Button v-else-if="!route.meta.bare" label="Se connecter" icon="pi pi-sign-in" @click="enter" />
            <Menu ref="personal" id="account" :model="account" :popup="true" />
          </template>
        </Menubar>
      </header>
      <Drawer v-model:visible="open" header="Administration du site" style="width: 22rem">
        <p class="faint">{{ known.site.name }} · {{ known.site.uai }}</p>
        <PanelMenu :model="volet" />
      </Drawer>
      <main :class="{ bare: route.meta.bare }"><router-view :key="route.fullPath" /></main>
      <footer class="foot">
        <span>© Région Sud Provence-Alpes-Côte d'Azur</span>
        <span class="links"><router-link :to="'/web/' + known.path + '/page/legal'">Mentions légales</router-link>
        <router-link :to="'/web/' + known.path + '/page/accessibilite'">Accessibilité : partiellement conforme</router-link>
        <router-link :to="'/web/' + known.path + '/page/assistance'">Assistance</router-link></span>
      </footer>
      <Dialog :visible="cookies" position="bottom" header="Votre vie privée" :closable="false" :draggable="false" style="width: 46rem">
        <p style="margin-top: 0">ATRIUM dépose des cookies nécessaires à votre connexion et, si vous l'acceptez, des cookies de mesure d'audience. Votre choix est conservé six mois.</p>
        <template #footer>
          <Button label="Continuer sans accepter" severity="secondary" text @click="answer(false)" />
          <Button label="Accepter" @click="answer(true)" />
        </template>
      </Dialog>
    </template>
    <div v-else class="waiting"><i class="pi pi-spin pi-spinner" style="font-size: 2rem" /></div>
  `,
};
