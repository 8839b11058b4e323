// « Déconnexion automatique »: a tick, then minutes.
import { computed, ref } from "vue";
import { say } from "./notice.js";
import { act } from "./server.js";

const WORDS = {
  professeurs: "Déconnecter les professeurs ayant ce profil en cas d'inactivité",
  vie_scolaire: "Déconnecter les personnels ayant ce profil en cas d'inactivité",
  administratif: "Déconnecter les utilisateurs de ce groupe en cas d'inactivité",
};

export const Disconnection = {
  props: { kind: String, name: String, minutes: Number },
  template: `
    <v-card class="mt-4" title="Déconnexion automatique" prepend-icon="mdi-timer-off-outline">
      <v-card-text>
        <v-checkbox v-model="on" :label="words" color="teal" density="compact" hide-details></v-checkbox>
        <v-number-input v-model="value" class="mt-2" label="Durée d'inactivité" suffix="min" :min="5" :max="240" :step="5" :disabled="!on" hide-details></v-number-input>
      </v-card-text>
      <v-card-actions><v-spacer></v-spacer><v-btn color="teal-darken-3" :disabled="!changed" :loading="busy" @click="save">Valider</v-btn></v-card-actions>
    </v-card>`,
  setup(props) {
    const [on, value, busy] = [ref(props.minutes !== null), ref(props.minutes ?? 60), ref(false)];
    const asked = computed(() => (on.value ? value.value : null));
    const save = async () => {
      const told = { kind: props.kind, name: props.name, minutes: asked.value };
      busy.value = true;
      const kept = await act("duration", told);
      busy.value = false;
      if (kept) say(`Déconnexion automatique de « ${props.name} » enregistrée.`, "success");
    };
    return { words: WORDS[props.kind], on, value, busy, changed: computed(() => asked.value !== props.minutes), save };
  },
};
