// The administration's left column.
export const ENTRIES = [
  {id: "pages", icon: "page", title: "Pages de site", pages: [
    ["pages/arborescence", "Arborescence"], ["pages/apparence", "Apparence et logo"],
    ["pages/services-tiers", "Accès aux services tiers"], ["pages/mentions", "Mentions légales"]]},
  {id: "utilisateurs", icon: "users", title: "Utilisateurs", pages: [
    ["utilisateurs/annuaire", "Annuaire"], ["utilisateurs/groupes", "Groupes et rôles"],
    ["utilisateurs/import", "Import de comptes invités"], ["utilisateurs/export", "Export des utilisateurs"]]},
  {id: "communication", icon: "mail", title: "Communication", pages: [
    ["communication/annonces", "Annonces"], ["communication/listes", "Listes de diffusion"]]},
  {id: "statistiques", icon: "chart", title: "Statistiques", pages: [["statistiques/frequentation", "Fréquentation"]]},
];
