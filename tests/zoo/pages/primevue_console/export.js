// « Export des utilisateurs »: the browser fetches the file itself.
import { reactive, ref } from "vue";
import { useToast } from "primevue/usetoast";
import { EXPORTED } from "../two_schools/school.js";
import { server } from "./server.js";

export const Export = {
  setup() {
    const toast = useToast();
    const asked = reactive({ profil: null, classe: null, since: null });
    const missed = ref(false);
    const get = () => {
      missed.value = !asked.profil;
      if (missed.value) return;
      location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: asked.profil, classe: asked.classe ?? "" })}`);
      toast.add({ severity: "info", summary: "Export", detail: "Le téléchargement va commencer.", life: 3000 });
    };
    const other = [{ label: "Exporter au format ODS", disabled: true }, { label: "Imprimer la liste", disabled: true }];
    return { CLASSES: ["2NDE1", "2NDE2", "1G1", "TG3"], EXPORTED, asked, get, missed, other };
  },
  template: `
    <Card style="max-width: 36rem">
      <template #content>
        <div class="gap">
          <div>
            <IftaLabel>
              <Select v-model="asked.profil" inputId="profil" :options="EXPORTED" optionLabel="label" optionValue="id" placeholder="Choisir" :invalid="missed" fluid />
              <label for="profil">Profil *</label>
            </IftaLabel>
            <Message v-if="missed" severity="error" size="small" variant="simple">Ce champ est obligatoire.</Message>
          </div>
          <IftaLabel>
            <Select v-model="asked.classe" inputId="classe" :options="CLASSES" showClear placeholder="Toutes" fluid />
            <label for="classe">Classe</label>
          </IftaLabel>
          <IftaLabel>
            <DatePicker v-model="asked.since" inputId="since" showIcon iconDisplay="input" fluid />
            <label for="since">Créés depuis le</label>
          </IftaLabel>
        </div>
      </template>
      <template #footer><SplitButton label="Exporter au format CSV" icon="pi pi-download" :model="other" @click="get" /></template>
    </Card>`,
};
