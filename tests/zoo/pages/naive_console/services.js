// « Accès aux services tiers »: a fold a service; the profiles are tags in a select; one save at the bottom.
import { computed, ref } from "vue";
import { useMessage } from "naive-ui";
import { PROFILES } from "../two_schools/school.js";
import { Icon } from "./icons.js";
import { act, server } from "./server.js";

const ABOUT = {
  correlyce: "Catalogue ouvert de ressources éditoriales pour les lycées.", primaire: "Gestion de la vie scolaire des écoles.",
  pronote: "Notes, absences, emploi du temps et cahier de textes.", moodle: "Cours et devoirs en ligne.",
};
const OPTIONS = PROFILES.map((one) => ({ value: one.id, label: one.label }));
const read = () => Object.fromEntries(server.data.services.map(({ key, on, profiles }) => [key, { on, profiles: [...profiles] }]));

export const Services = {
  components: { Icon },
  props: { name: String },
  setup() {
    const message = useMessage();
    const [held, busy] = [ref(read()), ref(false)];
    const changed = computed(() => JSON.stringify(held.value) !== JSON.stringify(read()));
    const undo = () => { held.value = read(); };
    const save = async () => {
      busy.value = true;
      const kept = await act("services", held.value);
      busy.value = false;
      if (!kept) return;
      undo();
      message.success("Les accès aux services tiers ont été mis à jour");
    };
    return { ABOUT, OPTIONS, busy, changed, held, save, server, undo };
  },
  template: `
    <n-h2>{{ name }}</n-h2>
    <n-card style="max-width: 860px">
      <n-p depth="3" style="margin-top: 0">Choisissez les services proposés dans votre établissement et les profils qui y accèdent.</n-p>
      <n-collapse accordion>
        <n-collapse-item v-for="one in server.data.services" :key="one.key" :name="one.key" :title="one.name">
          <template #header-extra><n-tag size="small" round :type="one.on ? 'success' : 'default'">{{ one.on ? "Activé" : "Désactivé" }}</n-tag></template>
          <n-p depth="3">{{ ABOUT[one.key] }}</n-p>
          <n-form label-placement="left" label-width="180">
            <n-form-item label="Activer le service">
              <n-radio-group v-model:value="held[one.key].on" :name="one.key"><n-space><n-radio :value="true">Oui</n-radio><n-radio :value="false">Non</n-radio></n-space></n-radio-group>
            </n-form-item>
            <n-form-item label="Profils utilisateurs">
              <n-select v-model:value="held[one.key].profiles" multiple :options="OPTIONS" :disabled="!held[one.key].on" />
            </n-form-item>
          </n-form>
        </n-collapse-item>
      </n-collapse>
      <template #action><n-space justify="end">
        <n-button :disabled="!changed" @click="undo">Annuler</n-button>
        <n-button type="primary" :loading="busy" @click="save"><template #icon><Icon name="save" /></template>Enregistrer</n-button>
      </n-space></template>
    </n-card>`,
};
