// « Intégration dans un ENT »: read while the base is published, modified once it is not.
import { computed, ref } from "vue";
import { say } from "./notice.js";
import { UAI, act, server } from "./server.js";

const EDITORS = { "ATRIUM - Collèges": "Région Sud et Bouches-du-Rhône", "ATRIUM - Région Sud": "Région Sud", "e-lyco": "Pays de la Loire", "Mon Bureau Numérique": "Grand Est" };

export const Ent = {
  template: `
    <v-alert v-if="server.data.published" class="mb-4" type="info" variant="tonal" density="compact">
      Arrêtez la publication pour pouvoir modifier les paramètres de cet onglet.</v-alert>
    <v-confirm-edit v-model="held" cancel-text="Annuler" ok-text="Enregistrer" color="teal-darken-3" @save="save">
      <template v-slot:default="{ model, actions }">
        <v-card variant="flat" max-width="720">
          <v-select v-model="model.value.ent" label="Mon ENT" :items="models" :item-props="shown" item-value="name" :disabled="server.data.published"></v-select>
          <v-text-field v-model="model.value.cas" label="URL du serveur CAS" type="url" placeholder="https://" prepend-inner-icon="mdi-link-variant"
            :disabled="server.data.published" :rules="rules"></v-text-field>
          <v-text-field label="URL du client CAS, à communiquer à l'ENT" :model-value="client" readonly variant="plain"></v-text-field>
          <v-card-actions><v-spacer></v-spacer><component :is="actions" v-if="!server.data.published"></component></v-card-actions>
        </v-card>
      </template>
    </v-confirm-edit>`,
  setup() {
    const held = ref({ ent: server.data.ent, cas: server.data.cas });
    const models = computed(() => server.data.models.map((name) => ({ name })));
    const save = async ({ ent, cas }) => {
      if (await act("ent", { ent, cas: cas.trim() })) say("Paramètres de l'ENT enregistrés.", "success");
    };
    return {
      server, held, models, save,
      client: `https://${UAI[server.school]}.index-education.net/pronote/`,
      shown: ({ name }) => ({ title: name, subtitle: EDITORS[name] }),
      rules: [(value) => !value || /^https?:\/\//.test(value) || "L'adresse doit commencer par https://"],
    };
  },
};
