// Authorisation profiles and groups of users: chosen in the list at the left, « Déconnexion automatique » beneath it.
import { computed, ref } from "vue";
import { Disconnection } from "./disconnection.js";
import { server } from "./server.js";

const TITLES = { professeurs: "Profils", vie_scolaire: "Profils", administratif: "Groupes d'utilisateurs" };
const RIGHTS = [
  { id: 1, title: "Élèves", children: [{ id: 2, title: "Consulter les fiches" }, { id: 3, title: "Modifier les fiches" }, { id: 4, title: "Consulter les photos" }] },
  { id: 5, title: "Vie scolaire", children: [{ id: 6, title: "Saisir les absences" }, { id: 7, title: "Saisir les punitions" }] },
  { id: 8, title: "Communication", children: [{ id: 9, title: "Envoyer des messages" }, { id: 10, title: "Publier des informations" }] },
];

export const Timed = {
  components: { Disconnection },
  props: { kind: String },
  template: `
    <v-row>
      <v-col cols="5">
        <v-card>
          <v-list v-model:selected="chosen" color="teal" density="compact" mandatory>
            <v-list-subheader>{{ title }} ({{ names.length }})</v-list-subheader>
            <v-list-item v-for="name in names" :key="name" :value="name" :title="name" prepend-icon="mdi-account-key-outline">
              <template v-slot:append><v-icon v-if="durations[name]" icon="mdi-timer-outline" size="small"></v-icon></template>
            </v-list-item>
          </v-list>
        </v-card>
        <disconnection v-if="chosen.length" :key="chosen[0]" :kind="kind" :name="chosen[0]" :minutes="durations[chosen[0]]"></disconnection>
      </v-col>
      <v-col cols="7">
        <v-card v-if="chosen.length" :title="chosen[0]" subtitle="Autorisations">
          <v-treeview v-model:selected="rights" :items="tree" item-value="id" selectable open-all density="compact" select-strategy="classic" disabled></v-treeview>
        </v-card>
        <v-empty-state v-else icon="mdi-gesture-tap" text="Sélectionnez une ligne dans la liste de gauche."></v-empty-state>
      </v-col>
    </v-row>`,
  setup(props) {
    const durations = computed(() => server.data.durations[props.kind]);
    const names = computed(() => Object.keys(durations.value));
    return { durations, names, title: TITLES[props.kind], chosen: ref([]), rights: ref([2, 6, 9]), tree: RIGHTS };
  },
};
