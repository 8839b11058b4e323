// The console's sections, and what the side menu has in each.
export interface Entry {
  path: string;
  title: string;
  icon?: string;
  /** What is shown there, when it is more than a title. */
  page?: string;
  told?: object;
  entries?: Entry[];
}

const staff = (path: string, title: string, icon: string, profile: string, kind: string): Entry => ({
  path, title, icon,
  entries: [
    { path: "liste", title: "Liste", page: "people", told: { profile, list: title } },
    { path: "profils", title: "Profils d'autorisation", page: "profiles", told: { kind } },
    { path: "absences", title: "Absences" },
  ],
});

export const SECTIONS: Entry[] = [
  { path: "accueil", title: "Tableau de bord", page: "dashboard" },
  { path: "net", title: "PRONOTE.net", page: "net" },
  { path: "fichier", title: "Fichier", entries: [
    { path: "base", title: "Base de données", icon: "database" },
    { path: "utilisateurs", title: "Administration des utilisateurs", icon: "team", page: "groups" },
    { path: "impressions", title: "Impressions", icon: "printer" },
  ] },
  { path: "parametres", title: "Paramètres", entries: [
    { path: "etablissement", title: "Établissement", icon: "bank" },
    { path: "preferences", title: "Préférences", icon: "setting", page: "preferences" },
    { path: "messagerie", title: "Messagerie", icon: "mail" },
  ] },
  { path: "ressources", title: "Ressources", entries: [
    { path: "eleves", title: "Élèves", icon: "idcard", page: "people", told: { profile: "eleves", list: "Élèves" } },
    { path: "responsables", title: "Responsables", icon: "home", page: "people", told: { profile: "responsables", list: "Responsables" } },
    staff("professeurs", "Professeurs", "solution", "enseignants", "professeurs"),
    staff("personnels", "Personnels", "user", "personnels", "vie_scolaire"),
    { path: "classes", title: "Classes", icon: "table" },
  ] },
];
