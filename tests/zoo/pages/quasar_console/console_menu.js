// Sections of the console and what each holds; `within` is a part whose entries are folded in the drawer.
import { Groups, Home, Nothing, Rooms } from "./console_pages.js";
import { Net } from "./net.js";
import { People } from "./people.js";
import { Preferences } from "./preferences.js";
import { Timed } from "./timed.js";

const staff = (key, profile, kind, title) => [
  { key, title: `Liste des ${key}`, icon: "list", page: People, told: { profile, title } },
  { key: `${key}-profils`, title: "Profils d'autorisation", icon: "verified_user", page: Timed, told: { kind } },
  { key: `${key}-absences`, title: "Absences et remplacements", icon: "event_busy" },
];

export const SECTIONS = [
  { key: "accueil", title: "Accueil", icon: "home", page: Home },
  { key: "fichier", title: "Fichier", icon: "folder", entries: [
    { key: "sauvegardes", title: "Sauvegardes", icon: "save" },
    { key: "utilisateurs", title: "Administration des utilisateurs", icon: "manage_accounts", page: Timed, told: { kind: "administratif" } },
    { key: "archives", title: "Archives", icon: "inventory_2" },
  ] },
  { key: "parametres", title: "Paramètres", icon: "settings", entries: [
    { key: "etablissement", title: "Établissement", icon: "domain" },
    { key: "options", title: "Options générales", icon: "tune" },
    { key: "preferences", title: "Préférences", icon: "room_preferences", page: Preferences },
  ] },
  { key: "ressources", title: "Ressources", icon: "groups", entries: [
    { key: "classes", title: "Classes", icon: "class", page: Groups },
    { key: "eleves", title: "Élèves", icon: "school", page: People, told: { profile: "eleves", title: "Élèves" }, counted: "eleves" },
    { key: "responsables", title: "Responsables", icon: "family_restroom", page: People, told: { profile: "responsables", title: "Responsables" }, counted: "responsables" },
    { title: "Professeurs", icon: "co_present", within: staff("professeurs", "enseignants", "professeurs", "Professeurs") },
    { title: "Personnels", icon: "badge", within: staff("personnels", "personnels", "vie_scolaire", "Personnels") },
    { key: "salles", title: "Salles", icon: "meeting_room", page: Rooms },
  ] },
  { key: "communication", title: "Communication", icon: "forum", entries: [
    { key: "messagerie", title: "Messagerie", icon: "mail" }, { key: "sondages", title: "Sondages", icon: "poll" },
  ] },
  { key: "net", title: "PRONOTE.net", icon: "public", page: Net },
];

/** The section's screens, those that are folded too. */
export const screens = (section) => (section.entries ?? []).flatMap((one) => one.within ?? [one]);
export const pageOf = (one) => one.page ?? Nothing;
