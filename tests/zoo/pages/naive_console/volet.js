// The volet administration: a tree at the side, whose leaves are pages.
import { h } from "vue";
import { icon } from "./icons.js";

const leaf = (key, label) => ({ key, label });
const branch = (key, label, name, children) => ({ key, label, prefix: icon(name), children });
export const VOLET = [
  branch("g-pages", "Pages de site", "file", [
    leaf("arborescence", "Arborescence du site"), leaf("modeles", "Modèles de pages"), leaf("tiers", "Accès aux services tiers"), leaf("menus", "Menus"),
  ]),
  branch("g-users", "Utilisateurs", "people", [
    leaf("membres", "Membres du site"), leaf("import", "Import des utilisateurs"), leaf("export", "Export des utilisateurs"), leaf("groupes", "Groupes et rôles"),
  ]),
  branch("g-content", "Contenu", "book", [leaf("articles", "Articles"), leaf("documents", "Documents et médias"), leaf("agenda", "Agenda")]),
  branch("g-setup", "Configuration", "settings", [leaf("identite", "Identité du site"), leaf("apparence", "Apparence")]),
];

/** The group and the entry of that page; nothing for a page of the site itself. */
export function placeOf(key) {
  const group = VOLET.find((one) => one.children.some((entry) => entry.key === key));
  return group && { group, entry: group.children.find((entry) => entry.key === key) };
}

export const Volet = {
  props: { current: String },
  emits: ["chosen"],
  setup(props, { emit }) {
    const behaviour = ({ option }) => (option.children ? "toggleExpand" : "default");
    const chosen = ([key]) => key && emit("chosen", key);
    const suffix = ({ option }) => (option.children ? h("small", { style: "opacity: .5" }, option.children.length) : null);
    return { VOLET, behaviour, chosen, suffix };
  },
  template: `
    <div style="padding: 16px">
      <n-h3 prefix="bar" style="margin: 0 0 12px">Volet administration</n-h3>
      <n-tree block-line :data="VOLET" :cancelable="false" :selected-keys="[current]" :render-suffix="suffix"
        :override-default-node-click-behavior="behaviour" @update:selected-keys="chosen" />
    </div>`,
};
