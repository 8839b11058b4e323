// Pages of the school's site, and of its administration, that no procedure needs.
export const Empty = {
  props: { name: String },
  template: `<div class="text-h5 q-mb-md">{{ name }}</div><div class="text-grey">Aucun contenu à afficher.</div>`,
};

export const News = {
  setup: () => ({ news: [
    ["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30."], ["Bourses", "Les demandes se font jusqu'au 15 octobre."],
    ["Réunion parents-professeurs", "Jeudi 10 décembre à partir de 17 h."],
  ] }),
  template: `
    <div class="text-h5 q-mb-md">Bienvenue sur le site de l'établissement</div>
    <div class="row q-col-gutter-md">
      <div v-for="[title, text] in news" :key="title" class="col-4"><q-card>
        <q-card-section><div class="text-h6">{{ title }}</div></q-card-section><q-card-section class="q-pt-none">{{ text }}</q-card-section>
      </q-card></div>
    </div>`,
};

export const Members = {
  props: { name: String },
  setup: () => ({
    columns: [{ name: "profile", label: "Profil", field: "profile", align: "left" }, { name: "count", label: "Comptes", field: "count" }],
    rows: [["Élèves", 67], ["Parents", 9], ["Enseignants", 6], ["Personnels", 4]].map(([profile, count]) => ({ profile, count })),
  }),
  template: `<q-table :title="name" :rows="rows" :columns="columns" row-key="profile" hide-pagination />`,
};
