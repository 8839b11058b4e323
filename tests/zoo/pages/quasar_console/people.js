// A list of people: pupils in a table that scrolls, the others by pages; a row unfolds into the person's card.
import { computed, nextTick, ref } from "vue";
import { people } from "../two_schools/school.js";
import { PersonCard } from "./person_card.js";
import { chosen, columns } from "./people_columns.js";
import { server } from "./server.js";

export const People = {
  components: { PersonCard },
  props: { profile: String, title: String },
  setup(props) {
    chosen[props.profile] ??= ["born", "group", "account"];
    const [text, expanded, pupils] = [ref(""), ref([]), props.profile === "eleves"];
    const rows = computed(() => people(server.data.rows, props.profile, text.value ?? ""));
    const unfold = (number) => { expanded.value = expanded.value.includes(number) ? [] : [number]; };
    const done = () => nextTick(() => { expanded.value = []; });
    const scrolled = pupils ? { virtualScroll: true, rowsPerPageOptions: [0], style: "height: calc(100vh - 150px)" } : {};
    return { all: columns(props.profile, server.data.preference), chosen, done, expanded, rows, scrolled, text, unfold };
  },
  template: `
    <q-page padding>
      <q-table flat bordered :title="title" :rows="rows" :columns="all" row-key="number" :visible-columns="chosen[profile]"
        v-model:expanded="expanded" v-bind="scrolled" no-data-label="Aucune fiche ne correspond">
        <template v-slot:top-right>
          <q-input borderless dense debounce="300" v-model="text" placeholder="Rechercher" clearable class="q-mr-md">
            <template v-slot:append><q-icon name="search" /></template>
          </q-input>
          <q-select v-model="chosen[profile]" multiple outlined dense options-dense :display-value="$q.lang.table.columns" emit-value map-options
            :options="all.filter((one) => !one.required)" option-value="name" options-cover style="min-width: 150px" />
        </template>
        <template v-slot:header="props">
          <q-tr :props="props"><q-th auto-width /><q-th v-for="col in props.cols" :key="col.name" :props="props">{{ col.label }}</q-th></q-tr>
        </template>
        <template v-slot:body="props">
          <q-tr :props="props" :key="'m_' + props.key">
            <q-td auto-width><q-btn size="sm" color="primary" round dense flat :icon="props.expand ? 'remove' : 'add'"
              :aria-label="props.expand ? 'Replier la fiche' : 'Déplier la fiche'" @click="unfold(props.key)" /></q-td>
            <q-td v-for="col in props.cols" :key="col.name" :props="props" :class="col.name === 'cas' ? 'cursor-pointer' : ''"
              @click="col.name === 'cas' && unfold(props.key)">{{ col.value }}</q-td>
          </q-tr>
          <q-tr v-if="props.expand" :props="props" :key="'e_' + props.key" no-hover class="q-virtual-scroll--with-prev">
            <q-td colspan="100%"><PersonCard :row="props.row" @done="done" /></q-td>
          </q-tr>
        </template>
      </q-table>
    </q-page>`,
};
