// « Intégration dans un ENT »: the model is found by its region; nothing can be modified while the base is published.
import { computed, reactive, ref, watch } from "vue";
import { useMessage } from "naive-ui";
import { act, server } from "./server.js";

const REGIONS = { "ATRIUM": "Provence-Alpes-Côte d'Azur", "e-lyco": "Pays de la Loire", "Mon Bureau Numérique": "Grand Est" };

/** The models, beneath their regions where they have one. */
function tree(models) {
  const found = [];
  for (const one of models) {
    const [, region] = Object.entries(REGIONS).find(([start]) => one.startsWith(start)) ?? [];
    const leaf = { value: one, label: one };
    const above = found.find((other) => other.value === region);
    if (above) above.children.push(leaf);
    else found.push(region ? { value: region, label: region, children: [leaf] } : leaf);
  }
  return found;
}

export const Ent = {
  setup() {
    const [message, form] = [useMessage(), ref(null)];
    const typed = reactive({ ent: server.data.ent, cas: server.data.cas });
    watch(() => [server.data.ent, server.data.cas], ([ent, cas]) => Object.assign(typed, { ent, cas }));
    const rules = { cas: { type: "url", message: "Cette adresse n'est pas valide", trigger: ["blur"] } };
    const changed = computed(() => typed.ent !== server.data.ent || typed.cas !== server.data.cas);
    const save = async () => {
      if (await form.value.validate().then(() => false, () => true)) return;
      if (await act("ent", typed)) message.success("Les paramètres de l'ENT ont été enregistrés");
    };
    return { changed, form, options: tree(server.data.models), rules, save, server, typed };
  },
  template: `
    <n-alert v-if="server.data.published" type="info" style="margin-bottom: 16px">
      Arrêtez la publication pour modifier les paramètres de cet onglet.
    </n-alert>
    <n-form ref="form" :model="typed" :rules="rules" :disabled="server.data.published" style="max-width: 640px">
      <n-form-item label="Mon ENT" path="ent">
        <n-cascader v-model:value="typed.ent" :options="options" check-strategy="child" :show-path="false" filterable />
      </n-form-item>
      <n-form-item label="URL du serveur CAS" path="cas"><n-input v-model:value="typed.cas" placeholder="https://" clearable /></n-form-item>
      <n-form-item label="Accès direct aux espaces sans passer par l'ENT"><n-switch :value="true" disabled /></n-form-item>
      <n-button type="primary" :disabled="server.data.published || !changed" @click="save">Enregistrer</n-button>
    </n-form>`,
};
