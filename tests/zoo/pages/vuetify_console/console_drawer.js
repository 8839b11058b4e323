// The console's menu: a rail of icons, groups in groups once the pointer is over it.
import { ref } from "vue";

const MENU = [
  { title: "Accueil", icon: "mdi-view-dashboard-outline", path: "accueil" },
  { title: "Serveur PRONOTE", icon: "mdi-server", path: "serveur" },
  { title: "PRONOTE.net", icon: "mdi-web", path: "net" },
  {
    title: "Fichier", icon: "mdi-folder-outline", key: "fichier",
    pages: [{ title: "Sauvegardes", path: "sauvegardes" }, { title: "Administration des utilisateurs", path: "utilisateurs" }],
  },
  {
    title: "Paramètres", icon: "mdi-tune", key: "parametres",
    pages: [{ title: "Année scolaire", path: "annee" }, { title: "Options générales", path: "options" }, { title: "Préférences", path: "preferences" }],
  },
  {
    title: "Ressources", icon: "mdi-account-school-outline", key: "ressources",
    pages: [
      { title: "Classes", path: "classes" }, { title: "Élèves", path: "eleves" }, { title: "Responsables", path: "responsables" },
      {
        title: "Professeurs", key: "professeurs",
        pages: [
          { title: "Liste", path: "professeurs" }, { title: "Services d'enseignement", path: "professeurs/services" },
          { title: "Profils d'autorisation", path: "professeurs/profils" },
        ],
      },
      {
        title: "Personnels", key: "personnels",
        pages: [{ title: "Liste", path: "personnels" }, { title: "Profils d'autorisation", path: "personnels/profils" }],
      },
      { title: "Salles", path: "salles" },
    ],
  },
];

const MenuEntry = {
  name: "MenuEntry",
  props: { one: Object, root: String },
  template: `
    <v-list-group v-if="one.pages" :value="one.key">
      <template v-slot:activator="{ props }"><v-list-item v-bind="props" :prepend-icon="one.icon" :title="one.title"></v-list-item></template>
      <menu-entry v-for="page in one.pages" :key="page.title" :one="page" :root="root"></menu-entry>
    </v-list-group>
    <v-list-item v-else :prepend-icon="one.icon" :title="one.title" :to="root + '/' + one.path" exact></v-list-item>`,
};

export const ConsoleDrawer = {
  components: { MenuEntry },
  props: { root: String },
  setup: () => ({ menu: MENU, open: ref([]) }),
  template: `
    <v-navigation-drawer expand-on-hover permanent rail width="340">
      <v-list v-model:opened="open" color="teal" density="compact" nav>
        <menu-entry v-for="one in menu" :key="one.title" :one="one" :root="root"></menu-entry>
      </v-list>
    </v-navigation-drawer>`,
};
