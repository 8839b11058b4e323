// Every page: its address, its place in the sidebar, what draws it.
import {
  IconAdjustments, IconFile, IconHome, IconLifebuoy, IconUsersGroup, IconWorldWww,
} from "@tabler/icons-react";

const filler = (path, section, title, text) => ({ path, section, title, text, view: "filler" });
const list = (name, section, title, profile) => ({ path: `/ressources/${name}`, section, title, profile, view: "people" });

export const PAGES = [
  { path: "/", title: "Tableau de bord", view: "home" },
  { path: "/fichier/utilisateurs", section: "Fichier", title: "Administration des utilisateurs", view: "profiles", kind: "administratif",
    text: "Groupes d'utilisateurs du mode Administratif." },
  filler("/fichier/sauvegardes", "Fichier", "Sauvegardes", "La dernière sauvegarde automatique a été réalisée cette nuit à 3 h 12."),
  filler("/fichier/journal", "Fichier", "Journal des opérations", "Aucune opération à signaler ces sept derniers jours."),
  filler("/ressources/classes", "Ressources", "Classes", "4 classes : 2NDE1, 2NDE2, 1G1, TG3."),
  list("eleves", "Ressources", "Élèves", "eleves"),
  list("responsables", "Ressources", "Responsables", "responsables"),
  { ...list("professeurs", "Ressources", "Professeurs", "enseignants"), tabs: "professeurs" },
  { ...list("personnels", "Ressources", "Personnels", "personnels"), tabs: "personnels" },
  { path: "/ressources/professeurs/profils", section: "Ressources", title: "Professeurs", view: "profiles", kind: "professeurs", tabs: "professeurs" },
  { path: "/ressources/personnels/profils", section: "Ressources", title: "Personnels", view: "profiles", kind: "vie_scolaire", tabs: "personnels" },
  { path: "/pronote-net", title: "Pronote.net", view: "publication" },
  { path: "/parametres/preferences", section: "Paramètres", title: "Préférences", view: "preferences" },
  filler("/parametres/etablissement", "Paramètres", "Établissement", "L'identité de l'établissement est reprise de la base Ramsese."),
  filler("/parametres/licence", "Paramètres", "Licence", "Licence valable jusqu'au 31 août 2027."),
  filler("/aide", undefined, "Centre d'aide", "Consultez les tutoriels et les fiches pratiques de l'administrateur."),
];

export const SECTIONS = [
  { title: "Tableau de bord", icon: IconHome, path: "/" },
  { title: "Fichier", icon: IconFile },
  { title: "Ressources", icon: IconUsersGroup },
  { title: "Pronote.net", icon: IconWorldWww, path: "/pronote-net" },
  { title: "Paramètres", icon: IconAdjustments },
  { title: "Centre d'aide", icon: IconLifebuoy, path: "/aide" },
];

// The pages beneath a section of the sidebar; a profile's page is a tab of its list.
export const under = (section) => PAGES.filter((one) => one.section === section && !one.path.endsWith("/profils"));
