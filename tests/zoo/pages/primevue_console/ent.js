// « Intégration dans un ENT »: the models in groups, to be modified while the base is not published.
import { computed, reactive } from "vue";
import { useToast } from "primevue/usetoast";
import { act, server } from "./server.js";

const REGIONS = { "ATRIUM - Collèges": "Provence-Alpes-Côte d'Azur", "ATRIUM - Région Sud": "Provence-Alpes-Côte d'Azur", "e-lyco": "Pays de la Loire", "Mon Bureau Numérique": "Grand Est" };
const region = (model) => REGIONS[model] ?? "Sans modèle";

export const Ent = {
  setup() {
    const toast = useToast();
    const held = reactive({ ent: server.data.ent, cas: server.data.cas });
    const groups = computed(() => [...new Set(server.data.models.map(region))].map((label) => ({
      label, items: server.data.models.filter((one) => region(one) === label).map((value) => ({ label: value, value })),
    })));
    const save = async () => {
      if (await act("ent", { ent: held.ent, cas: held.cas.trim() })) {
        toast.add({ severity: "success", summary: "Enregistré", detail: "Les paramètres de l'ENT ont été enregistrés.", life: 4000 });
      }
    };
    return { groups, held, save, server };
  },
  template: `
    <form class="gap" style="max-width: 36rem" @submit.prevent="save">
      <Message v-if="server.data.published" severity="warn">Pour modifier les paramètres, cliquez sur « Arrêter la publication ».</Message>
      <div class="gap" style="gap: .25rem">
        <label for="ent">Mon ENT</label>
        <Select v-model="held.ent" inputId="ent" :options="groups" optionLabel="label" optionValue="value" optionGroupLabel="label" optionGroupChildren="items"
          :disabled="server.data.published" scrollHeight="18rem" />
      </div>
      <div class="gap" style="gap: .25rem">
        <label for="cas">URL du serveur CAS</label>
        <InputText id="cas" v-model="held.cas" :disabled="server.data.published" placeholder="https://…" />
        <Message size="small" severity="secondary" variant="simple">Adresse communiquée par votre ENT.</Message>
      </div>
      <div><Button type="submit" label="Valider" icon="pi pi-save" :disabled="server.data.published" /></div>
    </form>`,
};
