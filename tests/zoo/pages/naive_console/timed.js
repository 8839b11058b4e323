// Authorisation profiles and groups of users: chosen in the tree at the left, « Déconnexion automatique » beneath.
import { computed, ref } from "vue";
import { Disconnection } from "./disconnection.js";
import { server } from "./server.js";

const ROOTS = { professeurs: "Tous les profils", vie_scolaire: "Tous les profils", administratif: "Tous les groupes" };
const RIGHTS = [["Élèves", ["Consulter les fiches", "Modifier les fiches"]], ["Absences", ["Saisir les absences", "Régler les absences"]], ["Communication", ["Envoyer des messages"]]]
  .map(([label, names]) => ({ key: label, label, children: names.map((one) => ({ key: one, label: one })) }));

export const Timed = {
  components: { Disconnection },
  props: { name: String, kind: String },
  setup(props) {
    const chosen = ref("");
    const names = computed(() => [{
      key: "*", label: ROOTS[props.kind], selectable: false, children: Object.keys(server.data.durations[props.kind]).map((one) => ({ key: one, label: one })),
    }]);
    const choose = ([key]) => { chosen.value = key ?? chosen.value; };
    return { RIGHTS, choose, chosen, names };
  },
  template: `
    <n-h2>{{ name }}</n-h2>
    <div class="two">
      <div class="stack">
        <n-card size="small"><n-tree block-line default-expand-all expand-on-click :cancelable="false" :data="names" :selected-keys="[chosen]" @update:selected-keys="choose" /></n-card>
        <n-card size="small" title="Déconnexion automatique">
          <Disconnection v-if="chosen" :key="chosen" :kind="kind" :name="chosen" />
          <n-text v-else depth="3">Sélectionnez une ligne ci-dessus.</n-text>
        </n-card>
      </div>
      <n-card size="small" :title="chosen ? 'Autorisations – ' + chosen : 'Autorisations'">
        <n-tree v-if="chosen" checkable cascade default-expand-all :selectable="false" :data="RIGHTS" :default-checked-keys="['Consulter les fiches', 'Saisir les absences']" />
        <n-empty v-else />
      </n-card>
    </div>`,
};
