// The rail's modules, and what each has in the second column.
export const MODULES = [
  {id: "accueil", icon: "home", title: "Accueil"},
  {id: "fichier", icon: "file", title: "Fichier", pages: [
    ["administration-utilisateurs", "Administration des utilisateurs"], ["sauvegardes", "Sauvegardes"], ["archives", "Archives"]]},
  {id: "ressources", icon: "users", title: "Ressources", pages: [
    ["eleves", "Élèves", "eleves"], ["responsables", "Responsables", "responsables"], ["professeurs", "Professeurs", "enseignants"],
    ["personnels", "Personnels", "personnels"], ["classes", "Classes"], ["matieres", "Matières"]]},
  {id: "parametres", icon: "sliders", title: "Paramètres", pages: [
    ["etablissement", "Établissement"], ["preferences", "Préférences"], ["securisation", "Sécurisation des comptes"]]},
  {id: "pronote-net", icon: "globe", title: "PRONOTE.net"},
];
