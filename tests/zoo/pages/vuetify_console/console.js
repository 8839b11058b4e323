// The console, once a school is chosen: a bar, and at the left a rail that opens under the pointer.
import { watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { ConsoleDrawer } from "./console_drawer.js";
import { load, server, signOut } from "./server.js";

export const Console = {
  components: { ConsoleDrawer },
  template: `
    <v-app-bar color="teal-darken-3" density="comfortable">
      <v-app-bar-title>PRONOTE <span class="text-body-medium ms-2">Console d'administration</span></v-app-bar-title>
      <template v-slot:append>
        <v-menu v-if="server.data" location="bottom end">
          <template v-slot:activator="{ props }">
            <v-btn v-bind="props" prepend-icon="mdi-domain" append-icon="mdi-menu-down">{{ server.data.name }}</v-btn>
          </template>
          <v-list>
            <v-list-item prepend-icon="mdi-swap-horizontal" title="Changer d'établissement" to="/etablissements"></v-list-item>
            <v-list-item prepend-icon="mdi-logout" title="Se déconnecter" @click="leave"></v-list-item>
          </v-list>
        </v-menu>
      </template>
    </v-app-bar>
    <console-drawer :root="'/' + route.params.school"></console-drawer>
    <v-main>
      <v-container v-if="server.data && server.data.signed && server.school === route.params.school" fluid class="pa-6">
        <h1 class="text-headline-medium mt-0 mb-4">{{ route.meta.title }}</h1>
        <router-view :key="route.path"></router-view>
      </v-container>
      <v-progress-linear v-else indeterminate color="teal"></v-progress-linear>
    </v-main>`,
  setup() {
    const [route, router] = [useRoute(), useRouter()];
    watch(() => route.params.school, (school) => school && load(school), { immediate: true });
    watch(() => server.data, (data) => data && !data.signed && router.replace("/"), { immediate: true });
    return { route, server, leave: signOut };
  },
};
