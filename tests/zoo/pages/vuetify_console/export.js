// « Export des utilisateurs »: whom, then how, in two steps; the browser fetches the file itself.
import { computed, ref } from "vue";
import { EXPORTED } from "../two_schools/school.js";
import { say } from "./notice.js";
import { server } from "./server.js";

const CLASSES = ["1G1", "2NDE1", "2NDE2", "TG3"];
const STEPS = ["Utilisateurs", "Fichier"];

export const Export = {
  template: `
    <v-stepper v-model="step" :items="steps" alt-labels>
      <template v-slot:item.1>
        <v-card title="Utilisateurs à exporter" flat><v-card-text>
          <v-select v-model="profile" label="Profil *" :items="profiles" item-title="label" item-value="id" :error-messages="missed"></v-select>
          <v-autocomplete v-model="group" label="Classe" :items="classes" clearable :disabled="profile !== 'eleves'"
            hint="Toutes les classes si rien n'est choisi" persistent-hint></v-autocomplete>
        </v-card-text></v-card>
      </template>
      <template v-slot:item.2>
        <v-card title="Contenu du fichier" flat>
          <v-card-text>
            <p>Profil : <strong>{{ label }}</strong><span v-if="group"> ({{ group }})</span></p>
            <v-checkbox v-model="header" label="Première ligne : noms des colonnes" disabled hide-details></v-checkbox>
          </v-card-text>
          <v-card-actions>
            <v-btn color="primary" variant="flat" prepend-icon="mdi-file-delimited-outline" @click="get">Exporter au format CSV</v-btn>
            <v-btn prepend-icon="mdi-file-xml-box" disabled>Exporter au format XML</v-btn>
          </v-card-actions>
        </v-card>
      </template>
      <template v-slot:actions="{ next, prev }">
        <v-stepper-actions :disabled="step === 1 ? 'prev' : 'next'" @click:next="forward(next)" @click:prev="prev"></v-stepper-actions>
      </template>
    </v-stepper>`,
  setup() {
    const [step, profile, group, missed] = [ref(1), ref(null), ref(null), ref("")];
    const label = computed(() => EXPORTED.find((one) => one.id === profile.value)?.label);
    const forward = (next) => {
      missed.value = profile.value ? "" : "Ce champ est requis";
      if (profile.value) next();
    };
    const get = () => {
      const classe = profile.value === "eleves" ? (group.value ?? "") : "";
      say("Votre fichier est en cours de téléchargement.");
      location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: profile.value, classe })}`);
    };
    return { step, steps: STEPS, profile, profiles: EXPORTED, group, classes: CLASSES, header: ref(true), label, missed, forward, get };
  },
};
