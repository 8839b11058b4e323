// PrimeVue, theme Aura: panels that fold, toast, drawer with a panel menu, tabs, select with a filter, confirm dialog,
// table with pages whose cells are edited, number field.
import { createApp, reactive, ref } from "vue";
import PrimeVue from "primevue/config";
import "primeicons/primeicons.css";
import Aura from "@primeuix/themes/aura";
import Accordion from "primevue/accordion";
import AccordionContent from "primevue/accordioncontent";
import AccordionHeader from "primevue/accordionheader";
import AccordionPanel from "primevue/accordionpanel";
import Button from "primevue/button";
import Checkbox from "primevue/checkbox";
import Column from "primevue/column";
import ConfirmDialog from "primevue/confirmdialog";
import ConfirmationService from "primevue/confirmationservice";
import DataTable from "primevue/datatable";
import Dialog from "primevue/dialog";
import Drawer from "primevue/drawer";
import InputNumber from "primevue/inputnumber";
import InputText from "primevue/inputtext";
import PanelMenu from "primevue/panelmenu";
import RadioButton from "primevue/radiobutton";
import Select from "primevue/select";
import Tab from "primevue/tab";
import TabList from "primevue/tablist";
import TabPanel from "primevue/tabpanel";
import TabPanels from "primevue/tabpanels";
import Tabs from "primevue/tabs";
import Toast from "primevue/toast";
import ToastService from "primevue/toastservice";
import ToggleSwitch from "primevue/toggleswitch";
import { useConfirm } from "primevue/useconfirm";
import { useToast } from "primevue/usetoast";

const components = {
  Accordion, AccordionContent, AccordionHeader, AccordionPanel, Button, Checkbox, Column, ConfirmDialog, DataTable,
  Dialog, Drawer, InputNumber, InputText, PanelMenu, RadioButton, Select, Tab, TabList, TabPanel, TabPanels, Tabs, Toast,
  ToggleSwitch,
};

function show(root, template, setup) {
  createApp({ template, setup, components })
    .use(PrimeVue, { theme: { preset: Aura, options: { darkModeSelector: false } } })
    .use(ToastService).use(ConfirmationService).mount(root);
}

widgets.chapter = (root, site) => show(root, `
  <Accordion :value="['0']" multiple>
    <AccordionPanel v-for="(one, n) in services" :key="one.key" :value="String(n)">
      <AccordionHeader>{{ one.name }}</AccordionHeader>
      <AccordionContent>
        <div style="display: flex; gap: 1rem">
          <div v-for="answer in ['Oui', 'Non']" :key="answer">
            <RadioButton v-model="one.on" :inputId="one.key + answer" :name="one.key" :value="answer === 'Oui'" />
            <label :for="one.key + answer"> {{ answer }}</label>
          </div>
        </div>
        <div style="display: flex; gap: 1rem; margin-top: 1rem">
          <div v-for="profile in profiles" :key="profile.key">
            <Checkbox v-model="one.profiles" :inputId="one.key + profile.key" :name="one.key" :value="profile.key" />
            <label :for="one.key + profile.key"> {{ profile.name }} </label>
          </div>
        </div>
      </AccordionContent>
    </AccordionPanel>
  </Accordion>
  <Button label="Enregistrer" icon="pi pi-check" @click="save" />`, () => {
  const services = reactive(site.services);
  const save = () => site.saveServices(services).then(() => (location = "?fait=1"));
  return { services, profiles: site.profiles, save };
});

widgets.save = (root, site) => show(root, `<Toast /><Button type="button" label="Enregistrer" @click="save" />`, () => {
  const toast = useToast();
  const save = () => site.saveServices(site.plainServices()).then(() =>
    toast.add({ severity: "success", summary: "Enregistré", detail: "Vos modifications ont été enregistrées.", life: 3000 }));
  return { save };
});

widgets.menu = (root, site) => show(root, `
  <Drawer v-model:visible="visible" header="Administration"><PanelMenu :model="items" /></Drawer>
  <Button aria-label="Administration" @click="visible = true"><svg width="14" height="14" viewBox="0 0 14 14">
    <path fill="currentColor" d="M0 1h14v2H0zm0 5h14v2H0zm0 5h14v2H0z" /></svg></Button>`, () => ({
  visible: ref(false),
  items: site.menu.map(({ name, children }) => ({
    label: name, items: children.map((one) => ({ label: one.name, url: one.href })),
  })),
}));
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, `
  <Tabs value="0">
    <TabList><Tab v-for="(one, n) in tabs" :key="n" :value="String(n)">{{ one.name }}</Tab></TabList>
    <TabPanels><TabPanel v-for="(one, n) in tabs" :key="n" :value="String(n)"><div v-html="one.html"></div></TabPanel></TabPanels>
  </Tabs>`, () => ({ tabs: site.tabs }));

widgets.list = (root, site) => show(root, `
  <label for="ent">Mon ENT</label>
  <Select v-model="ent" inputId="ent" :options="models" filter placeholder="Choisir" :disabled="off" style="width: 20rem" />
  <input type="hidden" name="ent" :value="ent">`, () => ({ ent: ref(site.ent), models: site.models, off: site.published }));

widgets.window = (root, site) => show(root, `
  <ConfirmDialog />
  <Dialog v-model:visible="told" modal header="Publication" :style="{ width: '25rem' }" @hide="again">
    <p>La base est publiée.</p><template #footer><Button label="Fermer" @click="told = false" /></template></Dialog>
  <Button :label="published ? 'Arrêter la publication' : 'Publier dans la base'" @click="press" />`, () => {
  const confirm = useConfirm();
  const told = ref(false);
  const again = () => location.reload();
  const press = () => {
    if (!site.published) return site.post("publish").then(() => (told.value = true));
    confirm.require({
      message: "Voulez-vous vraiment arrêter la publication de la base ?",
      header: "Confirmation",
      rejectProps: { label: "Non", severity: "secondary", outlined: true },
      acceptProps: { label: "Oui" },
      accept: () => site.post("stop").then(again),
    });
  };
  return { published: site.published, told, press, again };
});

widgets.people = (root, site) => show(root, `
  <DataTable :value="rows" editMode="cell" @cell-edit-complete="done" paginator :rows="10" dataKey="number"
    :rowsPerPageOptions="[5, 10, 20, 50]">
    <Column field="family" header="Nom" sortable></Column>
    <Column field="first" header="Prénom"></Column>
    <Column v-if="pupils" field="born" header="Né(e) le"></Column>
    <Column v-if="pupils" field="group" header="Classe" sortable></Column>
    <Column field="cas" header="Identifiant CAS" style="width: 35%">
      <template #editor="{ data, field }"><InputText v-model="data[field]" autofocus fluid /></template>
    </Column>
  </DataTable>`, () => {
  const rows = ref(site.rows);
  const done = ({ data, newValue, field, newData }) => {
    const value = (newData ?? { [field]: newValue })[field];
    if (value && value !== data[field]) site.setCas(data.number, value).then(() => (data[field] = value));
  };
  return { rows, pupils: site.pupils, done };
});

widgets.duration = (root, site) => show(root, `
  <h3>Déconnexion automatique</h3>
  <p><ToggleSwitch v-model="on" inputId="on" /> <label for="on">Déconnexion automatique</label></p>
  <p><label for="minutes">Durée</label>
    <InputNumber v-model="minutes" inputId="minutes" suffix=" minutes" :min="1" :max="1440" showButtons :disabled="!on" /></p>
  <Button label="Valider" @click="save" />`, () => {
  const [on, minutes] = [ref(site.minutes !== null), ref(site.minutes ?? 60)];
  return { on, minutes, save: () => site.setDuration(on.value ? minutes.value : null).then(() => location.reload()) };
});
