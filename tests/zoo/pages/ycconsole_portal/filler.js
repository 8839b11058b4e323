// The other pages: something to read.
import { computed } from "vue";
import { useRoute } from "vue-router";
import Column from "primevue/column";
import DataTable from "primevue/datatable";
import Panel from "primevue/panel";
import { Path } from "./path.js";

const lines = (...all) => all.map(([first, second, third]) => ({ first, second, third }));
export const PAGES = {
  presentation: { title: "Présentation", text: "Au cœur de la ville, l'établissement accueille des élèves de tous horizons et prépare à de nombreuses formations." },
  contacts: { title: "Équipes et contacts", text: "Pour joindre une équipe, adressez-vous au secrétariat.", heads: ["Service", "Téléphone", "Horaires"], rows: lines(["Secrétariat", "04 91 00 00 01", "8 h - 17 h"], ["Vie scolaire", "04 91 00 00 02", "7 h 30 - 18 h"], ["Intendance", "04 91 00 00 03", "8 h 30 - 16 h 30"]) },
  vie: { title: "Vie lycéenne", text: "La maison des lycéens propose une vingtaine d'ateliers." },
  actualites: { title: "Actualités", text: "Toutes les actualités de l'établissement.", heads: ["Titre", "Rubrique", "Date"], rows: lines(["Portes ouvertes", "Vie de l'établissement", "24/11/2026"], ["Le club théâtre recrute", "Culture", "20/11/2026"], ["La carte e-PASS Jeunes", "Région", "12/11/2026"]) },
  agenda: { title: "Agenda", text: "Aucun autre événement ce mois-ci." },
  service: { title: "Service", text: "Vous allez être dirigé vers le service dans un nouvel onglet de votre navigateur." },
  compte: { title: "Mes informations", text: "Camille Exemples, administrateur de site. Adresse de courriel : non renseignée." },
  legal: { title: "Mentions légales", text: "Directeur de la publication : le chef d'établissement." },
  accessibilite: { title: "Accessibilité", text: "Le taux de conformité au RGAA est de 71 %." },
  assistance: { title: "Assistance", text: "Un téléservice est ouvert aux référents numériques, du lundi au vendredi de 8 h à 18 h." },
  arborescence: { title: "Arborescence", area: "Pages de site", text: "Les pages du site, dans l'ordre du menu.", heads: ["Page", "Modèle", "Modifiée le"], rows: lines(["Accueil", "Page d'accueil", "02/09/2026"], ["Présentation", "Article", "02/09/2026"], ["Agenda", "Calendrier", "15/10/2026"]) },
  bandeau: { title: "Bandeau et logo", area: "Pages de site", text: "Le bandeau en place a été déposé le 1er septembre 2026 (1600 × 320 pixels)." },
  mentions: { title: "Mentions légales", area: "Pages de site", text: "Les mentions sont celles de la Région. Elles ne peuvent pas être modifiées ici." },
  articles: { title: "Articles", area: "Contenus", text: "4 articles publiés, 1 brouillon.", heads: ["Titre", "Auteur", "État"], rows: lines(["Portes ouvertes", "C. Exemples", "Publié"], ["Forum des métiers", "C. Exemples", "Publié"], ["Voyage à Turin", "S. Isnard", "Brouillon"]) },
  documents: { title: "Documents et médias", area: "Contenus", text: "1,2 Go utilisés sur 10 Go." },
  formulaires: { title: "Formulaires", area: "Contenus", text: "Aucun formulaire." },
  annuaire: { title: "Annuaire", area: "Utilisateurs", text: "Les comptes proviennent chaque nuit de l'annuaire académique. Dernière alimentation : cette nuit, 2 h 14." },
  groupes: { title: "Groupes", area: "Utilisateurs", text: "Les groupes de l'établissement.", heads: ["Groupe", "Origine", "Membres"], rows: lines(["2NDE1", "Académie", "16"], ["2NDE2", "Académie", "17"], ["Club théâtre", "Établissement", "9"]) },
  invites: { title: "Comptes invités", area: "Utilisateurs", text: "Aucun compte invité." },
  delegations: { title: "Délégations", area: "Configuration", text: "Vous êtes le seul administrateur de ce site." },
  notifications: { title: "Notifications", area: "Configuration", text: "Un récapitulatif hebdomadaire est envoyé le lundi." },
  frequentation: { title: "Fréquentation", area: "Administration", text: "1 284 visites cette semaine, dont 61 % depuis un téléphone." },
};

export const Filler = {
  components: { Column, DataTable, Panel, Path },
  setup() {
    const route = useRoute();
    return { page: computed(() => PAGES[route.params.page] ?? { title: "Page introuvable", text: "Cette page n'existe pas ou n'existe plus." }) };
  },
  template: `
    <Path v-if="page.area" :steps="[page.area, page.title]" />
    <h1>{{ page.title }}</h1>
    <p>{{ page.text }}</p>
    <DataTable v-if="page.rows" :value="page.rows" stripedRows>
      <Column v-for="(field, index) in ['first', 'second', 'third']" :key="field" :field="field" :header="page.heads[index]" sortable />
    </DataTable>
  `,
};
