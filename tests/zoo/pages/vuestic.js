// Vuestic UI, its words given in French: accordion of collapses with a toggle and a list of options, toast, layout whose navbar opens a
// sidebar of collapses, tabs over a card, select with a search, modals opened by a call, data table edited in its cells, slider with its
// field.
import "@quasar/extras/material-icons/material-icons.css";
import "vuestic-ui/css";
import { computed, createApp, reactive, ref } from "vue";
import { createVuestic, useModal, useToast } from "vuestic-ui";

const i18n = {
  search: "Rechercher", noOptions: "Aucun élément", ok: "OK", cancel: "Annuler", close: "fermer", closeToast: "fermer le message",
  select: "Choisir une option", selectedOption: "Option choisie", noSelectedOption: "Aucune option choisie", optionsFilter: "filtrer les options",
  toggleDropdown: "ouvrir la liste", reset: "effacer", inputField: "Champ de saisie", switch: "Interrupteur", sliderValue: "Valeur : {value}",
  sortColumnBy: "trier par {name}", pagination: "pagination", goToTheFirstPage: "première page", goToPreviousPage: "page précédente",
  goToSpecificPage: "page {page}", goNextPage: "page suivante", goLastPage: "dernière page",
};

function show(root, template, setup) {
  createApp({ template, setup }).use(createVuestic({ config: { i18n } })).mount(root);
}

widgets.chapter = (root, site) => show(root, `
  <VaAccordion v-model="opened" class="mb-4" multiple>
    <VaCollapse v-for="one in services" :key="one.key" :header="one.name" solid>
      <div class="p-4">
        <p class="mb-2">Activer le service</p>
        <VaButtonToggle v-model="one.on" :options="answers" class="mb-4"></VaButtonToggle>
        <p class="mb-2">Profils</p>
        <VaOptionList v-model="one.profiles" type="checkbox" :options="profiles" text-by="name" value-by="key"></VaOptionList>
      </div>
    </VaCollapse>
  </VaAccordion>
  <VaButton @click="save">Enregistrer</VaButton>`, () => {
  const services = reactive(site.services);
  const opened = ref(services.map(() => false));
  const answers = [{ label: "Oui", value: true }, { label: "Non", value: false }];
  const save = () => site.saveServices(services).then(() => (location = "?fait=1"));
  return { services, opened, answers, profiles: site.profiles, save };
});

widgets.save = (root, site) => show(root, '<VaButton @click="save">Enregistrer</VaButton>', () => {
  const { init } = useToast();
  const save = () => site.saveServices(site.plainServices())
    .then(() => init({ message: "Vos modifications ont été enregistrées.", color: "success" }));
  return { save };
});

widgets.menu = (root, site) => show(root, `
  <VaLayout style="height: 360px">
    <template #top>
      <VaNavbar color="primary" class="py-2"><template #left>
        <VaButton :icon="open ? 'menu_open' : 'menu'" aria-label="Administration" @click="open = !open"></VaButton>
        <VaNavbarItem class="font-bold text-lg">Administration</VaNavbarItem>
      </template></VaNavbar>
    </template>
    <template #left>
      <VaSidebar v-model="open">
        <VaAccordion>
          <VaCollapse v-for="(group, n) in menu" :key="group.name">
            <template #header="{ value: isCollapsed }">
              <VaSidebarItem><VaSidebarItemContent>
                <VaIcon :name="icons[n % icons.length]"></VaIcon>
                <VaSidebarItemTitle>{{ group.name }}</VaSidebarItemTitle>
                <VaSpacer></VaSpacer>
                <VaIcon :name="isCollapsed ? 'va-arrow-up' : 'va-arrow-down'"></VaIcon>
              </VaSidebarItemContent></VaSidebarItem>
            </template>
            <VaSidebarItem v-for="one in group.children" :key="one.name" :href="one.href"><VaSidebarItemContent>
              <VaSidebarItemTitle>{{ one.name }}</VaSidebarItemTitle>
            </VaSidebarItemContent></VaSidebarItem>
          </VaCollapse>
        </VaAccordion>
      </VaSidebar>
    </template>
    <template #content><p class="p-4">Bienvenue.</p></template>
  </VaLayout>`, () => ({ open: ref(false), menu: site.menu, icons: ["dashboard", "folder", "group"] }));
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, `
  <VaTabs v-model="value">
    <template #tabs><VaTab v-for="one in tabs" :key="one.name" :name="one.name">{{ one.name }}</VaTab></template>
    <VaCard square outlined><VaCardContent><div v-html="current.html"></div></VaCardContent></VaCard>
  </VaTabs>`, () => {
  const value = ref(site.tabs[0].name);
  return { value, tabs: site.tabs, current: computed(() => site.tabs.find((one) => one.name === value.value)) };
});

widgets.list = (root, site) => show(root, `
  <div class="max-w-xs mb-4"><VaSelect v-model="ent" label="Mon ENT" :options="models" :disabled="off" searchable highlight-matched-text></VaSelect></div>
  <input type="hidden" name="ent" :value="ent">`, () => ({ ent: ref(site.ent), models: site.models, off: site.published }));

widgets.window = (root, site) => show(root, `
  <VaButton :color="published ? 'danger' : 'primary'" @click="press">{{ published ? "Arrêter la publication" : "Publier dans la base" }}</VaButton>`, () => {
  const { confirm, init } = useModal();
  const again = () => location.reload();
  const stop = () => confirm({
    title: "Arrêter la publication de la base ?", message: "Les espaces ne seront plus accessibles aux familles.", okText: "Oui", cancelText: "Non",
  }).then((agreed) => agreed && site.post("stop").then(again));
  const publish = () => site.post("publish")
    .then(() => init({ title: "Publication", message: "La base est publiée.", okText: "Fermer", cancelText: "", size: "small", onClose: again }));
  return { published: site.published, press: site.published ? stop : publish };
});

// The table's example of editing, its style too; a press anywhere in the cell opens the field.
const CELL = `.table-inline__cell { position: relative; display: flex; align-items: center; width: 100%; min-height: 1.5rem; cursor: pointer; }
.table-inline__item--hidden { z-index: -1; opacity: 0; pointer-events: none; }
.table-inline__cell .va-input { position: absolute; width: 100%; }`;

widgets.people = (root, site) => show(root, `
  <component is="style">${CELL}</component>
  <VaInput v-model="filter" class="mb-4" placeholder="Filtrer la liste"></VaInput>
  <VaDataTable :items="rows" :columns="columns" :filter="filter" :per-page="10" :current-page="page" @filtered="found = $event.items.length">
    <template #cell(cas)="{ value, row }">
      <VaValue v-slot="doShowInput">
        <div class="table-inline__cell" @click="doShowInput.value = true">
          <VaInput v-if="doShowInput.value" :model-value="value" @change="save(row.rowData, $event.target.value); doShowInput.value = false"
            @blur="doShowInput.value = false" @vue:mounted="$event.component.exposed.focus()"></VaInput>
          <span :class="doShowInput.value ? 'table-inline__item--hidden' : ''">{{ value }}</span>
        </div>
      </VaValue>
    </template>
    <template #bodyAppend><tr><td :colspan="columns.length">
      <div class="flex justify-center mt-4"><VaPagination v-model="page" :pages="pages"></VaPagination></div></td></tr></template>
  </VaDataTable>`, () => {
  const rows = reactive(site.rows);
  const [filter, page, found] = [ref(""), ref(1), ref(rows.length)];
  const columns = [
    { key: "family", label: "Nom", sortable: true }, { key: "first", label: "Prénom", sortable: true },
    ...(site.pupils ? [{ key: "born", label: "Né(e) le" }, { key: "group", label: "Classe", sortable: true }] : []),
    { key: "cas", label: "Identifiant CAS" },
  ];
  const save = (row, cas) => site.setCas(row.number, cas).then(() => (rows.find((one) => one.number === row.number).cas = cas));
  return { rows, filter, page, found, columns, save, pages: computed(() => Math.ceil(found.value / 10)) };
});

widgets.duration = (root, site) => show(root, `
  <VaCard style="max-width: 480px">
    <VaCardTitle>Déconnexion automatique</VaCardTitle>
    <VaCardContent>
      <VaSwitch v-model="on" label="Déconnexion automatique" size="small" class="mb-6"></VaSwitch>
      <VaSlider v-model="minutes" label="Durée (minutes)" :min="5" :max="240" :disabled="!on">
        <template #append><VaInput v-model.number="minutes" style="width: 70px" type="number" :disabled="!on"></VaInput></template>
      </VaSlider>
    </VaCardContent>
    <VaCardActions align="right"><VaButton @click="save">Valider</VaButton></VaCardActions>
  </VaCard>`, () => {
  const [on, minutes] = [ref(site.minutes !== null), ref(site.minutes ?? 60)];
  return { on, minutes, save: () => site.setDuration(on.value ? minutes.value : null).then(() => location.reload()) };
});
