// The console's menus across the top, and what each of their entries shows.
import { Nav } from "@douyinfe/semi-ui-19";
import { go } from "../two_schools/server.js";
import { Dashboard } from "./dashboard.jsx";
import { Net } from "./net.jsx";
import { Nothing } from "./page.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Profiles } from "./profiles.jsx";
import { Staff } from "./staff.jsx";
import { Users } from "./users.jsx";

const staff = (profile, kind) => [
  { key: "liste", title: "Liste", Content: People, told: { profile } },
  { key: "profils", title: "Profils d'autorisation", Content: Profiles, told: { kind } },
  { key: "services", title: "Services" },
];
const SECTIONS = [
  {
    key: "fichier", title: "Fichier", entries: [
      { key: "utilisateurs", title: "Administration des utilisateurs", Content: Users },
      { key: "sauvegardes", title: "Sauvegardes" }, { key: "echanges", title: "Imports / Exports" },
    ],
  },
  {
    key: "parametres", title: "Paramètres", entries: [
      { key: "etablissement", title: "Établissement" }, { key: "preferences", title: "Préférences", Content: Preferences },
      { key: "generaux", title: "Options générales" },
    ],
  },
  {
    key: "ressources", title: "Ressources", entries: [
      { key: "eleves", title: "Élèves", Content: People, told: { profile: "eleves" } },
      { key: "responsables", title: "Responsables", Content: People, told: { profile: "responsables" } },
      { key: "professeurs", title: "Professeurs", Content: Staff, told: { tabs: staff("enseignants", "professeurs") } },
      { key: "personnels", title: "Personnels", Content: Staff, told: { tabs: staff("personnels", "vie_scolaire") } },
      { key: "classes", title: "Classes" },
    ],
  },
];
const ALONE = [{ key: "accueil", title: "Tableau de bord", Content: Dashboard }, { key: "net", title: "PRONOTE.net", Content: Net }];

/** The page so called, with the menu that it is in. */
export function found(key) {
  const section = SECTIONS.find((one) => one.entries.some((entry) => entry.key === key));
  const entry = (section?.entries ?? ALONE).find((one) => one.key === key) ?? ALONE[0];
  return { Content: Nothing, ...entry, section: section?.title };
}

const item = ({ key, title, entries }) => ({ itemKey: key, text: title, ...(entries && { items: entries.map(item) }) });
const ITEMS = [item(ALONE[0]), ...SECTIONS.map(item), item(ALONE[1])];

export function Menu({ school, current, footer }) {
  return (
    <Nav mode="horizontal" header={{ text: "PRONOTE" }} items={ITEMS} selectedKeys={[current]} footer={footer}
      onSelect={({ itemKey }) => go(`/${school}/${itemKey}`)} />
  );
}
