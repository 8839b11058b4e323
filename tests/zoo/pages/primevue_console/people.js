// A list of people: pupils by class, the others on pages; « Identifiant CAS » is typed in the card at the side.
import { computed, ref } from "vue";
import { people } from "../two_schools/school.js";
import { PersonCard } from "./person_card.js";
import { server } from "./server.js";

export const People = {
  components: { PersonCard },
  props: { profile: String },
  setup(props) {
    const filters = ref({ global: { value: null, matchMode: "contains" } });
    const chosen = ref(null);
    const pupils = props.profile === "eleves";
    const shown = computed(() => people(server.data.rows, props.profile, ""));
    const counts = computed(() => shown.value.reduce((all, { group }) => ({ ...all, [group]: (all[group] ?? 0) + 1 }), {}));
    const open = ref(pupils ? Object.keys(counts.value) : []);
    const way = pupils
      ? { rowGroupMode: "subheader", groupRowsBy: "group", sortMode: "single", sortField: "group", sortOrder: 1, expandableRowGroups: true, scrollable: true, scrollHeight: "28rem" }
      : { paginator: true, rows: 5, rowsPerPageOptions: [5, 10, 20] };
    return { chosen, counts, filters, open, pupils, server, shown, way };
  },
  template: `
    <DataTable v-bind="way" v-model:filters="filters" v-model:expandedRowGroups="open" :value="shown" dataKey="number" :globalFilterFields="['family', 'first']" size="small">
      <template #header>
        <div class="line">
          <span class="grow muted">{{ shown.length }} personnes</span>
          <IconField><InputIcon class="pi pi-search" /><InputText v-model="filters.global.value" placeholder="Nom ou prénom" /></IconField>
        </div>
      </template>
      <template #empty>Aucune personne trouvée.</template>
      <template v-if="pupils" #groupheader="{ data }"><strong style="margin-left: .5rem">{{ data.group }}</strong> ({{ counts[data.group] }} élèves)</template>
      <Column field="family" header="Nom" />
      <Column field="first" header="Prénom" />
      <Column v-if="pupils" field="born" header="Né(e) le" />
      <Column v-if="server.data.preference" field="cas" header="Identifiant CAS">
        <template #body="{ data }">
          <Button :label="data.cas || 'Renseigner'" icon="pi pi-pencil" iconPos="right" :severity="data.cas ? 'secondary' : undefined" text size="small" @click="chosen = data" />
        </template>
      </Column>
    </DataTable>
    <PersonCard :person="chosen" @closed="chosen = null" />`,
};
