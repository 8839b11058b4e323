// Pages of the school's site, and screens of its administration, that no procedure needs.
const NEWS = [
  ["Portes ouvertes", "mdi-door-open", "Samedi 6 février, de 9 h à 12 h 30, tous les enseignants vous accueillent."],
  ["Bourses de lycée", "mdi-cash-multiple", "Les demandes se font en ligne jusqu'au 15 octobre."],
  ["Rencontre parents-professeurs", "mdi-calendar-account", "Jeudi 10 décembre à partir de 17 h, dans le hall."],
];

export const Home = {
  setup: () => ({ news: NEWS }),
  template: `
    <h1 class="text-headline-large mt-0 mb-4">À la une</h1>
    <v-row>
      <v-col v-for="[title, icon, text] in news" :key="title" cols="12" md="4">
        <v-card :title="title" :prepend-icon="icon" :text="text" height="100%"><template v-slot:actions><v-btn>Lire la suite</v-btn></template></v-card>
      </v-col>
    </v-row>`,
};

const COUNTS = [["Élèves", 67, 12], ["Parents", 9, 3], ["Enseignants", 6, 0], ["Personnels", 4, 1]];

export const Members = {
  setup: () => ({ counts: COUNTS }),
  template: `
    <v-card><v-table>
      <thead><tr><th>Profil</th><th class="text-right">Comptes</th><th class="text-right">Jamais connectés</th></tr></thead>
      <tbody><tr v-for="[profile, all, never] in counts" :key="profile">
        <td>{{ profile }}</td><td class="text-right">{{ all }}</td><td class="text-right">{{ never }}</td></tr></tbody>
    </v-table></v-card>`,
};

const TREE = [
  { id: 1, title: "Accueil" },
  { id: 2, title: "Vie de l'établissement", children: [{ id: 3, title: "Règlement intérieur" }, { id: 4, title: "Restauration" }] },
  { id: 5, title: "CDI", children: [{ id: 6, title: "Horaires" }] },
];

export const Tree = {
  setup: () => ({ items: TREE }),
  template: `<v-card max-width="560"><v-treeview :items="items" item-value="id" open-on-click></v-treeview></v-card>`,
};
