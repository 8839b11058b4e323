// The console: sections as tabs in the header, the section's screens in a drawer at the left.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { SCHOOLS } from "../two_schools/school.js";
import { ConsoleDrawer } from "./console_drawer.js";
import { SECTIONS } from "./console_menu.js";
import { ConsoleSignIn } from "./console_sign_in.js";
import { leave, load, server } from "./server.js";

export const Console = {
  components: { ConsoleDrawer, ConsoleSignIn },
  setup() {
    const [route, router, drawer] = [useRoute(), useRouter(), ref(true)];
    const school = computed(() => route.path.split("/")[1]);
    const known = computed(() => SCHOOLS.includes(school.value));
    const section = computed(() => route.meta.section);
    watch(school, () => load(known.value ? school.value : "lycee"), { immediate: true });
    const opened = async (chosen) => {
      await load(chosen);
      if (chosen !== school.value) router.push(`/${chosen}/accueil`);
    };
    const quit = async () => {
      await leave();
      router.push("/");
    };
    const ready = computed(() => server.data && (!known.value || server.school === school.value));
    return { SECTIONS, drawer, known, opened, quit, ready, route, router, school, section, server };
  },
  template: `
    <template v-if="ready">
      <ConsoleSignIn v-if="!server.data.signed || !known" :school="known ? school : ''" @opened="opened" />
      <q-layout v-else view="hHh LpR fFf">
        <q-header elevated>
          <q-toolbar>
            <q-btn v-if="section?.entries" flat dense round icon="menu" aria-label="Menu" @click="drawer = !drawer" />
            <q-toolbar-title shrink>PRONOTE</q-toolbar-title>
            <q-btn-dropdown flat no-caps icon="domain" :label="server.data.name">
              <q-list>
                <q-item v-for="(name, key) in server.data.schools" :key="key" clickable v-close-popup :active="key === school"
                  @click="router.push('/' + key + '/accueil')">
                  <q-item-section><q-item-label>{{ name }}</q-item-label></q-item-section>
                </q-item>
              </q-list>
            </q-btn-dropdown>
            <q-space />
            <q-btn flat round dense icon="notifications" aria-label="Notifications"><q-badge floating color="red">2</q-badge></q-btn>
            <q-btn flat round dense icon="account_circle" aria-label="Mon compte" class="q-ml-sm">
              <q-menu>
                <q-list style="min-width: 180px">
                  <q-item-label header>123456</q-item-label>
                  <q-item clickable v-close-popup><q-item-section>Mon compte</q-item-section></q-item>
                  <q-separator />
                  <q-item clickable v-close-popup @click="quit"><q-item-section>Se déconnecter</q-item-section></q-item>
                </q-list>
              </q-menu>
            </q-btn>
          </q-toolbar>
          <q-tabs align="left" inline-label>
            <q-route-tab v-for="one in SECTIONS" :key="one.key" :to="'/' + school + '/' + one.key" :icon="one.icon" :label="one.title" />
          </q-tabs>
        </q-header>
        <q-drawer v-if="section?.entries" v-model="drawer" show-if-above side="left" bordered :width="290">
          <ConsoleDrawer :key="section.key" :section="section" :school="school" />
        </q-drawer>
        <q-page-container>
          <router-view v-slot="{ Component }"><component :is="Component" :key="route.path" :name="route.meta.title" /></router-view>
        </q-page-container>
      </q-layout>
    </template>`,
};
