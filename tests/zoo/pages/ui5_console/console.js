// The console: sections and menus at the side; the school is chosen in a window once signed in.
import { html, nothing } from "lit";
import { go, post } from "../two_schools/school.js";
import { net } from "./net.js";
import { empty, facts, page, toast } from "./page.js";
import { people } from "./people.js";
import { preferences } from "./preferences.js";
import { draw, load, parts, server, ui } from "./server.js";
import { signIn } from "./sign_in.js";
import { staff } from "./staff.js";
import { timed } from "./timed.js";

const MENU = [
  { key: "accueil", title: "Tableau de bord", icon: "home" },
  { key: "net", title: "Pronote.net", icon: "internet-browser" },
  { key: "serveur", title: "Serveur PRONOTE", icon: "database" },
  { title: "Fichier", icon: "open-folder", entries: { base: "Ouvrir une base", sauvegardes: "Sauvegardes", utilisateurs: "Administration des utilisateurs" } },
  { title: "Paramètres", icon: "action-settings", entries: { annee: "Année scolaire", etablissement: "Établissement", preferences: "Préférences" } },
  { title: "Ressources", icon: "employee", entries: { classes: "Classes", eleves: "Élèves", responsables: "Responsables", professeurs: "Professeurs", personnels: "Personnels", salles: "Salles" } },
  { key: "assistance", title: "Assistance", icon: "sys-help" },
];
const kept = { wide: true };

function screen(key, trail) {
  switch (key) {
    case "accueil": return page(trail, facts("Activité", ["Espace", "Connectés", "Dernière connexion"], [["Professeurs", "4", "À l'instant"], ["Parents", "11", "Il y a 2 minutes"], ["Élèves", "27", "À l'instant"]]));
    case "serveur": return page(trail, facts("Serveur", ["Élément", "Valeur"], [["État", "En service"], ["Base chargée", server.data.name], ["Version", "2026.1.3"]]));
    case "net": return net(trail);
    case "preferences": return preferences(trail);
    case "utilisateurs": return page(trail, timed("administratif"));
    case "eleves": return page(trail, people("eleves", "Élèves"));
    case "responsables": return page(trail, people("responsables", "Responsables"));
    case "professeurs": return staff(trail, "enseignants", "professeurs");
    case "personnels": return staff(trail, "personnels", "vie_scolaire");
    default: return page(trail, empty);
  }
}

/** Over everything until one is chosen. */
const choice = (open) => html`
  <ui5-dialog header-text="Choix de l'établissement" ?open=${open} @before-close=${(event) => { if (event.detail.escPressed) event.preventDefault(); }}>
    <ui5-list selection-mode="SingleStart" header-text="Vous administrez plusieurs établissements" style="width: 26rem"
      @selection-change=${(event) => { ui.school = event.detail.selectedItems[0]?.dataset.key; draw(); }}>
      ${Object.entries(server.data.schools).map(([key, name]) => html`<ui5-li text=${name} icon="building" data-key=${key}></ui5-li>`)}
    </ui5-list>
    <ui5-bar slot="footer" design="Footer">
      <ui5-button slot="endContent" design="Emphasized" ?disabled=${!ui.school} @click=${() => go(`/${ui.school}/accueil`)}>Continuer</ui5-button>
    </ui5-bar>
  </ui5-dialog>`;

const leave = async () => {
  await post("/api/logout");
  await load(server.school);
  go("/");
};

export function console_() {
  const { name, signed } = server.data;
  const [school, key = "accueil"] = parts();
  const known = school === server.school;
  if (!signed) return signIn("Console d'hébergement PRONOTE", () => load(server.school));
  const group = MENU.find((one) => one.entries && key in one.entries);
  const title = group?.entries[key] ?? MENU.find((one) => one.key === key)?.title ?? "Page introuvable";
  const account = (event) => {
    ui.menu = event.detail.targetRef;
    draw();
  };
  const chosen = (event) => {
    if (event.detail.text === "Se déconnecter") leave();
    if (event.detail.text === "Changer d'établissement") go("/");
  };
  return html`
    <ui5-navigation-layout mode=${kept.wide ? "Expanded" : "Collapsed"}>
      <ui5-shellbar slot="header" show-notifications notifications-count="1" @profile-click=${account}>
        <ui5-button slot="startButton" icon="menu2" tooltip="Réduire ou agrandir le menu" accessible-name="Réduire ou agrandir le menu" @click=${() => { kept.wide = !kept.wide; draw(); }}></ui5-button>
        <ui5-shellbar-branding slot="branding">PRONOTE</ui5-shellbar-branding>
        ${known ? html`<ui5-text slot="content">${name}</ui5-text>` : nothing}
        <ui5-avatar slot="profile" icon="employee" accessible-name="Mon compte"></ui5-avatar>
      </ui5-shellbar>
      <ui5-side-navigation slot="sideContent" accessible-name="Menu de la console" @selection-change=${(event) => go(`/${school}/${event.detail.item.dataset.key}`)}>
        ${MENU.map((one) => one.entries
          ? html`<ui5-side-navigation-item text=${one.title} icon=${one.icon} unselectable ?expanded=${one === group}>
              ${Object.entries(one.entries).map(([entry, label]) => html`<ui5-side-navigation-sub-item text=${label} data-key=${entry} ?selected=${entry === key}></ui5-side-navigation-sub-item>`)}
            </ui5-side-navigation-item>`
          : html`<ui5-side-navigation-item text=${one.title} icon=${one.icon} data-key=${one.key} ?selected=${one.key === key}></ui5-side-navigation-item>`)}
      </ui5-side-navigation>
      <div>${known ? screen(key, group ? [group.title, title] : [title]) : nothing}</div>
    </ui5-navigation-layout>
    ${choice(!known)}
    <ui5-menu .opener=${ui.menu ?? null} ?open=${Boolean(ui.menu)} @close=${() => { ui.menu = null; draw(); }} @item-click=${chosen}>
      <ui5-menu-item text="Mon compte"></ui5-menu-item><ui5-menu-item text="Changer d'établissement" icon="building"></ui5-menu-item>
      <ui5-menu-item text="Se déconnecter" icon="log"></ui5-menu-item>
    </ui5-menu>
    ${toast()}`;
}
