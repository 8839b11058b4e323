// The columns of a list of people, grouped as their heads are, and which of them are shown.
import { h, reactive } from "vue";
import { NTag } from "naive-ui";
import { CasCell } from "./cas_cell.js";
import { pending } from "./pending.js";

const NAMES = { born: "Né(e) le", group: "Classe", space: "Accès à l'espace", cas: "Identifiant CAS" };
const stored = JSON.parse(localStorage.getItem("columns") ?? "{}");

/** Profile → columns shown besides the names. */
export const shown = reactive(stored);
export const show = (profile, keys) => {
  shown[profile] = keys;
  localStorage.setItem("columns", JSON.stringify(shown));
};
export const choices = (profile, withCas) => Object.entries(NAMES)
  .filter(([key]) => (profile === "eleves" || !["born", "group"].includes(key)) && (withCas || key !== "cas"))
  .map(([value, label]) => ({ value, label }));
export const shownOf = (profile) => shown[profile] ?? ["born", "group", "space"];

const order = (key) => (one, other) => one[key].localeCompare(other[key], "fr");
const type = (row, value) => {
  if (value.trim() === row.cas) delete pending[row.number];
  else pending[row.number] = value.trim();
};
const group = (title, key, children) => (children.length ? [{ title, key, align: "center", children }] : []);

export function columns(profile, withCas, classes) {
  const keys = shownOf(profile);
  const each = choices(profile, withCas).filter((one) => keys.includes(one.value)).map((one) => one.value);
  const made = {
    born: { title: NAMES.born, key: "born", width: 120 },
    group: { title: NAMES.group, key: "group", width: 110, filterOptions: classes, filter: (value, row) => row.group === value },
    space: { title: NAMES.space, key: "space", width: 150, render: () => h(NTag, { size: "small", bordered: false }, { default: () => "Autorisé" }) },
    cas: { title: NAMES.cas, key: "cas", width: 240, render: (row) => h(CasCell, {
      key: row.number, value: pending[row.number] ?? row.cas, changed: row.number in pending, onUpdateValue: (value) => type(row, value),
    }) },
  };
  const of = (...names) => names.filter((one) => each.includes(one)).map((one) => made[one]);
  return [
    ...group("Identité", "identity", [
      { title: "Nom", key: "family", sorter: order("family") }, { title: "Prénom", key: "first", sorter: order("first") }, ...of("born"),
    ]),
    ...group("Scolarité", "schooling", of("group")),
    ...group("Compte", "account", of("space", "cas")),
  ];
}
