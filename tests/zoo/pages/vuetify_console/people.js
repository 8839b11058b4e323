// A list of people, page by page from the server; « Identifiant CAS » is among the columns to choose, and is written in a small
// window at its cell.
import { computed, ref, watch } from "vue";
import { people } from "../two_schools/school.js";
import { CasCell } from "./cas_cell.js";
import { PeopleTools } from "./people_tools.js";
import { pause, server } from "./server.js";

const own = ({ first, family }) => `${first[0]}${family}`.toUpperCase().replace(/[^A-ZÀ-Ü]/g, "");
const columns = (profile, preference) => [
  { title: "Nom", key: "family" }, { title: "Prénom", key: "first" },
  ...(profile === "eleves" ? [{ title: "Date de naissance", key: "born", sortable: false }, { title: "Classe", key: "group" }] : []),
  { title: "Identifiant PRONOTE", key: "own", sortable: false, value: own },
  ...(preference ? [{ title: "Identifiant CAS", key: "cas", sortable: false, minWidth: 240 }] : []),
];

export const People = {
  components: { CasCell, PeopleTools },
  props: { profile: String },
  template: `
    <v-card>
      <people-tools v-model:search="search" v-model:chosen="chosen" :columns="columns" :total="total" :profile="profile"></people-tools>
      <v-data-table-server v-model:items-per-page="size" :headers="headers" :items="shown" :items-length="found" :loading="busy" :search="search"
        item-value="number" hover @update:options="load">
        <template v-slot:item.cas="{ item }"><cas-cell :person="item"></cas-cell></template>
        <template v-slot:loading><v-skeleton-loader type="table-row@10"></v-skeleton-loader></template>
      </v-data-table-server>
    </v-card>`,
  setup(props) {
    const all = columns(props.profile, server.data.preference);
    const [search, size, shown, found, busy] = [ref(""), ref(10), ref([]), ref(0), ref(false)];
    const chosen = ref(all.map((one) => one.key).filter((key) => key !== "cas"));
    let asked = 0;
    const load = async ({ page, itemsPerPage, sortBy }) => {
      const mine = ++asked;
      busy.value = true;
      await pause(300);
      if (mine !== asked) return;
      const rows = people(server.data.rows, props.profile, search.value ?? "");
      for (const { key, order } of sortBy) {
        rows.sort((one, other) => one[key].localeCompare(other[key], "fr") * (order === "desc" ? -1 : 1));
      }
      const first = (page - 1) * itemsPerPage;
      shown.value = itemsPerPage === -1 ? rows : rows.slice(first, first + itemsPerPage);
      found.value = rows.length;
      busy.value = false;
    };
    // What was kept is shown in its row.
    watch(() => server.data.rows, (rows) => (shown.value = shown.value.map((one) => rows.find(({ number }) => number === one.number))));
    const total = computed(() => people(server.data.rows, props.profile, "").length);
    const headers = computed(() => all.filter((one) => chosen.value.includes(one.key)));
    return { columns: all, search, size, shown, found, busy, chosen, load, total, headers };
  },
};
