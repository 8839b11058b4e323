// The console's sections, in the top menu, and the screens of each, in the menu at the side.
import { Home, Server } from "./console_pages.js";
import { Net } from "./net.js";
import { People } from "./people.js";
import { Preferences } from "./preferences.js";
import { Timed } from "./timed.js";

const staff = (key, title, profile, kind) => ({ key, title, icon: "people", entries: [
  { key: `${key}-liste`, title: "Liste", page: People, told: { profile, title } },
  { key: `${key}-profils`, title: "Profils d'autorisation", page: Timed, told: { kind } },
  { key: `${key}-absences`, title: "Absences" },
] });
export const SECTIONS = [
  { key: "accueil", title: "Accueil", icon: "home", page: Home },
  { key: "serveur", title: "Serveur", icon: "settings", page: Server },
  { key: "net", title: "Pronote.net", icon: "link", page: Net },
  { key: "fichier", title: "Fichier", icon: "folder", entries: [
    { key: "bases", title: "Bases de données", icon: "folder" }, { key: "sauvegardes", title: "Sauvegardes", icon: "save" },
    { key: "utilisateurs", title: "Administration des utilisateurs", icon: "person", page: Timed, told: { kind: "administratif" } },
  ] },
  { key: "parametres", title: "Paramètres", icon: "settings", entries: [
    { key: "annee", title: "Année scolaire", icon: "book" }, { key: "options", title: "Options générales", icon: "settings" },
    { key: "preferences", title: "Préférences", icon: "person", page: Preferences },
  ] },
  { key: "ressources", title: "Ressources", icon: "people", entries: [
    { key: "classes", title: "Classes", icon: "book" },
    { key: "eleves", title: "Élèves", icon: "person", page: People, told: { profile: "eleves", title: "Élèves" } },
    { key: "responsables", title: "Responsables", icon: "people", page: People, told: { profile: "responsables", title: "Responsables" } },
    staff("professeurs", "Professeurs", "enseignants", "professeurs"),
    staff("personnels", "Personnels", "personnels", "vie_scolaire"),
    { key: "salles", title: "Salles", icon: "home" },
  ] },
  { key: "communication", title: "Communication", icon: "mail", entries: [
    { key: "messagerie", title: "Messagerie", icon: "mail" }, { key: "sondages", title: "Sondages", icon: "file" },
  ] },
];

/** The entries from the top menu down to that screen; nothing where there is none. */
export function trail(section, screen, entries = SECTIONS) {
  for (const one of entries) {
    if (one.key === screen || (one.key === section && !one.entries)) return [one];
    const below = one.entries && trail(section, screen, one.entries);
    if (below) return [one, ...below];
  }
  return null;
}
