// « Accès aux services tiers »: a fieldset a service; who has access goes from one list to the other once it is on.
import { computed, ref } from "vue";
import { useConfirm } from "primevue/useconfirm";
import { useToast } from "primevue/usetoast";
import { PROFILES } from "../two_schools/school.js";
import { act, server } from "./server.js";

const ANSWERS = [{ label: "Oui", value: true }, { label: "Non", value: false }];
// The two lists of each: who has no access, and who has.
const read = () => server.data.services.map(({ key, name, on, profiles }) => ({
  key, name, on, lists: [PROFILES.filter(({ id }) => !profiles.includes(id)), PROFILES.filter(({ id }) => profiles.includes(id))],
}));
const profiles = ({ lists }) => lists[1].map(({ id }) => id);
const same = (one, other) => one.on === other.on && profiles(one).sort().join() === profiles(other).sort().join();

export const Services = {
  setup() {
    const confirm = useConfirm(), toast = useToast();
    const held = ref(read());
    const changed = computed(() => read().filter((one, n) => !same(one, held.value[n])).map((one) => one.name));
    const undo = () => { held.value = read(); };
    const keep = async () => {
      if (!(await act("services", Object.fromEntries(held.value.map((one) => [one.key, { on: one.on, profiles: profiles(one) }]))))) return;
      undo();
      toast.add({ severity: "success", summary: "Enregistré", detail: "Les accès aux services tiers ont été enregistrés.", life: 4000 });
    };
    const save = () => confirm.require({
      header: "Enregistrer les accès", icon: "pi pi-question-circle", message: `Services modifiés : ${changed.value.join(", ")}. Confirmez-vous ?`,
      rejectProps: { label: "Annuler", severity: "secondary", outlined: true }, acceptProps: { label: "Confirmer" }, accept: keep,
    });
    return { ANSWERS, changed, held, save, undo };
  },
  template: `
    <div class="gap">
      <Fieldset v-for="one in held" :key="one.key" :legend="one.name" toggleable collapsed>
        <div class="gap">
          <div class="line">
            <span :id="one.key + '-on'">Ouvrir ce service aux utilisateurs du site</span>
            <SelectButton v-model="one.on" :options="ANSWERS" optionLabel="label" optionValue="value" :allowEmpty="false" :aria-labelledby="one.key + '-on'" />
          </div>
          <PickList v-if="one.on" v-model="one.lists" dataKey="id" breakpoint="600px"
            :showSourceControls="false" :showTargetControls="false">
            <template #sourceheader><strong>Profils sans accès</strong></template>
            <template #targetheader><strong>Profils ayant accès</strong></template>
            <template #option="{ option }">{{ option.label }}</template>
          </PickList>
        </div>
      </Fieldset>
      <div class="line">
        <Button label="Enregistrer" icon="pi pi-check" :disabled="!changed.length" @click="save" />
        <Button label="Annuler" severity="secondary" text :disabled="!changed.length" @click="undo" />
      </div>
    </div>`,
};
