// The public pages.
import { useRoute, useRouter } from "vue-router";
import { session } from "./session.js";

const NEWS = [
  ["Portes ouvertes", "Samedi 24 janvier de 9 h à 13 h : ateliers, visites et rencontres avec les équipes."],
  ["Conseils de classe du premier trimestre", "Le calendrier est affiché à la vie scolaire et transmis aux délégués."],
  ["Forum des formations", "Les élèves de terminale sont attendus au gymnase le 11 décembre."],
  ["Semaine de lutte contre le harcèlement", "Retour en images sur les actions menées par les ambassadeurs."],
];
const TITLES = { etablissement: "L'établissement", orientation: "Orientation", cdi: "CDI", pronote: "Pronote", correlyce: "Correlyce", moodle: "Moodle", "pronote-primaire": "Pronote Primaire" };

export const Home = {
  setup: () => ({ session, NEWS, TITLES, route: useRoute() }),
  template: `
  <div v-if="!route.params.rubric">
    <div class="hero"><h1>Bienvenue</h1><p>{{ session.site.name }}, site officiel</p></div>
    <div class="wide">
      <a-row :gutter="24">
        <a-col :span="16">
          <a-card title="Actualités">
            <a-list item-layout="horizontal" :data-source="NEWS">
              <template #renderItem="{ item }"><a-list-item><a-list-item-meta :title="item[0]" :description="item[1]" /></a-list-item></template>
            </a-list>
          </a-card>
        </a-col>
        <a-col :span="8">
          <a-card title="Agenda">
            <a-timeline>
              <a-timeline-item>4 décembre : réunion parents-professeurs de seconde</a-timeline-item>
              <a-timeline-item>11 décembre : forum des formations</a-timeline-item>
              <a-timeline-item color="gray">20 décembre : vacances de Noël</a-timeline-item>
            </a-timeline>
          </a-card>
        </a-col>
      </a-row>
    </div>
  </div>
  <div v-else class="wide">
    <a-typography-title :level="2">{{ TITLES[route.params.rubric] ?? "Rubrique" }}</a-typography-title>
    <a-empty description="Aucun contenu publié pour le moment" />
  </div>`,
};

export const Sites = {
  setup: () => ({ session, router: useRouter() }),
  template: `
  <div class="wide">
    <a-typography-title :level="2">Sites des établissements</a-typography-title>
    <a-row :gutter="24">
      <a-col v-for="(name, slug) in session.sites" :key="slug" :span="8">
        <a-card :title="name"><template #extra><a @click="router.push('/web/' + slug)">Visiter le site</a></template>Académie d'Aix-Marseille</a-card>
      </a-col>
    </a-row>
  </div>`,
};
