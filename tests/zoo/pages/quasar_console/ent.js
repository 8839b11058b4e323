// « Intégration dans un ENT »: to be modified while the base is not published; models are filtered while typing.
import { computed, reactive, ref } from "vue";
import { useQuasar } from "quasar";
import { act, server } from "./server.js";

export const Ent = {
  setup() {
    const $q = useQuasar();
    const held = reactive({ ent: server.data.ent, cas: server.data.cas });
    const options = ref(server.data.models);
    const filtered = (typed, update) => update(() => {
      options.value = server.data.models.filter((one) => one.toLowerCase().includes(typed.toLowerCase()));
    });
    const changed = computed(() => held.ent !== server.data.ent || held.cas.trim() !== server.data.cas);
    const save = async () => {
      if (!(await act("ent", { ent: held.ent, cas: held.cas.trim() }))) return;
      $q.notify({ type: "positive", message: "Les paramètres d'intégration ont été enregistrés." });
    };
    const address = [(value) => !value || /^https?:\/\/\S+$/.test(value.trim()) || "Cette adresse n'est pas valide"];
    return { address, changed, filtered, held, options, save, server };
  },
  template: `
    <q-banner v-if="server.data.published" rounded class="bg-orange-1 q-mb-md">
      <template v-slot:avatar><q-icon name="lock" color="warning" /></template>
      Pour pouvoir modifier les paramètres de cet onglet, arrêtez la publication.
    </q-banner>
    <q-form style="max-width: 560px" @submit="save">
      <q-select filled v-model="held.ent" use-input hide-selected fill-input input-debounce="0" label="Mon ENT" :options="options"
        :disable="server.data.published" @filter="filtered">
        <template v-slot:no-option><q-item><q-item-section class="text-grey">Aucun résultat</q-item-section></q-item></template>
      </q-select>
      <q-input filled v-model="held.cas" label="URL du serveur CAS" hint="Fournie par votre ENT" lazy-rules :rules="address" class="q-mt-md"
        :disable="server.data.published" />
      <q-toggle model-value disable label="Autoriser aussi la connexion directe" class="q-mt-sm" />
      <div class="q-mt-md"><q-btn type="submit" color="primary" label="Enregistrer" :disable="server.data.published || !changed" /></div>
    </q-form>`,
};
