/** The side menu. */
export const MENU = [
  { title: "Tableau de bord", icon: "DashboardIcon", to: "tableau-de-bord" },
  {
    title: "Fichier", icon: "FileIcon",
    children: [
      { title: "Administration des utilisateurs", to: "fichier/utilisateurs" },
      { title: "Sauvegardes", to: "fichier/sauvegardes" },
      { title: "Archives", to: "fichier/archives" },
    ],
  },
  { title: "Pronote.net", icon: "InternetIcon", to: "pronote-net" },
  {
    title: "Ressources", icon: "UsergroupIcon",
    children: [
      { title: "Élèves", to: "ressources/eleves" },
      { title: "Responsables", to: "ressources/responsables" },
      { title: "Professeurs", to: "ressources/professeurs" },
      { title: "Personnels", to: "ressources/personnels" },
      { title: "Classes", to: "ressources/classes" },
      { title: "Salles", to: "ressources/salles" },
    ],
  },
  {
    title: "Communication", icon: "ChatIcon",
    children: [{ title: "Informations et sondages", to: "communication/informations" }, { title: "Modèles de lettres", to: "communication/lettres" }],
  },
  {
    title: "Paramètres", icon: "SettingIcon",
    children: [
      { title: "Préférences", to: "parametres/preferences" },
      { title: "Établissement", to: "parametres/etablissement" },
      { title: "Sécurité", to: "parametres/securite" },
    ],
  },
];
