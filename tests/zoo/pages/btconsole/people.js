/** A list of « Ressources », and what belongs to it. */
import { computed, reactive, ref } from "vue";
import { SearchIcon } from "tdesign-icons-vue-next";
import { Input, MessagePlugin } from "tdesign-vue-next";
import { base, change } from "./server.js";
import { Profiles } from "./profiles.js";

const PROFILES = { eleves: "eleves", responsables: "responsables", professeurs: "enseignants", personnels: "personnels" };
const TIMED = { professeurs: "professeurs", personnels: "vie_scolaire" };
const SUBJECTS = ["Mathématiques", "Lettres modernes", "Anglais", "Physique-chimie", "Histoire-géographie", "EPS"];
const TASKS = ["Assistant d'éducation", "Infirmier", "CPE", "Documentaliste"];
const compared = (key, one, other) => one[key].localeCompare(other[key], "fr");

export const People = {
  components: { Profiles, SearchIcon },
  props: ["list"],
  template: `
    <t-tabs v-model="tab">
      <t-tab-panel value="liste" label="Liste"><div class="panel">
        <div class="tools"><t-input v-model="text" placeholder="Rechercher un nom" clearable style="width: 280px"><template #prefix-icon><search-icon></search-icon></template></t-input>
          <span class="grow"></span><t-button variant="outline" disabled>Imprimer</t-button></div>
        <t-table row-key="number" :columns="columns" :data="rows" :sort="sort" v-model:filter-value="filters" :pagination="pages" :loading="busy" hover cell-empty-content="-"
          @sort-change="sort = $event" @filter-change="pages.current = 1" @page-change="turned"></t-table></div></t-tab-panel>
      <t-tab-panel v-if="timed" value="profils" label="Profils d'autorisation"><div class="panel"><profiles :kind="timed"></profiles></div></t-tab-panel>
      <t-tab-panel v-else value="acces" label="Accès aux espaces"><div class="panel"><t-empty description="Tous les accès sont autorisés."></t-empty></div></t-tab-panel>
    </t-tabs>`,
  setup(props) {
    const [tab, text, sort, filters, busy] = [ref("liste"), ref(""), ref({ sortBy: "family", descending: false }), ref({}), ref(false)];
    const profile = PROFILES[props.list];
    const of = (names, one) => names[one.number % names.length];
    const listed = computed(() => base.rows.filter((one) => one.profile === profile).map((one) => ({ ...one, subject: of(SUBJECTS, one), task: of(TASKS, one) })));
    const rows = computed(() => {
      const { sortBy = "number", descending } = sort.value ?? {};
      const found = listed.value
        .filter((one) => `${one.family} ${one.first}`.toLowerCase().includes(text.value.trim().toLowerCase()))
        .filter((one) => !filters.value.group?.length || filters.value.group.includes(one.group));
      if (sort.value) found.sort((one, other) => (compared(sortBy, one, other) || compared("first", one, other)) * (descending ? -1 : 1));
      return found;
    });
    const pages = reactive({ current: 1, pageSize: 10, total: computed(() => rows.value.length) });
    const turned = ({ current, pageSize }) => Object.assign(pages, { current, pageSize });
    const onEdited = async ({ row, newRowData: { cas } }) => {
      if (!cas || cas === row.cas) return;
      busy.value = true;
      await change("cas", { number: row.number, value: cas.trim() });
      busy.value = false;
      MessagePlugin.success("Identifiant enregistré");
    };
    const groups = [...new Set(listed.value.map((one) => one.group))].sort().map((one) => ({ label: one, value: one }));
    const columns = computed(() => [
      { colKey: "family", title: "Nom", sorter: true, sortType: "all" },
      { colKey: "first", title: "Prénom", sorter: true },
      ...(profile === "eleves"
        ? [
            { colKey: "born", title: "Né(e) le" },
            { colKey: "group", title: "Classe", filter: { type: "multiple", resetValue: [], list: [{ label: "Toutes", checkAll: true }, ...groups], showConfirmAndReset: true } },
          ]
        : []),
      ...(profile === "enseignants" ? [{ colKey: "subject", title: "Discipline" }] : []),
      ...(profile === "personnels" ? [{ colKey: "task", title: "Fonction" }] : []),
      ...(base.preference
        ? [{
            colKey: "cas", title: "Identifiant CAS", width: 280,
            edit: { component: Input, props: { clearable: true, autofocus: true }, abortEditOnEvent: ["onEnter"], rules: [{ max: 60, message: "60 caractères au plus" }], onEdited },
          }]
        : []),
    ]);
    return { tab, text, sort, filters, busy, rows, pages, turned, columns, timed: TIMED[props.list] };
  },
};
