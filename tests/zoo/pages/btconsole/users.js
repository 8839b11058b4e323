/** « Administration des utilisateurs »: the groups with who is in them, and when each is disconnected. */
import { computed, ref } from "vue";
import { base } from "./server.js";
import { Disconnection } from "./disconnection.js";

const MEMBERS = { Administration: ["M. Arnoux", "Mme Bellon", "C. Exemple"], Secrétariat: ["Mme Carle", "M. Dol"] };

export const Users = {
  components: { Disconnection },
  template: `
    <div class="columns"><div class="stack">
      <t-card title="Groupes d'utilisateurs" header-bordered><t-tree :data="groups" v-model:actived="active" activable hover :expand-level="0"></t-tree></t-card>
      <disconnection kind="administratif" :name="group"></disconnection></div>
      <t-card :title="group || 'Utilisateurs'" header-bordered><t-table v-if="group" row-key="name" :data="members" :columns="columns" size="small"></t-table>
        <t-empty v-else description="Sélectionnez un groupe d'utilisateurs."></t-empty></t-card></div>`,
  setup() {
    const active = ref([]);
    const group = computed(() => (active.value[0] in base.durations.administratif ? active.value[0] : ""));
    const groups = Object.keys(base.durations.administratif).map((name) => ({
      label: name, value: name, children: MEMBERS[name].map((one) => ({ label: one, value: `${name}/${one}` })),
    }));
    const members = computed(() => MEMBERS[group.value].map((name) => ({ name, mode: "Administratif", last: "Cette semaine" })));
    const columns = [{ colKey: "name", title: "Utilisateur" }, { colKey: "mode", title: "Mode" }, { colKey: "last", title: "Dernière connexion" }];
    return { active, group, groups, members, columns };
  },
};
