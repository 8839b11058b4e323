// What stands on every page: the sign-in, the choice of a base, then the bar with its menus over the page of the address.
import { html, render } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { SCHOOLS, go, post } from "../two_schools/school.js";
import { bases } from "./bases.js";
import { groups, openGroups } from "./groups.js";
import { home, nothing } from "./home.js";
import { net } from "./net.js";
import { people } from "./people.js";
import { preferences } from "./preferences.js";
import { profiles } from "./profiles.js";
import { changed, drawnBy, load, server } from "./server.js";
import { signIn } from "./sign_in.js";

const list = (profile) => ({ text: "Liste", path: `liste/${profile}` });
const rights = (kind) => ({ text: "Profils d'autorisation", path: `profils/${kind}` });
const MENU = [
  { text: "Accueil", path: "accueil" },
  { text: "Fichier", children: [
    { text: "Sauvegardes", path: "sauvegardes" }, { component: "hr" },
    { text: "Administration des utilisateurs…", act: openGroups },
  ] },
  { text: "Paramètres", children: [{ text: "Année scolaire", path: "annee" }, { text: "Préférences", path: "preferences" }] },
  { text: "Ressources", children: [
    { text: "Élèves", path: "liste/eleves" },
    { text: "Responsables", path: "liste/responsables" },
    { text: "Professeurs", children: [list("enseignants"), rights("professeurs")] },
    { text: "Personnels", children: [list("personnels"), rights("vie_scolaire")] },
    { text: "Salles", path: "salles" },
  ] },
  { text: "PRONOTE.net", path: "net" },
];
const PAGES = {
  accueil: home, sauvegardes: nothing("Sauvegardes"), annee: nothing("Année scolaire"), salles: nothing("Salles"),
  preferences, net, liste: people, profils: profiles,
};

const chosen = ({ detail }) => {
  const { path, act } = detail.value;
  if (act) act();
  if (path) go(`/${server.school}/${path}`);
};
const leave = async () => {
  await post("/api/logout");
  history.replaceState(null, "", "/");
  await load(server.school);
};

function page() {
  const [school, what, which] = location.pathname.split("/").slice(1);
  if (!server.data) return "";
  if (!server.data.signed) return signIn();
  if (!SCHOOLS.includes(school)) return bases();
  if (school !== server.school) {
    load(school);
    return "";
  }
  return html`
    <header class="top">
      <span class="brand">PRONOTE</span>
      <vaadin-menu-bar theme="tertiary" .items=${MENU} .i18n=${{ moreOptions: "Plus d'options" }} @item-selected=${chosen}></vaadin-menu-bar>
      <span class="note">${server.data.name}</span>
      <vaadin-button theme="tertiary" @click=${leave}><vaadin-icon icon="lumo:user" slot="prefix"></vaadin-icon>Se déconnecter</vaadin-button>
    </header>
    <main class="page">${keyed(location.pathname, (PAGES[what] ?? home)(which))}</main>
    ${groups()}`;
}

export function start(root) {
  drawnBy(() => render(page(), root));
  addEventListener("popstate", changed);
  const school = location.pathname.split("/")[1];
  load(SCHOOLS.includes(school) ? school : SCHOOLS[0]);
}
