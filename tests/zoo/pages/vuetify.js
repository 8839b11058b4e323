// Vuetify, in French: expansion panels, snackbar, navigation drawer with groups, tabs, autocomplete, dialog, data table
// with a pencil a row, number input.
import "@mdi/font/css/materialdesignicons.css";
import "vuetify/dist/vuetify.css";
import { createApp, reactive, ref } from "vue";
import { createVuetify } from "vuetify";
import * as components from "vuetify/components";
import * as directives from "vuetify/directives";
import { fr } from "vuetify/locale";

function show(root, template, setup) {
  const vuetify = createVuetify({ components, directives, locale: { locale: "fr", messages: { fr } } });
  createApp({ template, setup }).use(vuetify).mount(root);
}

widgets.chapter = (root, site) => show(root, `
  <v-expansion-panels>
    <v-expansion-panel v-for="one in services" :key="one.key" :title="one.name">
      <v-expansion-panel-text>
        <v-radio-group v-model="one.on" inline label="Activer le service">
          <v-radio label="Oui" :value="true"></v-radio><v-radio label="Non" :value="false"></v-radio>
        </v-radio-group>
        <v-checkbox v-for="p in profiles" :key="p.key" v-model="one.profiles" :value="p.key" :label="p.name" hide-details></v-checkbox>
      </v-expansion-panel-text>
    </v-expansion-panel>
  </v-expansion-panels>
  <v-btn color="primary" class="mt-4" @click="save">Enregistrer</v-btn>`, () => {
  const services = reactive(site.services);
  const save = () => site.saveServices(services).then(() => (location = "?fait=1"));
  return { services, profiles: site.profiles, save };
});

widgets.save = (root, site) => show(root, `
  <v-btn color="primary" type="button" @click="save">Enregistrer</v-btn>
  <v-snackbar v-model="told">Vos modifications ont été enregistrées.
    <template v-slot:actions><v-btn color="pink" variant="text" @click="told = false">Fermer</v-btn></template></v-snackbar>`, () => {
  const told = ref(false);
  return { told, save: () => site.saveServices(site.plainServices()).then(() => (told.value = true)) };
});

widgets.menu = (root, site) => show(root, `
  <v-app><v-app-bar><v-app-bar-nav-icon aria-label="Administration" @click.stop="open = !open"></v-app-bar-nav-icon>
    <v-toolbar-title>Administration</v-toolbar-title></v-app-bar>
    <v-navigation-drawer v-model="open" temporary><v-list>
      <v-list-group v-for="group in menu" :key="group.name" :value="group.name">
        <template v-slot:activator="{ props }"><v-list-item v-bind="props" :title="group.name"></v-list-item></template>
        <v-list-item v-for="one in group.children" :key="one.name" :title="one.name" :href="one.href"></v-list-item>
      </v-list-group></v-list></v-navigation-drawer>
    <v-main style="height: 120px">Bienvenue.</v-main></v-app>`, () => ({ open: ref(false), menu: site.menu }));
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, `
  <v-card><v-tabs v-model="tab"><v-tab v-for="one in tabs" :key="one.name" :value="one.name">{{ one.name }}</v-tab></v-tabs>
    <v-card-text><v-tabs-window v-model="tab"><v-tabs-window-item v-for="one in tabs" :key="one.name" :value="one.name">
      <div v-html="one.html"></div></v-tabs-window-item></v-tabs-window></v-card-text></v-card>`,
() => ({ tabs: site.tabs, tab: ref(null) }));

widgets.list = (root, site) => show(root, `
  <v-autocomplete v-model="ent" label="Mon ENT" :items="models" :disabled="off" max-width="360"></v-autocomplete>
  <input type="hidden" name="ent" :value="ent">`, () => ({ ent: ref(site.ent), models: site.models, off: site.published }));

widgets.window = (root, site) => show(root, `
  <v-btn @click="press">{{ published ? "Arrêter la publication" : "Publier dans la base" }}</v-btn>
  <v-dialog v-model="open" max-width="500" @update:model-value="closed">
    <v-card v-if="published" title="Arrêter la publication de la base ?" text="Les espaces ne seront plus accessibles.">
      <template v-slot:actions><v-spacer></v-spacer><v-btn @click="open = false">Non</v-btn><v-btn @click="stop">Oui</v-btn></template></v-card>
    <v-card v-else title="Publication" text="La base est publiée.">
      <template v-slot:actions><v-btn class="ms-auto" text="Fermer" @click="again"></v-btn></template></v-card>
  </v-dialog>`, () => {
  const open = ref(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => (open.value = true));
  const closed = (shown) => shown || site.published || again();
  return { published: site.published, open, press, again, closed, stop: () => site.post("stop").then(again) };
});

widgets.people = (root, site) => show(root, `
  <v-data-table :headers="headers" :items="rows">
    <template v-slot:item.actions="{ item }"><v-icon size="small" @click="edit(item)">mdi-pencil</v-icon></template>
  </v-data-table>
  <v-dialog v-model="open" max-width="500px"><v-card :title="row && row.family + ' ' + row.first">
    <v-card-text><v-text-field v-model="cas" label="Identifiant CAS"></v-text-field></v-card-text>
    <v-card-actions><v-spacer></v-spacer><v-btn variant="text" @click="open = false">Annuler</v-btn>
      <v-btn variant="text" @click="save">Enregistrer</v-btn></v-card-actions></v-card></v-dialog>`, () => {
  const [open, row, cas, rows] = [ref(false), ref(null), ref(""), ref(site.rows)];
  const headers = [
    { title: "Nom", key: "family" }, { title: "Prénom", key: "first" },
    ...(site.pupils ? [{ title: "Né(e) le", key: "born" }, { title: "Classe", key: "group" }] : []),
    { title: "Identifiant CAS", key: "cas" }, { title: "Actions", key: "actions", sortable: false },
  ];
  const edit = (one) => { row.value = one; cas.value = one.cas; open.value = true; };
  const save = () => site.setCas(row.value.number, cas.value).then(() => { row.value.cas = cas.value; open.value = false; });
  return { headers, rows, open, row, cas, edit, save };
});

widgets.duration = (root, site) => show(root, `
  <v-card title="Déconnexion automatique" max-width="400"><v-card-text>
    <v-switch v-model="on" label="Déconnexion automatique" color="primary"></v-switch>
    <v-number-input v-model="minutes" label="Durée" suffix="minutes" :min="1" :max="1440" :disabled="!on"></v-number-input>
    </v-card-text><v-card-actions><v-btn color="primary" @click="save">Valider</v-btn></v-card-actions></v-card>`, () => {
  const [on, minutes] = [ref(site.minutes !== null), ref(site.minutes ?? 60)];
  return { on, minutes, save: () => site.setDuration(on.value ? minutes.value : null).then(() => location.reload()) };
});
