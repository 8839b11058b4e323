// Pages of the portal that no procedure needs.
export const Home = {
  setup: () => ({ news: [
    ["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30."], ["Bourses", "Les demandes se font jusqu'au 15 octobre."],
    ["Réunion parents-professeurs", "Jeudi 10 décembre à partir de 17 h."],
  ] }),
  template: `
    <div class="bar"><h1>Bienvenue sur le site de l'établissement</h1></div>
    <el-row :gutter="16">
      <el-col v-for="[title, text] in news" :key="title" :span="8"><el-card shadow="hover" :header="title">{{ text }}</el-card></el-col>
    </el-row>`,
};

export const Members = {
  props: { name: String },
  setup: () => ({ lines: [
    { profile: "Élèves", accounts: 67, never: 12 }, { profile: "Parents", accounts: 9, never: 3 },
    { profile: "Enseignants", accounts: 6, never: 0 }, { profile: "Personnels", accounts: 4, never: 1 },
  ] }),
  template: `
    <div class="bar"><h1>{{ name }}</h1></div>
    <el-table :data="lines" border>
      <el-table-column prop="profile" label="Profil" /><el-table-column prop="accounts" label="Comptes" />
      <el-table-column prop="never" label="Jamais connectés" />
    </el-table>`,
};

export const Nothing = {
  props: { name: String },
  template: `<div class="bar"><h1>{{ name }}</h1></div><el-empty description="Aucun élément à afficher." />`,
};
