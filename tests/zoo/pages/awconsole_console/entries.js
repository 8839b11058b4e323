// The sidebar, and what plain pages say.
const node = (id, text, more = {}) => ({ id, text, icon: "w2ui-icon-info", ...more });

export const nodes = (counts) => [
  node("accueil", "Accueil", { icon: "w2ui-icon-columns" }),
  node("fichier", "Fichier", { group: true, expanded: false, nodes: [
    node("utilisateurs", "Administration des utilisateurs", { icon: "w2ui-icon-settings" }),
    node("sauvegardes", "Sauvegardes"), node("journal", "Journal des opérations"),
  ] }),
  node("ressources", "Ressources", { group: true, expanded: true, nodes: [
    node("eleves", "Élèves", { count: counts.eleves, icon: "w2ui-icon-paste" }),
    node("responsables", "Responsables", { count: counts.responsables, icon: "w2ui-icon-paste" }),
    node("enseignants", "Professeurs", { count: counts.enseignants, icon: "w2ui-icon-paste", nodes: [
      node("profils-professeurs", "Profils d'autorisation", { icon: "w2ui-icon-settings" }), node("services", "Services d'enseignement"),
    ] }),
    node("personnels", "Personnels", { count: counts.personnels, icon: "w2ui-icon-paste", nodes: [
      node("profils-vie_scolaire", "Profils d'autorisation", { icon: "w2ui-icon-settings" }), node("permanences", "Permanences"),
    ] }),
    node("matieres", "Matières"), node("salles", "Salles"),
  ] }),
  node("parametres", "Paramètres", { group: true, expanded: false, nodes: [
    node("etablissement", "Établissement"), node("preferences", "Préférences", { icon: "w2ui-icon-settings" }), node("calendrier", "Calendrier"),
  ] }),
  node("net", "Pronote.net", { icon: "w2ui-icon-settings" }),
];

export const TEXTS = {
  sauvegardes: "Une sauvegarde est faite chaque nuit à 2 h et conservée quinze jours.",
  journal: "312 opérations ces sept derniers jours.",
  services: "148 services d'enseignement, tous affectés.",
  permanences: "Aucune permanence n'est définie pour cette semaine.",
  matieres: "42 matières sont définies, dont 6 ne sont pas utilisées cette année.",
  salles: "38 salles sont définies.",
  etablissement: "Les coordonnées proviennent du répertoire national des établissements.",
  calendrier: "Zone B, du 1er septembre 2026 au 3 juillet 2027.",
};
