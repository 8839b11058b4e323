// Authorisation profiles and groups of users: chosen in the list at the left, « Déconnexion automatique » beneath; all that was
// modified is kept at once.
import { computed, ref } from "vue";
import { useToast } from "primevue/usetoast";
import { act, server } from "./server.js";

const WORDS = {
  professeurs: "Déconnecter les professeurs de ce profil en cas d'inactivité supérieure à",
  vie_scolaire: "Déconnecter les personnels de ce profil en cas d'inactivité supérieure à",
  administratif: "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à",
};
const RIGHTS = ["Consulter les fiches des élèves", "Modifier les fiches des élèves", "Saisir les absences", "Envoyer des messages", "Imprimer les listes"];

export const Timed = {
  props: { kind: String },
  setup(props) {
    const toast = useToast();
    const chosen = ref(null);
    const read = () => Object.entries(server.data.durations[props.kind]).map(([name, minutes]) => ({ name, on: minutes !== null, minutes: minutes ?? 60 }));
    const held = ref(read());
    const now = computed(() => held.value.find((one) => one.name === chosen.value));
    const wanted = (one) => (one.on ? one.minutes : null);
    const changed = computed(() => held.value.filter((one) => wanted(one) !== server.data.durations[props.kind][one.name]));
    const save = async () => {
      for (const one of [...changed.value]) {
        if (!(await act("duration", { kind: props.kind, name: one.name, minutes: wanted(one) }))) return;
      }
      toast.add({ severity: "success", summary: "Modifications enregistrées", life: 3000 });
    };
    const modified = (name) => changed.value.some((one) => one.name === name);
    return { RIGHTS, changed, chosen, held, modified, now, question: WORDS[props.kind], save };
  },
  template: `
    <div class="gap">
      <Toolbar>
        <template #start><span class="muted">{{ kind === "administratif" ? "Groupes d'utilisateurs" : "Profils d'autorisation" }}</span></template>
        <template #end><Button label="Enregistrer" icon="pi pi-save" :badge="changed.length ? String(changed.length) : null" :disabled="!changed.length" @click="save" /></template>
      </Toolbar>
      <div class="halves">
        <div class="gap">
          <Listbox v-model="chosen" :options="held" optionLabel="name" optionValue="name">
            <template #option="{ option }"><span class="grow">{{ option.name }}</span><Tag v-if="modified(option.name)" severity="warn" value="modifié" /></template>
          </Listbox>
          <Panel v-if="now" header="Déconnexion automatique">
            <div class="gap">
              <div class="line"><Checkbox v-model="now.on" binary inputId="timed" /><label for="timed">{{ question }}</label></div>
              <InputNumber v-model="now.minutes" inputId="minutes" aria-label="Durée" showButtons buttonLayout="horizontal" :min="5" :max="120" :step="5" suffix=" min" :disabled="!now.on"
                :inputStyle="{ width: '6rem' }">
                <template #incrementicon><span class="pi pi-plus" /></template><template #decrementicon><span class="pi pi-minus" /></template>
              </InputNumber>
            </div>
          </Panel>
        </div>
        <Panel :header="now ? 'Autorisations de « ' + now.name + ' »' : 'Autorisations'">
          <p v-if="!now" class="muted">Sélectionnez une ligne dans la liste.</p>
          <div v-else class="gap"><div v-for="(right, n) in RIGHTS" :key="right" class="line"><Checkbox :modelValue="n % 2 === 0" binary disabled :inputId="'right' + n" /><label :for="'right' + n">{{ right }}</label></div></div>
        </Panel>
      </div>
    </div>`,
};
