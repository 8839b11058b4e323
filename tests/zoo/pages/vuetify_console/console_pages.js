// Screens of the console that no procedure needs.
import { ref } from "vue";
import { server } from "./server.js";

const FIGURES = [["Élèves", 65, "mdi-account-school"], ["Professeurs", 6, "mdi-human-male-board"], ["Utilisateurs connectés", 44, "mdi-access-point"]];
const LOAD = [4, 9, 31, 38, 27, 12, 44, 41, 30, 18, 6];

export const Home = {
  template: `
    <v-banner v-if="told" class="mb-4" icon="mdi-information-outline" color="teal" lines="one" text="La mise à jour 2026.1.4 sera installée dans la nuit de jeudi à vendredi.">
      <template v-slot:actions><v-btn @click="told = false">J'ai compris</v-btn></template>
    </v-banner>
    <v-row>
      <v-col v-for="[name, value, icon] in figures" :key="name" cols="4">
        <v-card :subtitle="name" :title="String(value)" :prepend-icon="icon"></v-card>
      </v-col>
      <v-col cols="8">
        <v-card title="Connexions du jour"><v-card-text><v-sparkline :model-value="load" color="teal" smooth padding="8" line-width="2"></v-sparkline></v-card-text></v-card>
      </v-col>
      <v-col cols="4">
        <v-card title="Publication"><v-card-text>
          <v-chip :color="server.data.published ? 'success' : 'error'">{{ server.data.published ? "Base publiée" : "Base non publiée" }}</v-chip>
        </v-card-text></v-card>
      </v-col>
    </v-row>`,
  setup: () => ({ server, figures: FIGURES, load: LOAD, told: ref(true) }),
};

const EVENTS = [["02:14", "Sauvegarde terminée", "success"], ["06:00", "Serveur démarré", "info"], ["07:45", "Pic de connexions : 44", "warning"]];

export const Server = {
  template: `
    <v-card max-width="560"><v-card-text>
      <v-timeline side="end" density="compact">
        <v-timeline-item v-for="[when, what, color] in events" :key="when" :dot-color="color" size="small"><strong>{{ when }}</strong> {{ what }}</v-timeline-item>
      </v-timeline>
    </v-card-text></v-card>`,
  setup: () => ({ events: EVENTS }),
};
