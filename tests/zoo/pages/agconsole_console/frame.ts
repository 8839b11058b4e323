// The work: bar, tree of the screens at the left, the screen that the address names.
import { bases } from "./bases.ts";
import { displays } from "./displays.ts";
import { reading } from "./filler.ts";
import { home } from "./home.ts";
import { net } from "./net.ts";
import { people } from "./people.ts";
import { groups } from "./profiles.ts";
import { element, notify } from "./say.ts";
import { ask, read } from "./server.ts";
import { welcome } from "./welcome.ts";

type Screen = { id: string; name: string; show: (main: HTMLElement, name: string) => unknown };
const screen = (id: string, name: string, show: Screen["show"] = reading): Screen => ({ id, name, show });

const FILE = [screen("fichier/utilisateurs", "Administration des utilisateurs", groups), screen("fichier/sauvegardes", "Sauvegardes"), screen("fichier/journal", "Journal des opérations")];
const RESOURCES = [
  screen("ressources/eleves", "Élèves", people("eleves")), screen("ressources/responsables", "Responsables", people("responsables")),
  screen("ressources/enseignants", "Professeurs", people("enseignants", "professeurs")), screen("ressources/personnels", "Personnels", people("personnels", "vie_scolaire")),
  screen("ressources/classes", "Classes"), screen("ressources/salles", "Salles"),
];
const SETTINGS = [screen("parametres/etablissement", "Établissement"), screen("parametres/preferences", "Préférences", displays), screen("parametres/calendrier", "Calendrier")];
const HOME = screen("accueil", "Accueil", home);
const NET = screen("pronote-net", "Pronote.net", net);
const HELP = screen("aide", "Assistance");
const SCREENS = [HOME, ...FILE, ...RESOURCES, ...SETTINGS, NET, HELP];

const leaf = ({ id, name }: Screen, badge = "") => `<sl-tree-item data-id="${id}">${name}${badge}</sl-tree-item>`;
const branch = (name: string, icon: string, children: Screen[]) =>
  `<sl-tree-item><sl-icon name="${icon}"></sl-icon>&nbsp; ${name}${children.map((one) => leaf(one)).join("")}</sl-tree-item>`;
const single = ({ id, name }: Screen, icon: string) => `<sl-tree-item data-id="${id}"><sl-icon name="${icon}"></sl-icon>&nbsp; ${name}</sl-tree-item>`;

export function frame(root: HTMLElement, session: any, again: () => void): void {
  root.innerHTML = `
    <header class="bar">
      <span class="brand">PRONOTE</span><sl-divider vertical></sl-divider>
      <strong>${session.base.name}</strong><sl-tag size="small">${session.base.uai}</sl-tag>
      <span class="grow"></span>
      <sl-tooltip content="Aide"><sl-icon-button name="question-circle" label="Aide" class="help"></sl-icon-button></sl-tooltip>
      <sl-dropdown>
        <sl-button slot="trigger" caret size="small"><sl-icon slot="prefix" name="person-circle"></sl-icon>Administrateur 123456</sl-button>
        <sl-menu>
          <sl-menu-item value="base">Changer d'établissement<sl-icon slot="prefix" name="building"></sl-icon></sl-menu-item>
          <sl-menu-item value="news">Nouveautés<sl-icon slot="prefix" name="stars"></sl-icon></sl-menu-item>
          <sl-divider></sl-divider>
          <sl-menu-item value="leave">Se déconnecter<sl-icon slot="prefix" name="box-arrow-right"></sl-icon></sl-menu-item>
        </sl-menu>
      </sl-dropdown>
    </header>
    <sl-split-panel class="work" position-in-pixels="250" primary="start">
      <nav slot="start" class="side" aria-label="Écrans">
        <sl-tree selection="leaf">
          ${single(HOME, "house")}
          ${branch("Fichier", "folder", FILE)}
          <sl-tree-item lazy class="resources"><sl-icon name="people"></sl-icon>&nbsp; Ressources</sl-tree-item>
          ${branch("Paramètres", "sliders", SETTINGS)}
          ${single(NET, "globe")}
          ${single(HELP, "life-preserver")}
        </sl-tree>
      </nav>
      <main slot="end"></main>
    </sl-split-panel>
    <sl-drawer label="Aide">
      <p>Consultez les fiches pratiques ou écrivez à l'assistance : une réponse vous parvient dans la journée.</p>
      <sl-details summary="Comment restaurer une sauvegarde ?">Depuis Fichier &gt; Sauvegardes, choisissez la date puis demandez la restauration à l'assistance.</sl-details>
      <sl-details summary="Comment changer de numéro de client ?">Adressez-vous au gestionnaire de votre établissement.</sl-details>
      <sl-button slot="footer" variant="primary">Fermer</sl-button>
    </sl-drawer>`;

  const main = root.querySelector("main")!;
  const tree = root.querySelector<any>("sl-tree")!;
  const mark = () => {
    const id = location.hash.slice(2) || HOME.id;
    tree.querySelectorAll("sl-tree-item").forEach((one: any) => (one.selected = one.dataset.id === id));
  };
  const show = () => {
    const found = SCREENS.find((one) => one.id === location.hash.slice(2)) ?? HOME;
    const place = document.createElement("div");
    main.replaceChildren(place);
    main.scrollTop = 0;
    found.show(place, found.name);
    mark();
  };
  tree.addEventListener("sl-selection-change", (event: any) => {
    const id = event.detail.selection[0]?.dataset.id;
    if (id) location.hash = `/${id}`;
  });
  const resources = root.querySelector<any>(".resources")!;
  resources.addEventListener("sl-lazy-load", async () => {
    const counts = await read("ressources");
    for (const one of RESOURCES) {
      const count = counts[one.id.split("/")[1]];
      resources.append(element(leaf(one, count === undefined ? "" : `<sl-badge variant="neutral" pill>${count}</sl-badge>`)));
    }
    resources.lazy = false;
    mark();
  });

  const drawer = root.querySelector<any>("sl-drawer")!;
  root.querySelector(".help")!.addEventListener("click", () => drawer.show());
  drawer.querySelector("sl-button").addEventListener("click", () => drawer.hide());
  root.querySelector("sl-menu")!.addEventListener("sl-select", async (event: any) => {
    const { value } = event.detail.item;
    if (value === "news") return welcome();
    removeEventListener("hashchange", show);
    location.hash = "";
    if (value === "leave") {
      await ask("DELETE", "session");
      return again();
    }
    bases(root, again);
  });
  const gone = () => {
    removeEventListener("hashchange", show);
    removeEventListener("signedout", gone);
  };
  addEventListener("signedout", gone);
  addEventListener("hashchange", show);
  show();
  if (!session.toured) welcome();
  else notify(`Base ouverte : ${session.base.name}`, "primary", "info-circle");
}
