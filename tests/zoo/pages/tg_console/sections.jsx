// The sections of the rail, the pages that each has, and what a page shows.
import { Archive, Document, Globe, Group, Home, SettingsOption } from "grommet-icons";
import { Dashboard } from "./dashboard.jsx";
import { Net } from "./net.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Profiles } from "./profiles.jsx";
import { Users } from "./users.jsx";

/** The pages of those who teach or work there: the list first, the others from it. */
const staff = (profile, kind) => [
  { key: "liste", title: "Liste", Content: People, told: { profile } },
  { key: "profils", title: "Profils d'autorisation", Content: Profiles, told: { kind } },
  { key: "services", title: "Services" },
];

export const SECTIONS = [
  { key: "accueil", title: "Accueil", Icon: Home, Content: Dashboard },
  {
    key: "fichier", title: "Fichier", Icon: Document, pages: [
      { key: "nouvelle", title: "Nouvelle année scolaire", about: "Préparer la base de l'année suivante." },
      { key: "utilisateurs", title: "Administration des utilisateurs", about: "Groupes d'utilisateurs du mode Administratif.", Content: Users },
      { key: "archives", title: "Archives", about: "Sauvegardes et restauration de la base." },
    ],
  },
  {
    key: "parametres", title: "Paramètres", Icon: SettingsOption, pages: [
      { key: "etablissement", title: "Établissement", about: "Identité, horaires et calendrier." },
      { key: "options", title: "Options générales", about: "Sécurité des comptes, alertes." },
      { key: "preferences", title: "Préférences", about: "Données, affichages, impressions.", Content: Preferences },
    ],
  },
  {
    key: "ressources", title: "Ressources", Icon: Group, pages: [
      { key: "eleves", title: "Élèves", about: "Scolarité, identité et accès.", Content: People, told: { profile: "eleves" } },
      { key: "responsables", title: "Responsables", about: "Coordonnées et accès.", Content: People, told: { profile: "responsables" } },
      { key: "professeurs", title: "Professeurs", about: "Fiches, services et autorisations.", views: staff("enseignants", "professeurs") },
      { key: "personnels", title: "Personnels", about: "Fiches, missions et autorisations.", views: staff("personnels", "vie_scolaire") },
      { key: "materiels", title: "Matériels", about: "Réservation et suivi." },
    ],
  },
  { key: "communication", title: "Messagerie", Icon: Archive, pages: [{ key: "discussions", title: "Discussions", about: "Messages reçus et envoyés." }] },
  { key: "net", title: "PRONOTE.net", Icon: Globe, Content: Net },
];

/** What an address shows: section, page of it, view of that page. */
export function found(key, pageKey, viewKey) {
  const section = SECTIONS.find((one) => one.key === key) ?? SECTIONS[0];
  const page = section.pages?.find((one) => one.key === pageKey);
  const view = page?.views?.find((one) => one.key === viewKey) ?? page?.views?.[0];
  return { section, page, view };
}
