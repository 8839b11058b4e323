// The school's site: its pages under tabs in the bar; who is signed in has the administration behind the icon at the top left.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { Cookies } from "./cookies.js";
import { PortalDrawer } from "./portal_drawer.js";
import { load, server, signOut } from "./server.js";

export const Portal = {
  components: { Cookies, PortalDrawer },
  template: `
    <v-app-bar v-if="server.data" color="indigo-darken-2" elevation="2">
      <template v-slot:prepend>
        <v-btn v-if="server.data.signed" icon="mdi-tools" aria-label="Administration" :aria-expanded="drawer" @click="drawer = !drawer"></v-btn>
        <v-icon v-else class="ms-3" icon="mdi-school"></v-icon>
      </template>
      <v-app-bar-title><router-link :to="root" class="text-white text-decoration-none">ATRIUM</router-link>
        <span class="text-body-medium ms-3">{{ server.data.name }}</span></v-app-bar-title>
      <template v-slot:append>
        <template v-if="server.data.signed">
          <v-btn class="me-2" icon aria-label="Messagerie"><v-badge :content="3" color="error"><v-icon icon="mdi-email-outline"></v-icon></v-badge></v-btn>
          <v-menu>
            <template v-slot:activator="{ props }"><v-btn v-bind="props" aria-label="Mon compte" icon><v-avatar color="indigo-lighten-4">AE</v-avatar></v-btn></template>
            <v-list>
              <v-list-item title="Admin Exemples" subtitle="admin.exemples"></v-list-item><v-divider></v-divider>
              <v-list-item prepend-icon="mdi-account-outline" title="Mon profil" :to="root + '/profil'"></v-list-item>
              <v-list-item prepend-icon="mdi-account-group-outline" title="Mes sites collaboratifs" :to="root + '/sites'"></v-list-item>
              <v-list-item prepend-icon="mdi-logout" title="Se déconnecter" @click="leave"></v-list-item>
            </v-list>
          </v-menu>
        </template>
        <v-btn v-else prepend-icon="mdi-login" :to="root + '/connexion'">Se connecter</v-btn>
      </template>
      <template v-if="!route.meta.bare" v-slot:extension>
        <v-tabs :mandatory="false">
          <v-tab v-for="one in pages" :key="one.title" :to="root + one.path" exact>{{ one.title }}</v-tab>
        </v-tabs>
      </template>
    </v-app-bar>
    <portal-drawer v-if="server.data && server.data.signed" v-model="drawer" :root="root"></portal-drawer>
    <v-main>
      <v-container v-if="server.data" max-width="1100">
        <template v-if="route.meta.managed">
          <v-breadcrumbs class="px-0" :items="['Administration', route.meta.title]"></v-breadcrumbs>
          <h1 class="text-headline-large mt-0 mb-4">{{ route.meta.title }}</h1>
        </template>
        <router-view></router-view>
      </v-container>
      <v-progress-linear v-else indeterminate></v-progress-linear>
    </v-main>
    <cookies></cookies>`,
  setup() {
    const [route, router, drawer] = [useRoute(), useRouter(), ref(false)];
    const root = computed(() => `/web/${route.params.school}`);
    const pages = computed(() => [
      { title: "Accueil", path: "" },
      { title: "Vie de l'établissement", path: "/vie" },
      { title: "CDI", path: "/cdi" },
      ...(server.data.services.find((one) => one.key === "pronote").on ? [{ title: "Pronote", path: "/pronote" }] : []),
    ]);
    watch(() => route.params.school, (school) => load(school), { immediate: true });
    // The administration is for who is signed in.
    watch([() => server.data, () => route.meta], () => {
      if (server.data && !server.data.signed && route.meta.managed) router.replace(`${root.value}/connexion`);
    });
    const leave = async () => {
      drawer.value = false;
      await signOut();
      router.push(root.value);
    };
    return { route, server, root, pages, drawer, leave };
  },
};
