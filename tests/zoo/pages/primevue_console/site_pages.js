// Pages of both sites that no procedure needs.
import { server } from "./server.js";

export const Home = {
  setup: () => ({ news: [
    ["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30."], ["Bourses", "Les demandes se font jusqu'au 15 octobre."],
    ["Réunion parents-professeurs", "Jeudi 10 décembre à partir de 17 h."],
  ] }),
  template: `<div class="cards"><Card v-for="[title, text] in news" :key="title"><template #title>{{ title }}</template><template #content>{{ text }}</template></Card></div>`,
};

export const Members = {
  setup: () => ({ lines: [["Élèves", 67], ["Parents", 9], ["Enseignants", 6], ["Personnels", 4]].map(([profile, accounts]) => ({ profile, accounts })) }),
  template: `<DataTable :value="lines"><Column field="profile" header="Profil" /><Column field="accounts" header="Comptes" /></DataTable>`,
};

export const Nothing = { template: `<p class="muted">Aucun contenu pour le moment.</p>` };

export const Board = {
  setup: () => ({ server, figures: [["Élèves", 65, "pi-graduation-cap"], ["Professeurs", 6, "pi-briefcase"], ["Connectés", 44, "pi-wifi"]] }),
  template: `
    <div class="cards">
      <Card v-for="[name, value, icon] in figures" :key="name">
        <template #content><div class="line"><Avatar :icon="'pi ' + icon" size="large" /><div><div class="muted">{{ name }}</div><strong>{{ value }}</strong></div></div></template>
      </Card>
    </div>`,
};

export const Host = {
  setup: () => ({ server }),
  template: `
    <Card><template #title>{{ server.data.name }}</template><template #content>
      <p>Version 2026.1.3, en service. Dernière sauvegarde cette nuit à 02:14.</p><ProgressBar :value="37" /><p class="muted">3,7 Go utilisés sur 10 Go</p>
    </template></Card>`,
};
