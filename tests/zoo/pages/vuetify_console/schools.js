// After the sign-in: whose base to administer.
import { computed, watch } from "vue";
import { useRouter } from "vue-router";
import { UAI, load, server } from "./server.js";

export const Schools = {
  template: `
    <v-app-bar color="teal-darken-3" density="comfortable"><v-app-bar-title>PRONOTE</v-app-bar-title></v-app-bar>
    <v-main class="bg-grey-lighten-4">
      <v-container max-width="900" class="pt-8">
        <h1 class="text-headline-medium mt-0 mb-4">Vos établissements</h1>
        <v-row>
          <v-col v-for="one in schools" :key="one.key" cols="12" sm="6">
            <v-card :title="one.name" :subtitle="one.uai" prepend-icon="mdi-domain">
              <v-card-text>Base 2026-2027 <v-chip class="ms-2" size="small" label>En service</v-chip></v-card-text>
              <v-card-actions><v-btn color="teal-darken-3" append-icon="mdi-arrow-right" :to="one.to">Administrer</v-btn></v-card-actions>
            </v-card>
          </v-col>
        </v-row>
      </v-container>
    </v-main>`,
  setup() {
    const router = useRouter();
    const schools = computed(() =>
      Object.entries(server.data?.schools ?? {}).map(([key, name]) => ({ key, name, uai: UAI[key], to: `/${key}/accueil` })));
    load();
    watch(() => server.data, (data) => data && !data.signed && router.replace("/"));
    return { schools };
  },
};
