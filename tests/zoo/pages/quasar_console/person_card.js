// One person's card beneath the row: the identifier to type, kept by the card's button.
import { ref } from "vue";
import { useQuasar } from "quasar";
import { act, server } from "./server.js";

export const PersonCard = {
  props: { row: Object },
  emits: ["done"],
  setup(props, { emit }) {
    const $q = useQuasar();
    const [login, busy] = [ref(props.row.cas), ref(false)];
    const save = async () => {
      const value = (login.value ?? "").trim();
      if (value && value !== props.row.cas) {
        busy.value = true;
        const kept = await act("cas", { number: props.row.number, value });
        busy.value = false;
        if (!kept) return;
        $q.notify({ type: "positive", message: "La fiche de " + props.row.first + " " + props.row.family + " a été enregistrée." });
      }
      emit("done");
    };
    return { busy, login, save, server };
  },
  template: `
    <q-form class="q-py-sm" @submit="save">
      <div class="text-subtitle2 q-mb-sm">Fiche de {{ row.first }} {{ row.family }}</div>
      <div class="row q-col-gutter-md items-center">
        <div class="col-4"><q-input outlined dense readonly model-value="Compte actif" label="Compte PRONOTE" /></div>
        <div v-if="server.data.preference" class="col-4"><q-input outlined dense autofocus v-model="login" label="Identifiant CAS" /></div>
        <div class="col-auto q-gutter-sm">
          <q-btn v-if="server.data.preference" type="submit" color="primary" label="Enregistrer" :loading="busy" />
          <q-btn flat label="Fermer" @click="$emit('done')" />
        </div>
      </div>
    </q-form>`,
};
