// One « Identifiant CAS »: what it holds, and once pressed a small window to write it.
import { ref } from "vue";
import { act } from "./server.js";

export const CasCell = {
  props: { person: Object },
  template: `
    <v-menu v-model="open" :close-on-content-click="false" location="bottom start">
      <template v-slot:activator="{ props }">
        <div v-bind="props" class="d-flex align-center fill-height cursor-pointer">
          <span v-if="person.cas">{{ person.cas }}</span><span v-else class="text-disabled">Non renseigné</span>
          <v-icon class="ms-2 text-disabled" icon="mdi-pencil-outline" size="x-small"></v-icon>
        </div>
      </template>
      <v-confirm-edit v-if="open" :model-value="person.cas" @save="save" @cancel="open = false" :disabled="false">
        <template v-slot:default="{ model, save: keep, actions }">
          <v-card min-width="340" :subtitle="person.first + ' ' + person.family">
            <v-card-text>
              <v-text-field v-model="model.value" label="Identifiant CAS" autofocus autocomplete="off" counter="64" :error-messages="refused"
                @keydown.enter="keep"></v-text-field>
            </v-card-text>
            <v-card-actions><v-spacer></v-spacer><component :is="actions"></component></v-card-actions>
          </v-card>
        </template>
      </v-confirm-edit>
    </v-menu>`,
  setup(props) {
    const [open, refused, busy] = [ref(false), ref(""), ref(false)];
    const save = async (typed) => {
      const value = typed.trim();
      refused.value = value ? "" : "L'identifiant ne peut pas être vide.";
      if (!value || busy.value) return;
      busy.value = true;
      const kept = value === props.person.cas || (await act("cas", { number: props.person.number, value }));
      busy.value = false;
      if (kept) open.value = false;
    };
    return { open, refused, save };
  },
};
