// The console: everything hangs under the menu bar; what has several screens has tabs beneath it.
import { Button } from "primereact/button";
import { Chip } from "primereact/chip";
import { Menubar } from "primereact/menubar";
import { ProgressSpinner } from "primereact/progressspinner";
import { TabMenu } from "primereact/tabmenu";
import { SCHOOLS, go, post, to, usePath, useServer } from "../two_schools/server.js";
import { Displays } from "./displays.jsx";
import { Home, Nothing } from "./home.jsx";
import { Net } from "./net.jsx";
import { News } from "./news.jsx";
import { People } from "./people.jsx";
import { Bases, SignIn } from "./sign_in.jsx";
import { Timed } from "./timed.jsx";

const staff = (profile, kind) => [
  { label: "Liste", icon: "pi pi-list", page: People, told: { profile } },
  { label: "Profils d'autorisation", icon: "pi pi-lock", page: Timed, told: { kind } },
  { label: "Absences", icon: "pi pi-calendar" },
];
const MENU = [
  { label: "Fichier", icon: "pi pi-file", items: [
    { label: "Sauvegardes", icon: "pi pi-save", key: "sauvegardes" }, { label: "Archives", icon: "pi pi-box", key: "archives" },
    { separator: true },
    { label: "Administration des utilisateurs", icon: "pi pi-id-card", key: "utilisateurs", page: Timed, told: { kind: "administratif" } },
  ] },
  { label: "PRONOTE.net", icon: "pi pi-globe", key: "net", page: Net },
  { label: "Ressources", icon: "pi pi-users", items: [
    { label: "Élèves", key: "eleves", page: People, told: { profile: "eleves" } },
    { label: "Responsables", key: "responsables", page: People, told: { profile: "responsables" } },
    { label: "Professeurs", key: "professeurs", tabs: staff("enseignants", "professeurs") },
    { label: "Personnels", key: "personnels", tabs: staff("personnels", "vie_scolaire") },
    { separator: true }, { label: "Classes", key: "classes" }, { label: "Salles", key: "salles" },
  ] },
  { label: "Outils", icon: "pi pi-wrench", items: [{ label: "Messagerie", key: "messagerie" }, { label: "Sondages", key: "sondages" }] },
  { label: "Paramètres", icon: "pi pi-cog", items: [
    { label: "Année scolaire", key: "annee" },
    { label: "Préférences", items: [{ label: "Données", key: "donnees" }, { label: "Affichages", key: "affichages", page: Displays }, { label: "Impressions", key: "impressions" }] },
    { label: "Sécurité", key: "securite" },
  ] },
];

const HOME = { label: "Accueil", key: "accueil", page: Home };
const drawn = (entries, school) => entries.map(({ label, icon, key, items, separator }) =>
  separator ? { separator } : items ? { label, icon, items: drawn(items, school) } : { label, icon, command: () => go(`/${school}/${key}`) });
const find = (entries, key) => entries.flatMap((one) => [one, ...(one.items ? [find(one.items, key)] : [])]).find((one) => one?.key === key);

function Screen({ server, entry, tab }) {
  const shown = entry.tabs ? entry.tabs[tab] : entry;
  const Page = shown.page ?? Nothing;
  return (
    <div className="page">
      <h1>{entry.label}</h1>
      {entry.tabs && (
        <TabMenu model={entry.tabs.map(({ label, icon }) => ({ label, icon }))} activeIndex={tab} style={{ marginBottom: "1rem" }}
          onTabChange={(e) => go(`/${server.school}/${entry.key}/${e.index}`)} />
      )}
      <Page key={`${entry.key}/${tab}`} server={server} {...shown.told} />
    </div>
  );
}

export function Pronote() {
  const [, asked, key = "accueil", tab] = usePath().split("/");
  const known = SCHOOLS.includes(asked);
  const server = useServer(known ? asked : "lycee");
  if (!server.data) return <ProgressSpinner style={{ display: "block", margin: "20vh auto" }} />;
  if (!server.data.signed) return <SignIn then={server.load} />;
  if (!known) return <Bases schools={server.data.schools} />;
  const end = (
    <div className="line">
      <Chip label={server.data.name} icon="pi pi-database" />
      <Button icon="pi pi-sync" rounded text aria-label="Changer de base" tooltip="Changer de base" tooltipOptions={{ position: "bottom" }} onClick={() => go("/")} />
      <Button icon="pi pi-sign-out" rounded text severity="secondary" aria-label="Se déconnecter" onClick={() => post("/api/logout").then(server.load)} />
    </div>
  );
  return (
    <>
      <Menubar key={asked} model={drawn(MENU, asked)} start={<a className="brand" {...to(`/${asked}/accueil`)}>PRONOTE</a>} end={end} />
      <Screen key={asked} server={server} entry={find([HOME, ...MENU], key) ?? { label: "Page introuvable" }} tab={Number(tab ?? 0)} />
      <News />
    </>
  );
}
