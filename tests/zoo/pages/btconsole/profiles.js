/** « Profils d'autorisation »: the profiles, what each may do, when it is disconnected. */
import { ref } from "vue";
import { base } from "./server.js";
import { Disconnection } from "./disconnection.js";

const RIGHTS = [
  { label: "Emplois du temps", value: "edt", children: [{ label: "Consulter", value: "edt1" }, { label: "Modifier les cours", value: "edt2" }] },
  { label: "Absences et retards", value: "abs", children: [{ label: "Saisir l'appel", value: "abs1" }, { label: "Consulter les récapitulatifs", value: "abs2" }] },
  { label: "Communication", value: "com", children: [{ label: "Messagerie", value: "com1" }, { label: "Informations et sondages", value: "com2" }] },
];

export const Profiles = {
  components: { Disconnection },
  props: ["kind"],
  template: `
    <div class="columns"><div class="stack">
      <t-table row-key="name" :data="profiles" :columns="columns" v-model:active-row-keys="active" active-row-type="single" hover bordered></t-table>
      <disconnection :kind="kind" :name="active[0]"></disconnection></div>
      <t-card :title="active[0] ? 'Autorisations de « ' + active[0] + ' »' : 'Autorisations'" header-bordered>
        <t-tree v-if="active[0]" :key="active[0]" :data="RIGHTS" :default-value="['edt1', 'abs1', 'com1']" checkable expand-all disabled></t-tree>
        <t-empty v-else description="Sélectionnez un profil dans la liste."></t-empty></t-card></div>`,
  setup(props) {
    const columns = [{ colKey: "name", title: "Profil" }, { colKey: "members", title: "Utilisateurs", align: "right", width: 120 }];
    const profiles = Object.keys(base.durations[props.kind]).map((name, number) => ({ name, members: 3 + number * 4 }));
    return { RIGHTS, columns, profiles, active: ref([]) };
  },
};
