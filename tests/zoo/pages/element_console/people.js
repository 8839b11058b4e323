// A list of people: searched on demand, by pages of twenty, one row in edition at a time.
import { computed, ref } from "vue";
import { ElMessage } from "element-plus";
import { Printer, Search } from "@element-plus/icons-vue";
import { people } from "../two_schools/school.js";
import { act, server } from "./server.js";

export const People = {
  components: { Search },
  props: { name: String, profile: String },
  setup(props) {
    const typed = ref(""), text = ref(""), group = ref(""), page = ref(1), size = ref(20);
    const editing = ref(null), login = ref(""), ticked = ref([]);
    const found = computed(() => people(server.data.rows, props.profile, text.value).filter((one) => !group.value || one.group === group.value));
    const shown = computed(() => found.value.slice((page.value - 1) * size.value, page.value * size.value));
    const search = () => {
      text.value = typed.value.trim();
      page.value = 1;
      editing.value = null;
    };
    const edit = (row) => {
      editing.value = row.number;
      login.value = row.cas;
    };
    const save = async (row) => {
      const value = login.value.trim();
      if (value && value !== row.cas) {
        if (!(await act("cas", { number: row.number, value }))) return;
        ElMessage.success("Identifiant CAS enregistré.");
      }
      editing.value = null;
    };
    const print = () => window.print();
    return { CLASSES: ["2NDE1", "2NDE2", "1G1", "TG3"], Printer, Search, edit, editing, found, group, login, page, print, save, search, server, shown, size, text, ticked, typed };
  },
  template: `
    <el-card>
      <template #header>
        <div class="bar" style="margin: 0">
          <h1 class="grow">{{ name }}</h1>
          <el-button :disabled="!ticked.length">Réinitialiser le mot de passe</el-button>
          <el-button :icon="Printer" circle aria-label="Imprimer la liste" @click="print" />
        </div>
      </template>
      <div class="bar">
        <el-input v-model="typed" placeholder="Nom ou prénom" clearable style="width: 260px" @keyup.enter="search" @clear="search">
          <template #prefix><el-icon><Search /></el-icon></template>
        </el-input>
        <el-select v-if="profile === 'eleves'" v-model="group" clearable placeholder="Toutes les classes" style="width: 180px">
          <el-option v-for="one in CLASSES" :key="one" :value="one" :label="one" />
        </el-select>
        <el-button type="primary" @click="search">Rechercher</el-button>
        <el-text v-if="text">{{ found.length }} résultat{{ found.length > 1 ? "s" : "" }} pour « {{ text }} »</el-text>
      </div>
      <el-table :data="shown" row-key="number" stripe empty-text="Aucune personne ne correspond." @selection-change="ticked = $event">
        <el-table-column type="selection" width="48" />
        <el-table-column prop="family" label="Nom" sortable />
        <el-table-column prop="first" label="Prénom" sortable />
        <el-table-column v-if="profile === 'eleves'" prop="born" label="Date de naissance" width="150" />
        <el-table-column v-if="profile === 'eleves'" prop="group" label="Classe" width="90" />
        <el-table-column v-if="server.data.preference" label="Identifiant CAS" min-width="190">
          <template #default="{ row }">
            <el-input v-if="editing === row.number" v-model="login" size="small" aria-label="Identifiant CAS" @keyup.enter="save(row)" @keyup.esc="editing = null" />
            <span v-else>{{ row.cas }}</span>
          </template>
        </el-table-column>
        <el-table-column label="Actions" width="190">
          <template #default="{ row }">
            <template v-if="editing === row.number">
              <el-button link type="primary" @click="save(row)">Enregistrer</el-button><el-button link @click="editing = null">Annuler</el-button>
            </template>
            <el-button v-else link type="primary" :disabled="!server.data.preference" @click="edit(row)">Modifier</el-button>
          </template>
        </el-table-column>
      </el-table>
      <el-pagination v-model:current-page="page" v-model:page-size="size" :total="found.length" :page-sizes="[20, 50, 100]" background
        layout="total, sizes, prev, pager, next, jumper" style="margin-top: 16px" />
    </el-card>`,
};
