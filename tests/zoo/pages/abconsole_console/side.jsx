// The tree of screens: a line that holds others unfolds; any other opens its screen.
import * as React from "react";
import { Tree } from "@blueprintjs/core";
import { go } from "./server.js";

const BRANCHES = [
  { id: "", label: "Tableau de bord", icon: "dashboard" },
  { id: "fichier", label: "Fichier", icon: "folder-close", childNodes: [
    { id: "fichier/sauvegardes", label: "Sauvegardes" },
    { id: "fichier/utilisateurs", label: "Administration des utilisateurs" },
    { id: "fichier/archives", label: "Années précédentes" },
  ] },
  { id: "net", label: "Pronote.net", icon: "globe-network" },
  { id: "ressources", label: "Ressources", icon: "people", childNodes: [
    { id: "ressources/eleves", label: "Élèves", counted: "eleves" },
    { id: "ressources/responsables", label: "Responsables", counted: "responsables" },
    { id: "ressources/professeurs", label: "Professeurs", counted: "enseignants" },
    { id: "ressources/personnels", label: "Personnels", counted: "personnels" },
    { id: "ressources/classes", label: "Classes" },
    { id: "ressources/salles", label: "Salles" },
  ] },
  { id: "communication", label: "Communication", icon: "envelope", childNodes: [
    { id: "communication/messages", label: "Messages" }, { id: "communication/sondages", label: "Sondages" },
  ] },
  { id: "parametres", label: "Paramètres", icon: "cog", childNodes: [
    { id: "parametres/annee", label: "Année scolaire" }, { id: "parametres/preferences", label: "Préférences" }, { id: "parametres/securite", label: "Sécurité" },
  ] },
];

export const called = (id) => BRANCHES.flatMap((one) => [one, ...(one.childNodes ?? [])]).find((one) => one.id === id)?.label;

export function Side({ shown, counts }) {
  const [open, setOpen] = React.useState(() => new Set([shown.split("/")[0]]));
  const fold = (id, wanted) => setOpen((before) => new Set(wanted ? [...before, id] : [...before].filter((one) => one !== id)));
  const node = ({ counted, childNodes, ...one }) => ({
    ...one,
    ...(counted && { secondaryLabel: counts[counted] }),
    ...(childNodes && { childNodes: childNodes.map(node), isExpanded: open.has(one.id) }),
    isSelected: one.id === shown,
  });
  return (
    <Tree
      contents={BRANCHES.map(node)}
      onNodeClick={(one) => (one.childNodes ? fold(one.id, !open.has(one.id)) : go(one.id))}
      onNodeExpand={(one) => fold(one.id, true)}
      onNodeCollapse={(one) => fold(one.id, false)}
    />
  );
}
