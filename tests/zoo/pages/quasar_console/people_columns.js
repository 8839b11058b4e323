// Columns of a list of people, and which of them each list shows: remembered until the page is loaded again.
import { reactive } from "vue";

const column = (name, label, more = {}) => ({ name, label, field: name, align: "left", sortable: true, ...more });
const pupils = (shown) => (shown ? [column("born", "Date de naissance", { sortable: false }), column("group", "Classe")] : []);

export const columns = (profile, ent) => [
  column("family", "Nom", { required: true }), column("first", "Prénom", { required: true }), ...pupils(profile === "eleves"),
  column("account", "Compte", { field: () => "Actif" }), ...(ent ? [column("cas", "Identifiant CAS")] : []),
];

export const chosen = reactive({});
