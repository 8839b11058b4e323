// Screens of the console that no procedure needs.
import { server } from "./server.js";

export const Nothing = {
  props: { name: String },
  template: `
    <q-page padding>
      <div class="text-h6 q-mb-md">{{ name }}</div>
      <q-banner rounded class="bg-grey-3"><template v-slot:avatar><q-icon name="info" color="primary" /></template>Aucun élément à afficher.</q-banner>
    </q-page>`,
};

export const Home = {
  props: { name: String },
  setup: () => ({
    server,
    log: [["Mise à jour 2026.1.3 installée", "16 novembre 2026", "system_update"], ["Sauvegarde automatique", "16 novembre 2026", "backup"]],
  }),
  template: `
    <q-page padding>
      <div class="text-h6 q-mb-md">{{ name }}</div>
      <div class="row q-col-gutter-md">
        <div class="col-12 col-md-6"><q-card flat bordered>
          <q-card-section><div class="text-overline">Base ouverte</div><div class="text-h6">{{ server.data.name }}</div>
            <div class="text-caption text-grey">Année scolaire 2026-2027</div></q-card-section>
          <q-separator />
          <q-card-section>{{ server.data.rows.length }} personnes dans les ressources</q-card-section>
        </q-card></div>
        <div class="col-12 col-md-6"><q-card flat bordered>
          <q-card-section class="text-h6">Derniers évènements</q-card-section>
          <q-timeline color="secondary" class="q-px-md" layout="dense">
            <q-timeline-entry v-for="[title, when, icon] in log" :key="title" :title="title" :subtitle="when" :icon="icon" />
          </q-timeline>
        </q-card></div>
      </div>
    </q-page>`,
};

const table = (columns, rows) => ({
  props: { name: String },
  setup: () => ({ columns: columns.map((label) => ({ name: label, label, field: label, align: "left" })), rows }),
  template: `<q-page padding><q-table flat bordered :title="name" :rows="rows" :columns="columns" :row-key="columns[0].name" hide-pagination /></q-page>`,
});

export const Groups = table(["Classe", "Effectif", "Professeur principal"], [
  { Classe: "2NDE1", Effectif: 17, "Professeur principal": "Peyron Adèle-Marie" }, { Classe: "2NDE2", Effectif: 17, "Professeur principal": "Olive Basile-Marie" },
  { Classe: "1G1", Effectif: 15, "Professeur principal": "Nègre Céleste-Marie" }, { Classe: "TG3", Effectif: 16, "Professeur principal": "Maurel Dorian-Marie" },
]);
export const Rooms = table(["Salle", "Capacité", "Site"], [
  { Salle: "A101", Capacité: 32, Site: "Bâtiment A" }, { Salle: "A102", Capacité: 32, Site: "Bâtiment A" }, { Salle: "Labo 1", Capacité: 18, Site: "Bâtiment B" },
]);
