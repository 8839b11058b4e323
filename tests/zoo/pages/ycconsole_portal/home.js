// The school's own page: what is new, what comes.
import { ref } from "vue";
import Button from "primevue/button";
import Card from "primevue/card";
import Carousel from "primevue/carousel";
import Message from "primevue/message";
import Tag from "primevue/tag";
import Timeline from "primevue/timeline";
import { known } from "./server.js";

const NEWS = [
  { kind: "Vie de l'établissement", title: "Portes ouvertes du samedi 6 février", text: "Les équipes accueillent les futurs élèves et leurs familles de 9 h à 13 h." },
  { kind: "Culture", title: "Le club théâtre recrute", text: "Répétitions le mardi de 17 h à 18 h 30 en salle polyvalente." },
  { kind: "Région", title: "La carte e-PASS Jeunes", text: "80 euros pour les livres, le cinéma et le spectacle vivant : demandez-la en ligne." },
  { kind: "Orientation", title: "Forum des métiers", text: "Trente professionnels viennent parler de leur parcours le 14 janvier." },
];
const AGENDA = [
  { when: "3 décembre", what: "Conseil de la vie lycéenne" },
  { when: "8 décembre", what: "Conseils de classe du premier trimestre" },
  { when: "17 décembre", what: "Concert de Noël de la chorale" },
  { when: "19 décembre", what: "Vacances scolaires, après la classe" },
];

export const Home = {
  components: { Button, Card, Carousel, Message, Tag, Timeline },
  setup: () => ({ AGENDA, NEWS, known, shown: ref(true) }),
  template: `
    <Message v-if="known.site.user" severity="info" icon="pi pi-wrench" closable>Maintenance : ATRIUM sera indisponible le mercredi 9 décembre de 20 h à 22 h.</Message>
    <section class="banner"><h1>{{ known.site.name }}</h1><p>Bienvenue sur le site de l'établissement</p></section>
    <h2>À la une</h2>
    <Carousel :value="NEWS" :numVisible="3" :numScroll="1">
      <template #item="{ data }">
        <Card class="news">
          <template #title>{{ data.title }}</template>
          <template #subtitle><Tag severity="secondary" :value="data.kind" /></template>
          <template #content>{{ data.text }}</template>
        </Card>
      </template>
    </Carousel>
    <h2>Agenda</h2>
    <Timeline :value="AGENDA"><template #opposite="{ item }">{{ item.when }}</template><template #content="{ item }">{{ item.what }}</template></Timeline>
  `,
};
