// « Colonnes affichées »: what the list shows, in two lists side by side.
import { ref, watch } from "vue";
import { choices, show, shownOf } from "./people_columns.js";
import { server } from "./server.js";

export const ColumnWindow = {
  props: { open: Boolean, profile: String },
  emits: ["update:open"],
  setup(props, { emit }) {
    const held = ref([]);
    const options = () => choices(props.profile, server.data.preference);
    const read = () => { held.value = options().map((one) => one.value).filter((one) => shownOf(props.profile).includes(one)); };
    watch(() => props.open, (open) => open && read(), { immediate: true });
    const keep = () => {
      show(props.profile, held.value);
      emit("update:open", false);
    };
    return { held, keep, options };
  },
  template: `
    <n-modal :show="open" preset="card" title="Personnalisation de la liste" style="width: 720px" @update:show="(on) => $emit('update:open', on)">
      <n-transfer v-model:value="held" :options="options()" source-title="Colonnes" target-title="Affichées" />
      <template #footer><n-space justify="end">
        <n-button @click="$emit('update:open', false)">Annuler</n-button><n-button type="primary" @click="keep">Valider</n-button>
      </n-space></template>
    </n-modal>`,
};
