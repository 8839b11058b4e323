// The question about cookies, until somebody has answered.
import { ref } from "vue";

export const Cookies = {
  template: `
    <v-bottom-sheet v-model="asked" persistent inset>
      <v-card title="Votre vie privée" prepend-icon="mdi-cookie-outline">
        <v-card-text>Ce site utilise des cookies pour mesurer sa fréquentation. Votre choix est conservé pendant six mois.</v-card-text>
        <v-card-actions>
          <v-btn text="Personnaliser" @click="more = !more"></v-btn>
          <v-spacer></v-spacer>
          <v-btn text="Continuer sans accepter" @click="answer('refused')"></v-btn>
          <v-btn color="primary" variant="flat" text="Tout accepter" @click="answer('accepted')"></v-btn>
        </v-card-actions>
        <v-expand-transition>
          <v-card-text v-if="more"><v-switch v-model="audience" color="primary" label="Mesure d'audience" hide-details></v-switch></v-card-text>
        </v-expand-transition>
      </v-card>
    </v-bottom-sheet>`,
  setup() {
    const asked = ref(!localStorage.getItem("cookies"));
    const answer = (value) => {
      localStorage.setItem("cookies", value);
      asked.value = false;
    };
    return { asked, answer, more: ref(false), audience: ref(false) };
  },
};
