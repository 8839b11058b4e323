// The tree of the console's screens, and the way to each.
import * as React from "react";
import { Tree, TreeItem, TreeItemLayout, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  Folder20Regular, Globe20Regular, Home20Regular, Megaphone20Regular, People20Regular, Server20Regular, Settings20Regular,
} from "@fluentui/react-icons";
import { go } from "../two_schools/server.js";
import { Home, Server } from "./console_pages.jsx";
import { Net } from "./net.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Timed } from "./timed.jsx";

const staff = (key, title, profile, kind) => ({
  key, title, Content: People, told: { profile }, entries: [
    { key: `${key}-profils`, title: "Profils d'autorisation", Content: Timed, told: { kind } },
    { key: `${key}-absences`, title: "Absences" },
  ],
});
const SCREENS = [
  { key: "accueil", title: "Tableau de bord", icon: <Home20Regular />, Content: Home },
  { key: "serveur", title: "Serveur PRONOTE", icon: <Server20Regular />, Content: Server },
  { key: "net", title: "PRONOTE.net", icon: <Globe20Regular />, Content: Net },
  { key: "fichier", title: "Fichier", icon: <Folder20Regular />, entries: [
    { key: "sauvegardes", title: "Sauvegardes" },
    { key: "utilisateurs", title: "Administration des utilisateurs", Content: Timed, told: { kind: "administratif" } },
  ] },
  { key: "parametres", title: "Paramètres", icon: <Settings20Regular />, entries: [
    { key: "annee", title: "Année scolaire" }, { key: "options", title: "Options générales" },
    { key: "preferences", title: "Préférences", Content: Preferences },
  ] },
  { key: "ressources", title: "Ressources", icon: <People20Regular />, entries: [
    { key: "classes", title: "Classes" },
    { key: "eleves", title: "Élèves", Content: People, told: { profile: "eleves" } },
    { key: "responsables", title: "Responsables", Content: People, told: { profile: "responsables" } },
    staff("professeurs", "Professeurs", "enseignants", "professeurs"),
    staff("personnels", "Personnels", "personnels", "vie_scolaire"),
    { key: "salles", title: "Salles" },
  ] },
  { key: "communication", title: "Communication", icon: <Megaphone20Regular />, entries: [{ key: "messagerie", title: "Messagerie" }] },
];

/** From the root down to that screen. */
export function trail(key, screens = SCREENS) {
  for (const one of screens) {
    if (one.key === key) return [one];
    const below = one.entries && trail(key, one.entries);
    if (below && below.at(-1).key === key) return [one, ...below];
  }
  return [{ title: "Page introuvable" }];
}

const useStyles = makeStyles({
  side: { width: "290px", flexShrink: 0, overflowY: "auto", padding: "12px 8px", borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  current: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
});

function Screen({ screen, school, current }) {
  const styles = useStyles();
  const { key, title, icon, entries, Content } = screen;
  const shown = key === current;
  // A mere folder only opens and closes.
  const show = (event) => {
    event.stopPropagation();
    if (Content || !entries) go(`/${school}/${key}`);
  };
  return (
    <TreeItem itemType={entries ? "branch" : "leaf"} value={key} onClick={show} aria-current={shown ? "page" : undefined}>
      <TreeItemLayout iconBefore={icon} className={mergeClasses(shown && styles.current)}>{title}</TreeItemLayout>
      {entries && <Tree>{entries.map((one) => <Screen key={one.key} screen={one} school={school} current={current} />)}</Tree>}
    </TreeItem>
  );
}

export function Explorer({ school, current }) {
  const styles = useStyles();
  const opened = trail(current).slice(0, -1).map((one) => one.key);
  return (
    <nav className={styles.side}>
      <Tree aria-label="Rubriques" defaultOpenItems={opened}>
        {SCREENS.map((one) => <Screen key={one.key} screen={one} school={school} current={current} />)}
      </Tree>
    </nav>
  );
}
