// Quasar, in French: expansion items, notify, drawer with a tree, tabs, select with a filter, dialog plugin, table whose
// cells open a popup, a field of digits.
import { createApp, reactive, ref } from "vue";
import * as quasar from "quasar";
import langFr from "quasar/lang/fr.js";
import "@quasar/extras/material-icons/material-icons.css";
import "quasar/dist/quasar.css";

const { Quasar, Dialog, Notify, useQuasar } = quasar;

function show(root, template, setup) {
  createApp({ template, setup }).use(Quasar, { plugins: { Dialog, Notify }, components: quasar, lang: langFr }).mount(root);
}

widgets.chapter = (root, site) => show(root, `
  <q-list bordered class="rounded-borders">
    <q-expansion-item v-for="one in services" :key="one.key" expand-separator :label="one.name"
      :caption="one.on ? 'Activé' : 'Non activé'">
      <q-card><q-card-section>
        <q-radio v-model="one.on" :val="true" label="Oui" /><q-radio v-model="one.on" :val="false" label="Non" />
        <div><q-checkbox v-for="p in profiles" :key="p.key" v-model="one.profiles" :val="p.key" :label="p.name" /></div>
      </q-card-section></q-card>
    </q-expansion-item>
  </q-list>
  <q-btn class="q-mt-md" color="primary" label="Enregistrer" @click="save" />`, () => {
  const services = reactive(site.services);
  const save = () => site.saveServices(services).then(() => (location = "?fait=1"));
  return { services, profiles: site.profiles, save };
});

widgets.save = (root, site) => show(root, `<q-btn color="primary" label="Enregistrer" @click="save" />`, () => {
  const $q = useQuasar();
  const save = () => site.saveServices(site.plainServices()).then(() =>
    $q.notify({ type: "positive", message: "Vos modifications ont été enregistrées." }));
  return { save };
});

widgets.menu = (root, site) => show(root, `
  <q-layout view="hHh lpR fFf" container style="height: 300px">
    <q-header elevated><q-toolbar>
      <q-btn dense flat round aria-label="Administration" @click="open = !open"><svg width="24" height="24" viewBox="0 0 24 24">
        <path fill="currentColor" d="M3 18h18v-2H3zm0-5h18v-2H3zm0-7v2h18V6z" /></svg></q-btn>
      <q-toolbar-title>Administration</q-toolbar-title></q-toolbar></q-header>
    <q-drawer v-model="open" side="left" bordered>
      <q-tree :nodes="nodes" node-key="label" selected-color="primary" v-model:selected="chosen" @update:selected="go" />
    </q-drawer>
    <q-page-container><q-page padding>Bienvenue.</q-page></q-page-container>
  </q-layout>`, () => {
  const nodes = site.menu.map(({ name, children }) => ({
    label: name, selectable: false, children: children.map((one) => ({ label: one.name, href: one.href })),
  }));
  const go = (label) => (location = nodes.flatMap((one) => one.children).find((one) => one.label === label).href);
  return { open: ref(false), nodes, chosen: ref(null), go };
});
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, `
  <q-card>
    <q-tabs v-model="tab" dense class="text-grey" active-color="primary" indicator-color="primary" align="justify">
      <q-tab v-for="one in tabs" :key="one.name" :name="one.name" :label="one.name" />
    </q-tabs>
    <q-separator />
    <q-tab-panels v-model="tab" animated>
      <q-tab-panel v-for="one in tabs" :key="one.name" :name="one.name"><div v-html="one.html"></div></q-tab-panel>
    </q-tab-panels>
  </q-card>`, () => ({ tabs: site.tabs, tab: ref(site.tabs[0].name) }));

widgets.list = (root, site) => show(root, `
  <div style="max-width: 300px">
    <q-select filled v-model="ent" use-input input-debounce="0" label="Mon ENT" :options="options" :disable="off"
      @filter="filtered">
      <template v-slot:no-option><q-item><q-item-section class="text-grey">Aucun résultat</q-item-section></q-item></template>
    </q-select></div><input type="hidden" name="ent" :value="ent">`, () => {
  const options = ref(site.models);
  const filtered = (typed, update) => update(() => {
    options.value = site.models.filter((one) => one.toLowerCase().includes(typed.toLowerCase()));
  });
  return { ent: ref(site.ent), options, filtered, off: site.published };
});

widgets.window = (root, site) => show(root, `
  <q-btn :label="published ? 'Arrêter la publication' : 'Publier dans la base'" color="primary" @click="press" />`, () => {
  const $q = useQuasar();
  const again = () => location.reload();
  const press = () => {
    if (!site.published) {
      return site.post("publish").then(() =>
        $q.dialog({ title: "Publication", message: "La base est publiée." }).onDismiss(again));
    }
    $q.dialog({
      title: "Confirmation", message: "Voulez-vous vraiment arrêter la publication de la base ?",
      ok: "Oui", cancel: "Non", persistent: true,
    }).onOk(() => site.post("stop").then(again));
  };
  return { published: site.published, press };
});

widgets.people = (root, site) => show(root, `
  <q-table flat bordered :title="title" :rows="rows" :columns="columns" row-key="number">
    <template v-slot:body-cell-cas="props">
      <q-td :props="props">{{ props.row.cas }}
        <q-popup-edit v-model="props.row.cas" title="Identifiant CAS" buttons v-slot="scope" @save="(v) => save(props.row, v)">
          <q-input v-model="scope.value" dense autofocus @keyup.enter="scope.set" />
        </q-popup-edit>
      </q-td>
    </template>
  </q-table>`, () => {
  const column = (name, label) => ({ name, label, field: name, align: "left", sortable: true });
  const columns = [
    column("family", "Nom"), column("first", "Prénom"),
    ...(site.pupils ? [column("born", "Né(e) le"), column("group", "Classe")] : []), column("cas", "Identifiant CAS"),
  ];
  return { columns, rows: ref(site.rows), title: site.title, save: (row, value) => site.setCas(row.number, value) };
});

widgets.duration = (root, site) => show(root, `
  <q-card style="max-width: 400px"><q-card-section><div class="text-h6">Déconnexion automatique</div></q-card-section>
    <q-card-section><q-toggle v-model="on" label="Déconnexion automatique" />
      <q-input v-model.number="minutes" type="number" filled label="Durée" suffix="minutes" :disable="!on" /></q-card-section>
    <q-card-actions><q-btn flat color="primary" label="Valider" @click="save" /></q-card-actions></q-card>`, () => {
  const [on, minutes] = [ref(site.minutes !== null), ref(site.minutes ?? 60)];
  return { on, minutes, save: () => site.setDuration(on.value ? minutes.value : null).then(() => location.reload()) };
});
