// The console's screens: rubrics in the first row of the navigation, what they hold in the second.
import { Backups, Home, School, Server } from "./console_pages.jsx";
import { Net } from "./net.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Nothing } from "./screen.jsx";
import { Staff } from "./staff.jsx";
import { Timed } from "./timed.jsx";

export const RUBRICS = {
  accueil: { title: "Tableau de bord", Content: Home },
  serveur: { title: "Serveur PRONOTE", Content: Server },
  net: { title: "PRONOTE.net", Content: Net },
  ressources: {
    title: "Ressources",
    entries: {
      eleves: { title: "Élèves", Content: People, told: { profile: "eleves" } },
      responsables: { title: "Responsables", Content: People, told: { profile: "responsables" } },
      professeurs: { title: "Professeurs", Content: Staff, told: { profile: "enseignants", kind: "professeurs" } },
      personnels: { title: "Personnels", Content: Staff, told: { profile: "personnels", kind: "vie_scolaire" } },
      classes: { title: "Classes", Content: Nothing },
    },
  },
  parametres: {
    title: "Paramètres",
    entries: { etablissement: { title: "Établissement", Content: School }, preferences: { title: "Préférences", Content: Preferences } },
  },
  fichier: {
    title: "Fichier",
    entries: {
      sauvegardes: { title: "Sauvegardes", Content: Backups },
      administration: { title: "Administration des utilisateurs", Content: Timed, told: { kind: "administratif" } },
    },
  },
};

/** What the address names: the rubric, its entry if it has any, and the screen. */
export function screenOf(rubric, entry) {
  const found = RUBRICS[rubric] ?? RUBRICS.accueil;
  if (!found.entries) return { rubric: found, screen: found };
  return { rubric: found, screen: found.entries[entry] ?? Object.values(found.entries)[0] };
}
