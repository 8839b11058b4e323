// What the site says in passing: one snackbar, at the bottom.
import { reactive } from "vue";

const said = reactive({ open: false, text: "", color: undefined, number: 0 });

export function say(text, color) {
  Object.assign(said, { open: true, text, color, number: said.number + 1 });
}

export const Notice = {
  setup: () => ({ said }),
  template: `
    <v-snackbar v-model="said.open" :key="said.number" :color="said.color" :timeout="4000">
      {{ said.text }}
      <template v-slot:actions><v-btn variant="text" @click="said.open = false">Fermer</v-btn></template>
    </v-snackbar>`,
};
