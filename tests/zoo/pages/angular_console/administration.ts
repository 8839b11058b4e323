// What the volet administration leads to.
export const ADMINISTRATION = [
  { title: "Pages de site", entries: [
    { key: "arborescence", title: "Arborescence" }, { key: "modeles", title: "Modèles de pages" },
    { key: "tiers", title: "Accès aux services tiers" }, { key: "raccourcis", title: "Menus et raccourcis" },
  ] },
  { title: "Utilisateurs", entries: [
    { key: "membres", title: "Membres du site" }, { key: "groupes", title: "Groupes" },
    { key: "import", title: "Import des utilisateurs" }, { key: "export", title: "Export des utilisateurs" },
  ] },
  { title: "Contenus", entries: [
    { key: "articles", title: "Articles" }, { key: "documents", title: "Documents" }, { key: "agenda", title: "Agenda" },
  ] },
  { title: "Configuration", entries: [{ key: "identite", title: "Identité du site" }, { key: "apparence", title: "Apparence" }] },
];
