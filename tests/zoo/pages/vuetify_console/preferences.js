// « Préférences »: subjects in panels, all kept by the button of the panel.
import { ref } from "vue";
import { say } from "./notice.js";
import { act, server } from "./server.js";

const SUBJECTS = [
  { title: "Généralités", icon: "mdi-cog-outline", ticks: [["sounds", "Émettre un son à la réception d'un message"], ["tips", "Afficher les astuces au démarrage"]] },
  {
    title: "Affichages", icon: "mdi-monitor-eye",
    ticks: [
      ["photos", "Afficher les photos dans les listes"], ["born", "Afficher l'âge à côté de la date de naissance"],
      ["ent", "Activer la gestion des identifiants ENT"], ["zebra", "Alterner la couleur des lignes"],
    ],
  },
  { title: "Impressions", icon: "mdi-printer-outline", ticks: [["logo", "Imprimer le logo de l'établissement"]] },
  { title: "Messagerie", icon: "mdi-email-outline", ticks: [["sum", "Recevoir un résumé hebdomadaire"], ["copy", "Recevoir une copie des messages envoyés"]] },
];

export const Preferences = {
  template: `
    <v-expansion-panels variant="accordion">
      <v-expansion-panel v-for="one in subjects" :key="one.title">
        <v-expansion-panel-title><v-icon class="me-4" :icon="one.icon"></v-icon>{{ one.title }}</v-expansion-panel-title>
        <v-expansion-panel-text>
          <v-checkbox v-for="[key, label] in one.ticks" :key="key" v-model="held" :value="key" :label="label" color="teal" density="compact" hide-details></v-checkbox>
          <div class="text-right"><v-btn color="teal-darken-3" variant="tonal" :disabled="!changed(one)" :loading="busy" @click="save(one)">Valider</v-btn></div>
        </v-expansion-panel-text>
      </v-expansion-panel>
    </v-expansion-panels>`,
  setup() {
    const kept = ref(["photos", "zebra", "logo", ...(server.data.preference ? ["ent"] : [])]);
    const [held, busy] = [ref([...kept.value]), ref(false)];
    const touched = (one) => one.ticks.map(([key]) => key).filter((key) => held.value.includes(key) !== kept.value.includes(key));
    const keep = async (one) => {
      for (const key of touched(one)) {
        const on = held.value.includes(key);
        if (!(await act(key === "ent" ? "preference" : `preference-${key}`, { on }))) return false;
        kept.value = on ? [...kept.value, key] : kept.value.filter((other) => other !== key);
      }
      return true;
    };
    const save = async (one) => {
      busy.value = true;
      const done = await keep(one);
      busy.value = false;
      if (done) say(`Préférences « ${one.title} » enregistrées.`, "success");
    };
    return { subjects: SUBJECTS, held, busy, changed: (one) => touched(one).length > 0, save };
  },
};
