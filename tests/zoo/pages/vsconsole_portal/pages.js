// The site's own pages, and those of the administration that show things only.
import { computed } from "vue";
import { useRoute } from "vue-router";
import { captions } from "./shell.js";
import { held } from "./server.js";

const NEWS = [
  ["Portes ouvertes", "12 novembre", "Le lycée ouvre ses portes aux familles de troisième le samedi 8 février, de 9 h à 13 h."],
  ["Bourses", "4 novembre", "La campagne de bourses est prolongée jusqu'à la fin du mois. Le dossier se dépose en ligne."],
  ["Sortie au Mucem", "28 octobre", "Les secondes 1 et 2 visitent l'exposition sur les ports de Méditerranée le mardi 3 décembre."],
];

export const Home = {
  template: `
  <section class="hero"><h1 class="va-h3">{{ held.name }}</h1><p>Bienvenue sur le site de l'établissement</p></section>
  <h2 class="va-h5">Actualités</h2>
  <div class="cards">
    <VaCard v-for="[title, when, text] in NEWS" :key="title"><VaCardTitle>{{ title }}</VaCardTitle><VaCardContent>{{ text }}<p class="muted mt">{{ when }}</p></VaCardContent></VaCard>
  </div>`,
  setup: () => ({ held, NEWS }),
};

export const Board = {
  template: `
  <h1 class="va-h4">Tableau de bord</h1>
  <div class="cards">
    <VaCard v-for="[number, text] in numbers" :key="text"><VaCardContent><strong class="va-h4">{{ number }}</strong><p>{{ text }}</p></VaCardContent></VaCard>
  </div>
  <VaAlert color="info" outline icon="info" class="mt" closeable>Maintenance : le portail sera indisponible mercredi de 12 h 30 à 13 h 30.</VaAlert>`,
  setup: () => ({
    numbers: computed(() => [[held.services.filter((one) => one.on).length, "services tiers ouverts"], [3, "actualités en ligne"], [128, "visites hier"]]),
  }),
};

export const Other = {
  template: `
  <h1 class="va-h4">{{ title }}</h1>
  <VaCard><VaCardContent>
    <p v-if="service">Le service s'ouvre dans un nouvel onglet, avec votre compte ATRIUM.</p>
    <p v-else>Cette page ne contient pas encore d'élément. Les contenus publiés par l'équipe de l'établissement apparaîtront ici.</p>
  </VaCardContent></VaCard>`,
  setup() {
    const route = useRoute(), rest = String(route.params.rest);
    const words = rest.replaceAll("-", " ");
    const service = computed(() => held.services.find((one) => `service-${one.key}` === rest));
    return { service, title: computed(() => service.value?.name ?? captions[rest] ?? words[0].toUpperCase() + words.slice(1)) };
  },
};

export const Sites = {
  template: `
  <div class="door"><p class="brand">ATRIUM</p><h1 class="va-h5">Sites des établissements</h1>
    <VaCard class="door-card"><VaList>
      <VaListItem v-for="(name, key) in { college: 'Collège des Modèles', lycee: 'Lycée des Exemples' }" :key="key" :to="'/web/' + key">
        <VaListItemSection avatar><VaIcon name="school"></VaIcon></VaListItemSection><VaListItemSection><VaListItemLabel>{{ name }}</VaListItemLabel></VaListItemSection>
      </VaListItem>
    </VaList></VaCard>
  </div>`,
};
