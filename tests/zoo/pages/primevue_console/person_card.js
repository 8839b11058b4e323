// One person in a drawer at the right: who it is, and the identifier to type.
import { ref, watch } from "vue";
import { useToast } from "primevue/usetoast";
import { act } from "./server.js";

export const PersonCard = {
  props: { person: Object },
  emits: ["closed"],
  setup(props, { emit }) {
    const toast = useToast();
    const visible = ref(false), typed = ref(""), missed = ref(false), busy = ref(false);
    // The last one stays to be read while the drawer leaves.
    const shown = ref(null);
    watch(() => props.person, (person) => {
      visible.value = Boolean(person);
      if (person) [shown.value, typed.value, missed.value] = [person, person.cas, false];
    });
    const save = async () => {
      const value = typed.value.trim();
      missed.value = !value;
      if (missed.value) return;
      busy.value = true;
      const kept = value === shown.value.cas || (await act("cas", { number: shown.value.number, value }));
      busy.value = false;
      if (!kept) return;
      toast.add({ severity: "success", summary: `${shown.value.first} ${shown.value.family}`, detail: `Identifiant CAS : ${value}`, life: 3000 });
      emit("closed");
    };
    return { busy, emit, missed, save, shown, typed, visible };
  },
  template: `
    <Drawer v-model:visible="visible" position="right" header="Fiche" @hide="emit('closed')" style="width: 24rem">
      <form v-if="shown" id="fiche" class="gap" @submit.prevent="save">
        <div class="line"><Avatar :label="shown.first[0] + shown.family[0]" size="large" shape="circle" /><strong>{{ shown.family }} {{ shown.first }}</strong></div>
        <div v-if="shown.born" class="muted">Né(e) le {{ shown.born }}<br />Classe {{ shown.group }}</div>
        <IftaLabel>
          <InputText id="identifier" v-model="typed" :invalid="missed" autocomplete="off" fluid /><label for="identifier">Identifiant CAS</label>
        </IftaLabel>
        <Message v-if="missed" severity="error" size="small" variant="simple">Saisissez un identifiant.</Message>
      </form>
      <template #footer>
        <div class="line">
          <Button type="submit" form="fiche" label="Enregistrer" icon="pi pi-check" :loading="busy" />
          <Button label="Annuler" severity="secondary" text @click="emit('closed')" />
        </div>
      </template>
    </Drawer>`,
};
