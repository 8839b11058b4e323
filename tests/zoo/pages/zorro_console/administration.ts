// What the volet administration leads to, as its tree has it.
const leaf = (key: string, title: string) => ({ key, title, isLeaf: true });

export const ADMINISTRATION = [
  { key: "pages", title: "Pages de site", children: [
    leaf("plan", "Plan du site"), leaf("tiers", "Accès aux services tiers"), leaf("menus", "Menus"), leaf("corbeille", "Corbeille"),
  ] },
  { key: "utilisateurs", title: "Utilisateurs", children: [
    leaf("annuaire", "Annuaire"), leaf("groupes", "Groupes et rôles"), leaf("export", "Export des utilisateurs"),
  ] },
  { key: "contenu", title: "Contenu", children: [leaf("actualites", "Actualités"), leaf("documents", "Documents"), leaf("sondages", "Sondages")] },
  { key: "configuration", title: "Configuration", children: [leaf("parametres", "Paramètres du site"), leaf("theme", "Thème graphique")] },
];
