// A list of people, by pages; what is typed in its cells is kept together, with « Enregistrer ».
import { computed, onUnmounted, reactive, ref } from "vue";
import { useMessage } from "naive-ui";
import { people } from "../two_schools/school.js";
import { ColumnWindow } from "./column_window.js";
import { Icon } from "./icons.js";
import { columns } from "./people_columns.js";
import { forget, pending, unsaved } from "./pending.js";
import { act, server } from "./server.js";

const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"].map((one) => ({ label: one, value: one }));

export const People = {
  components: { ColumnWindow, Icon },
  props: { profile: String, title: String },
  setup(props) {
    const [message, text, busy, choosing] = [useMessage(), ref(""), ref(false), ref(false)];
    const rows = computed(() => people(server.data.rows, props.profile, text.value));
    const heads = computed(() => columns(props.profile, server.data.preference, CLASSES));
    const pagination = reactive({
      page: 1, pageSize: 10, showSizePicker: true, pageSizes: [10, 20, 50, 100],
      prefix: ({ itemCount }) => `${itemCount} fiche${itemCount > 1 ? "s" : ""}`,
      onChange: (page) => { pagination.page = page; },
      onUpdatePageSize: (size) => Object.assign(pagination, { pageSize: size, page: 1 }),
    });
    const search = (value) => {
      text.value = value;
      pagination.page = 1;
    };
    const save = async () => {
      busy.value = true;
      const sent = Object.entries(pending).map(([number, value]) => ({ number: Number(number), value }));
      const kept = await act("list", sent);
      busy.value = false;
      if (!kept) return;
      forget();
      message.success(sent.length > 1 ? `${sent.length} identifiants enregistrés` : "1 identifiant enregistré");
    };
    onUnmounted(forget);
    return { busy, choosing, forget, heads, pagination, rows, save, search, text, unsaved };
  },
  template: `
    <div class="bar">
      <n-h2 class="grow" style="margin: 0">{{ title }}</n-h2>
      <n-input :value="text" clearable placeholder="Rechercher un nom…" style="width: 240px" @update:value="search"><template #prefix><Icon name="search" /></template></n-input>
      <n-button @click="choosing = true"><template #icon><Icon name="columns" /></template>Colonnes</n-button>
    </div>
    <n-data-table :columns="heads" :data="rows" :row-key="(row) => row.number" :pagination="pagination" :single-line="false" />
    <n-space align="center" style="margin-top: 16px">
      <n-badge :value="unsaved"><n-button type="primary" :disabled="!unsaved" :loading="busy" @click="save">Enregistrer</n-button></n-badge>
      <n-button :disabled="!unsaved" @click="forget">Annuler les saisies</n-button>
    </n-space>
    <ColumnWindow v-model:open="choosing" :profile="profile" />`,
};
