// « PRONOTE.net »: a toolbar with the publication, its tabs in the extension.
import { ref } from "vue";
import { Ent } from "./ent.js";
import { say } from "./notice.js";
import { act, pause, server } from "./server.js";

const SPACES = [["Espace Professeurs", 4], ["Espace Parents", 11], ["Espace Élèves", 27], ["Espace Vie scolaire", 2]];

export const Net = {
  components: { Ent },
  template: `
    <v-card>
      <v-toolbar color="teal-lighten-5">
        <v-toolbar-title>
          <v-icon size="small" :color="server.data.published ? 'success' : 'error'" icon="mdi-circle"></v-icon>
          {{ server.data.published ? "Base publiée" : "Base non publiée" }}
        </v-toolbar-title>
        <v-dialog v-if="server.data.published" v-model="asked" max-width="500">
          <template v-slot:activator="{ props }">
            <v-btn v-bind="props" class="me-2" color="error" variant="tonal" prepend-icon="mdi-stop-circle-outline">Arrêter la publication…</v-btn>
          </template>
          <v-card title="Arrêter la publication ?" prepend-icon="mdi-alert-outline"
            text="44 utilisateurs sont connectés. Les espaces seront inaccessibles jusqu'à la prochaine publication.">
            <template v-slot:actions>
              <v-btn text="Annuler" @click="asked = false"></v-btn>
              <v-btn color="error" text="Arrêter la publication" @click="stop"></v-btn>
            </template>
          </v-card>
        </v-dialog>
        <v-btn v-else class="me-2" color="teal-darken-3" variant="flat" prepend-icon="mdi-publish" @click="publish">Publier dans la base</v-btn>
        <template v-slot:extension>
          <v-tabs v-model="tab">
            <v-tab value="publication" prepend-icon="mdi-rss">Publication</v-tab>
            <v-tab value="ent" prepend-icon="mdi-key-outline">Intégration dans un ENT</v-tab>
            <v-tab value="securite" prepend-icon="mdi-lock-outline">Paramètres de sécurité</v-tab>
          </v-tabs>
        </template>
      </v-toolbar>
      <v-tabs-window v-model="tab">
        <v-tabs-window-item value="publication">
          <v-list lines="two">
            <v-list-item v-for="[name, online] in spaces" :key="name" :title="name" :subtitle="online + ' utilisateurs connectés'"></v-list-item>
          </v-list>
        </v-tabs-window-item>
        <v-tabs-window-item value="ent"><v-card-text><ent></ent></v-card-text></v-tabs-window-item>
        <v-tabs-window-item value="securite">
          <v-card-text>
            <v-slider v-model="tries" label="Tentatives avant suspension" :min="2" :max="8" :step="1" thumb-label show-ticks="always" max-width="560"
              :disabled="server.data.published" @end="act('tries', { tries })"></v-slider>
          </v-card-text>
        </v-tabs-window-item>
      </v-tabs-window>
    </v-card>
    <v-dialog v-model="busy" max-width="320" persistent>
      <v-list class="py-2" color="primary" elevation="12" rounded="lg">
        <v-list-item prepend-icon="mdi-sync" :title="doing">
          <template v-slot:append><v-progress-circular color="primary" indeterminate="disable-shrink" size="16" width="2"></v-progress-circular></template>
        </v-list-item>
      </v-list>
    </v-dialog>`,
  setup() {
    const [tab, asked, busy, doing] = [ref("publication"), ref(false), ref(false), ref("")];
    const wait = async (title, what, done, color) => {
      asked.value = false;
      [doing.value, busy.value] = [title, true];
      await pause(800);
      const kept = await act(what);
      busy.value = false;
      if (kept) say(done, color);
    };
    const stop = () => wait("Arrêt de la publication…", "stop", "La publication est arrêtée.");
    const publish = () => wait("Publication de la base…", "publish", "La base est publiée.", "success");
    return { server, act, tab, asked, busy, doing, stop, publish, spaces: SPACES, tries: ref(5) };
  },
};
