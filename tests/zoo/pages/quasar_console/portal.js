// The portal: the school's pages as tabs in the header; who is signed in opens the volet with the icon at the top left.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { SCHOOLS } from "../two_schools/school.js";
import { useCookies } from "./cookies.js";
import { tabs } from "./portal_page.js";
import { leave, load, server } from "./server.js";
import { Volet } from "./volet.js";

export const Portal = {
  components: { Volet },
  setup() {
    const [route, router, volet] = [useRoute(), useRouter(), ref(false)];
    const school = computed(() => (SCHOOLS.includes(route.params.school) ? route.params.school : "lycee"));
    const at = (key) => `/web/${school.value}${key && "/" + key}`;
    watch(school, load, { immediate: true });
    useCookies();
    const quit = async () => {
      await leave();
      router.push(at(""));
    };
    return { at, quit, server, tabs, volet };
  },
  template: `
    <q-layout v-if="server.data" view="hHh lpR fFf">
      <q-header bordered class="bg-white text-grey-9">
        <q-toolbar>
          <q-btn v-if="server.data.signed" flat round dense icon="admin_panel_settings" color="primary" aria-label="Administration du site" @click="volet = !volet">
            <q-tooltip>Administration du site</q-tooltip>
          </q-btn>
          <q-toolbar-title><strong class="text-primary">ATRIUM</strong> {{ server.data.name }}</q-toolbar-title>
          <q-btn-dropdown v-if="server.data.signed" flat no-caps icon="account_circle" label="Camille Administrateur">
            <q-list>
              <q-item clickable v-close-popup><q-item-section>Mon profil</q-item-section></q-item>
              <q-item clickable v-close-popup><q-item-section>Mes sites</q-item-section></q-item>
              <q-separator />
              <q-item clickable v-close-popup @click="quit"><q-item-section>Se déconnecter</q-item-section></q-item>
            </q-list>
          </q-btn-dropdown>
          <q-btn v-else color="primary" icon="login" label="Se connecter" to="/connexion" />
        </q-toolbar>
        <q-tabs align="left" dense active-color="primary">
          <q-route-tab v-for="(label, key) in tabs()" :key="key" :to="at(key)" exact :label="label" />
        </q-tabs>
      </q-header>
      <q-drawer v-if="server.data.signed" v-model="volet" side="left" overlay behavior="mobile" bordered :width="320"><Volet :at="at" @chosen="volet = false" /></q-drawer>
      <q-page-container><router-view :key="$route.path" /></q-page-container>
    </q-layout>`,
};
