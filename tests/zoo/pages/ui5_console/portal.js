// The portal: the school's site, its volet administration as icons that unfold, and what this leads to.
import { html, nothing } from "lit";
import { go, post } from "../two_schools/school.js";
import { exportPage } from "./export.js";
import { empty, facts, page, toast } from "./page.js";
import { draw, load, parts, server, ui } from "./server.js";
import { services } from "./services.js";
import { signIn } from "./sign_in.js";

const VOLET = [
  { title: "Pages de site", icon: "documents", entries: { plan: "Plan du site", pages: "Gestion des pages", tiers: "Accès aux services tiers", theme: "Thème" } },
  { title: "Utilisateurs", icon: "group", entries: { comptes: "Comptes", groupes: "Groupes", export: "Export des utilisateurs", droits: "Délégations" } },
  { title: "Contenus", icon: "open-folder", entries: { documents: "Documents", actualite: "Fil d'actualité" } },
  { title: "Paramètres du site", icon: "action-settings", entries: { general: "Général", mentions: "Mentions légales" } },
];
const TABS = { "": "Accueil", vie: "Vie du lycée", examens: "Examens", contact: "Contact" };
const kept = { wide: false };

const home = () => page(["Bienvenue"], html`
  <div class="row" style="align-items: stretch">
    ${[["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30."], ["Bourses", "Les demandes se font jusqu'au 15 octobre."], ["Forum des métiers", "Vendredi 11 décembre, salle polyvalente."]]
      .map(([title, text]) => html`<ui5-card class="grow"><ui5-card-header slot="header" title-text=${title}></ui5-card-header><div class="inside"><ui5-text>${text}</ui5-text></div></ui5-card>`)}
  </div>`);

function screen(key, group) {
  const name = group?.entries[key] ?? TABS[key] ?? "Pronote";
  const trail = group ? ["Administration du site", group.title, name] : [name];
  switch (group || !key ? key : "other") {
    case "": return home();
    case "tiers": return services(trail);
    case "export": return exportPage(trail);
    case "comptes": return page(trail, facts(name, ["Profil", "Comptes", "Jamais connectés"], [["Élèves", "67", "12"], ["Parents", "9", "3"], ["Enseignants", "6", "0"], ["Personnels", "4", "1"]]));
    default: return page(trail, empty);
  }
}

const leave = async () => {
  await post("/api/logout");
  await load(server.school);
  go(`/web/${server.school}`);
};

export function portal() {
  const { name, services: offered, signed } = server.data;
  const at = parts();
  const key = at[0] === "web" ? at[2] ?? "" : "";
  const to = (one) => go(`/web/${server.school}${one && "/" + one}`);
  const group = signed ? VOLET.find((one) => key in one.entries) : undefined;
  const tabs = offered.find((one) => one.key === "pronote").on ? { ...TABS, pronote: "Pronote" } : TABS;
  const account = (event) => {
    ui.menu = event.detail.targetRef;
    draw();
  };
  const entered = async () => {
    await load(server.school);
    to("");
  };
  const connecting = at[0] === "connexion" && !signed;
  return html`
    <ui5-navigation-layout mode=${signed && kept.wide ? "Expanded" : "Collapsed"}>
      <ui5-shellbar slot="header" ?show-notifications=${signed} notifications-count="2" @profile-click=${account}>
        ${signed ? html`<ui5-button slot="startButton" icon="menu2" tooltip="Volet administration" accessible-name="Volet administration"
          @click=${() => { kept.wide = !kept.wide; draw(); }}></ui5-button>` : nothing}
        <ui5-shellbar-branding slot="branding">ATRIUM</ui5-shellbar-branding>
        <ui5-text slot="content">${name}</ui5-text>
        ${signed ? html`<ui5-avatar slot="profile" initials="CA" accessible-name="Mon compte"></ui5-avatar>` : nothing}
      </ui5-shellbar>
      ${signed ? html`
        <ui5-side-navigation slot="sideContent" accessible-name="Volet administration" @selection-change=${(event) => to(event.detail.item.dataset.key)}>
          ${VOLET.map((one) => html`
            <ui5-side-navigation-item text=${one.title} icon=${one.icon} unselectable ?expanded=${one === group}>
              ${Object.entries(one.entries).map(([entry, label]) => html`<ui5-side-navigation-sub-item text=${label} data-key=${entry} ?selected=${entry === key}></ui5-side-navigation-sub-item>`)}
            </ui5-side-navigation-item>`)}
        </ui5-side-navigation>` : nothing}
      <div>
        <div class="row" style="background: var(--sapObjectHeader_Background); padding-inline-end: 2rem">
          <ui5-tabcontainer collapsed no-auto-selection class="grow" @tab-select=${(event) => to(event.detail.tab.dataset.key)}>
            ${Object.entries(tabs).map(([tab, label]) => html`<ui5-tab text=${label} data-key=${tab} ?selected=${tab === key && !connecting}></ui5-tab>`)}
          </ui5-tabcontainer>
          ${signed ? nothing : html`<ui5-button design="Emphasized" @click=${() => go("/connexion")}>Se connecter</ui5-button>`}
        </div>
        ${connecting ? signIn("Connexion à ATRIUM", entered) : screen(key, group)}
      </div>
    </ui5-navigation-layout>
    <ui5-menu .opener=${ui.menu ?? null} ?open=${Boolean(ui.menu)} @close=${() => { ui.menu = null; draw(); }} @item-click=${(event) => { if (event.detail.text === "Se déconnecter") leave(); }}>
      <ui5-menu-item text="Mon profil"></ui5-menu-item><ui5-menu-item text="Mes sites"></ui5-menu-item><ui5-menu-item text="Se déconnecter" icon="log"></ui5-menu-item>
    </ui5-menu>
    ${toast()}`;
}
