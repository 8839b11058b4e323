/** What every page of the console has around it. */
import { computed, onMounted, ref } from "vue";
import { useRoute, useRouter } from "vue-router";
import {
  ChatIcon, DashboardIcon, FileIcon, HelpCircleIcon, InternetIcon, NotificationIcon, SettingIcon, UsergroupIcon, UserCircleIcon,
} from "tdesign-icons-vue-next";
import { base, isTourDue, signOut, tourIsShown } from "./server.js";
import { MENU } from "./menu.js";

const STEPS = [
  { element: "#etablissement", title: "Votre établissement", body: "Le nom de l'établissement sur lequel vous travaillez est toujours affiché ici.", placement: "bottom-left" },
  { element: "#menu", title: "Un nouveau menu", body: "Les rubriques de la console sont désormais regroupées à gauche.", placement: "right-top" },
  { element: "#aide", title: "Besoin d'aide ?", body: "Guides et tutoriels restent à portée de clic.", placement: "bottom-right" },
];

export const Shell = {
  components: { ChatIcon, DashboardIcon, FileIcon, HelpCircleIcon, InternetIcon, NotificationIcon, SettingIcon, UsergroupIcon, UserCircleIcon },
  template: `
    <t-layout class="whole">
      <t-header><div class="bar">
        <span class="brand"><i>P</i>PRONOTE</span><t-divider layout="vertical"></t-divider>
        <t-tag id="etablissement" theme="primary" variant="light" size="large">{{ base.name }}</t-tag>
        <span class="grow"></span>
        <t-popup trigger="click" placement="bottom-right"><t-badge :count="2" :offset="[6, 6]"><t-button variant="text" shape="square" aria-label="Notifications"><notification-icon></notification-icon></t-button></t-badge>
          <template #content><t-list size="small" style="width: 320px"><t-list-item><t-list-item-meta title="Sauvegarde terminée" description="Cette nuit à 2 h 10"></t-list-item-meta></t-list-item>
            <t-list-item><t-list-item-meta title="Version 2025.1.4 installée" description="Lundi"></t-list-item-meta></t-list-item></t-list></template></t-popup>
        <t-button id="aide" variant="text" @click="helped = true"><template #icon><help-circle-icon></help-circle-icon></template>Aide</t-button>
        <t-dropdown :options="account" :min-column-width="190" @click="chosen"><t-button variant="text"><template #icon><user-circle-icon></user-circle-icon></template>C. Exemple</t-button></t-dropdown>
      </div></t-header>
      <t-layout>
        <t-aside id="menu" width="268px"><t-menu :value="route.path" :default-expanded="way.slice(0, -1)" width="268px" @change="router.push($event)">
          <template v-for="one in MENU" :key="one.title">
            <t-submenu v-if="one.children" :value="one.title"><template #icon><component :is="one.icon"></component></template><template #title>{{ one.title }}</template>
              <t-menu-item v-for="child in one.children" :key="child.to" :value="to(child)">{{ child.title }}</t-menu-item></t-submenu>
            <t-menu-item v-else :value="to(one)"><template #icon><component :is="one.icon"></component></template>{{ one.title }}</t-menu-item>
          </template></t-menu></t-aside>
        <t-layout><t-content class="main">
          <t-breadcrumb max-item-width="260"><t-breadcrumb-item>{{ base.name }}</t-breadcrumb-item><t-breadcrumb-item v-for="one in way" :key="one">{{ one }}</t-breadcrumb-item></t-breadcrumb>
          <h1>{{ way[way.length - 1] }}</h1><router-view :key="route.path"></router-view></t-content>
          <t-footer class="foot">PRONOTE 2025 · console d'hébergement 1.4.2 · Mentions légales · Confidentialité</t-footer></t-layout>
      </t-layout>
      <t-drawer v-model:visible="helped" header="Aide" :footer="false" size="small"><t-collapse><t-collapse-panel header="Publier mes espaces">Rendez-vous dans la rubrique Pronote.net.</t-collapse-panel>
        <t-collapse-panel header="Rechercher un utilisateur">Utilisez la zone de recherche au-dessus de chaque liste.</t-collapse-panel></t-collapse></t-drawer>
      <t-guide v-model="tour" :steps="STEPS"></t-guide>
    </t-layout>`,
  setup() {
    const [route, router] = [useRoute(), useRouter()];
    const [tour, helped] = [ref(-1), ref(false)];
    const to = (one) => `/${base.key}/${one.to}`;
    const way = computed(() => {
      for (const one of MENU) {
        if (one.to && to(one) === route.path) return [one.title];
        const child = one.children?.find((each) => to(each) === route.path);
        if (child) return [one.title, child.title];
      }
      return ["Page introuvable"];
    });
    const account = [{ content: "Mon compte", value: "account" }, { content: "Changer d'établissement", value: "schools" }, { content: "Se déconnecter", value: "out", divider: true }];
    const chosen = async ({ value }) => {
      if (value === "out") await signOut();
      if (value !== "account") router.push(value === "out" ? "/connexion" : "/etablissements");
    };
    // Once for each browser, finished or not.
    onMounted(async () => {
      if (!(await isTourDue())) return;
      await tourIsShown();
      tour.value = 0;
    });
    return { base, route, router, MENU, STEPS, tour, helped, to, way, account, chosen };
  },
};
