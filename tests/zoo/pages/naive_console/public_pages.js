// Pages of the portal that no procedure needs.
export const Home = {
  setup: () => ({ news: [
    ["Portes ouvertes", "Samedi 6 février", "Le lycée vous accueille de 9 h à 12 h 30."],
    ["Réunion parents-professeurs", "Jeudi 10 décembre", "Les rendez-vous se prennent dans l'agenda."],
    ["Bourses nationales", "Jusqu'au 15 octobre", "Le dossier est à remettre au secrétariat."],
  ] }),
  template: `
    <n-h2>Bienvenue sur le site de l'établissement</n-h2>
    <n-grid :cols="3" :x-gap="16">
      <n-gi v-for="[title, when, text] in news" :key="title">
        <n-card hoverable><n-thing :title="title" :description="when">{{ text }}</n-thing></n-card>
      </n-gi>
    </n-grid>`,
};

export const Members = {
  props: { name: String },
  setup: () => ({
    columns: [{ title: "Profil", key: "profile" }, { title: "Comptes", key: "accounts" }, { title: "Jamais connectés", key: "never" }],
    lines: [["Élèves", 67, 12], ["Parents", 9, 3], ["Enseignants", 6, 0], ["Personnels", 4, 1]]
      .map(([profile, accounts, never]) => ({ profile, accounts, never })),
  }),
  template: `<n-h2>{{ name }}</n-h2><n-data-table :columns="columns" :data="lines" :bordered="false" />`,
};

export const Nothing = {
  props: { name: String },
  template: `<n-h2>{{ name }}</n-h2><n-card><n-empty description="Aucun élément à afficher" /></n-card>`,
};

export const Refused = {
  emits: ["sign-in"],
  template: `
    <n-result status="403" title="Accès réservé" description="Connectez-vous pour afficher cette page.">
      <template #footer><n-button @click="$emit('sign-in')">Ouvrir une session</n-button></template>
    </n-result>`,
};
