// « Export des utilisateurs »: a form; its button has other formats beside it. The browser fetches the file itself.
import { reactive, ref } from "vue";
import { useQuasar } from "quasar";
import { EXPORTED } from "../two_schools/school.js";
import { server } from "./server.js";

export const Export = {
  props: { name: String },
  setup() {
    const $q = useQuasar();
    const form = ref();
    const asked = reactive({ profil: null, classe: null, state: "all" });
    const get = async () => {
      if (!(await form.value.validate())) return;
      location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: asked.profil, classe: asked.classe ?? "" })}`);
      $q.notify("Le téléchargement va commencer.");
    };
    const absent = () => $q.notify({ type: "warning", message: "Ce format n'est pas encore disponible." });
    const STATES = [{ label: "Tous les comptes", value: "all" }, { label: "Comptes activés", value: "on" }];
    return { CLASSES: ["2NDE1", "2NDE2", "1G1", "TG3"], EXPORTED, STATES, absent, asked, form, get, required: [(value) => !!value || "Ce champ est obligatoire"] };
  },
  template: `
    <div class="text-h5 q-mb-md">{{ name }}</div>
    <q-card flat bordered style="max-width: 600px"><q-form ref="form" @submit="get">
      <q-card-section class="q-gutter-y-sm">
        <q-select outlined v-model="asked.profil" label="Profil *" :options="EXPORTED" option-value="id" emit-value map-options :rules="required" />
        <q-select outlined v-model="asked.classe" label="Classe" :options="CLASSES" clearable />
        <q-option-group v-model="asked.state" :options="STATES" color="primary" inline />
      </q-card-section>
      <q-separator />
      <q-card-actions align="right">
        <q-btn-dropdown split color="primary" icon="download" label="Exporter au format CSV" @click="get">
          <q-list>
            <q-item v-for="one in ['PDF', 'XML']" :key="one" clickable v-close-popup @click="absent">
              <q-item-section><q-item-label>Exporter au format {{ one }}</q-item-label></q-item-section>
            </q-item>
          </q-list>
        </q-btn-dropdown>
      </q-card-actions>
    </q-form></q-card>`,
};
