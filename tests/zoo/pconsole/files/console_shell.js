// The client: menus, two rows of tabs, the screen, the bar of state; and the news of the version.
import { api, bar, base, el, replace } from "./console_base.js";
import { show } from "./console_window.js";
import { empty, home, structures } from "./console_filler.js";
import { integration, publication, security } from "./console_net.js";
import { people } from "./console_people.js";
import { preferences } from "./console_preferences.js";
import { groups, profiles } from "./console_profiles.js";

const people_ = (profile, title) => (place) => people(place, profile, title);
const TABS = {
  Accueil: { "Tableau de bord": home },
  Ressources: {
    Élèves: { Liste: people_("eleves", "élèves"), Trombinoscope: empty, "Dossiers de vie scolaire": empty },
    Responsables: { Liste: people_("responsables", "responsables"), "Fiche de renseignements": empty },
    Professeurs: { Liste: people_("enseignants", "professeurs"), "Services d'enseignement": empty, "Profils d'autorisation": (place) => profiles(place, "professeurs") },
    Personnels: { Liste: people_("personnels", "personnels"), Missions: empty, "Profils d'autorisation": (place) => profiles(place, "vie_scolaire") },
    Classes: structures("Classes"), Matières: structures("Matières"), Salles: structures("Salles"),
  },
  "Emploi du temps": { Classes: empty, Professeurs: empty, Salles: empty },
  "Vie scolaire": { Absences: empty, Sanctions: empty, "Demi-pension": empty },
  Résultats: { Notes: empty, Bulletins: empty, Compétences: empty },
  Communication: { Messagerie: empty, Informations: empty, Sondages: empty },
  "Pronote.net": { Publication: publication, "Intégration dans un ENT": integration, "Paramètres de sécurité": security },
};

export function client(root, opened, bases, choose, identify) {
  document.title = `PRONOTE - ${base.name}`;
  const first = el("div", { class: "onglets niveau1", role: "tablist", "aria-label": "Rubriques" });
  const second = el("div", { class: "onglets niveau2", role: "tablist", "aria-label": "Affichages de la rubrique" });
  const views = el("div", { class: "affichages" }), screen = el("main", { class: "ecran" });
  const state = el("span", { class: "etat-base" }), said = el("span", { role: "status", class: "dit" }), clock = el("span", {});
  const last = {};
  let dropped = null;

  const folded = () => {
    dropped?.list.remove();
    dropped?.head.setAttribute("aria-expanded", "false");
    dropped = null;
  };
  const menu = (name, entries) => {
    const head = el("div", { class: "menu", role: "menuitem", tabindex: "0", "aria-haspopup": "true", "aria-expanded": "false" }, name);
    const drop = () => {
      const again = dropped?.head === head;
      folded();
      if (again) return;
      const list = el("ul", { class: "sous-menu", role: "menu", "aria-label": name }, ...Object.entries(entries).map(([title, action]) => action
        ? el("li", { role: "menuitem", tabindex: "-1", onclick: (event) => { event.stopPropagation(); folded(); action(); } }, title)
        : el("li", { role: "separator" })));
      list.style.left = `${head.offsetLeft}px`;
      menus.append(list);
      head.setAttribute("aria-expanded", "true");
      dropped = { head, list };
    };
    head.addEventListener("click", drop);
    head.addEventListener("pointerenter", () => { if (dropped && dropped.head !== head) drop(); });
    head.addEventListener("keydown", (event) => {
      if (["Enter", " ", "ArrowDown"].includes(event.key)) { event.preventDefault(); drop(); dropped?.list.querySelector("[role=menuitem]").focus(); }
    });
    return head;
  };
  const command = (title, words) => () => show({ title, content: el("p", {}, words), buttons: ["Fermer"] });
  const leave = async () => { await api.raw("DELETE", "/api/session"); identify(); };
  const menus = el("div", { class: "menus", role: "menubar", "aria-label": "Menu principal" },
    menu("Fichier", { "Changer de base…": () => away(choose), "Administration des utilisateurs": groups, "Sauvegardes…": command("Sauvegardes", "Dernière sauvegarde : aujourd'hui à 4 h 12. Les sauvegardes sont conservées 30 jours."), "": null, "Se déconnecter": () => away(leave) }),
    menu("Paramètres", { "Établissement": command("Établissement", `${base.name} - UAI ${base.uai}`), "Options générales": command("Options générales", "Calendrier, périodes de notation et jours ouvrés : modifiables depuis le mode Usage exclusif."), "Préférences": preferences }),
    menu("Imports/Exports", { "SIECLE": command("SIECLE", "Dernier import : 28/11/2026 à 6 h 00."), "STS-WEB": command("STS-WEB", "Dernier import : 01/09/2026."), "Socles ENT": command("Socles ENT", "Aucun fichier en attente.") }),
    menu("Assistance", { "Aide en ligne": command("Aide en ligne", "La base de connaissances est consultable sur le site de l'éditeur."), "Nouveautés": () => news(), "À propos": command("À propos", "PRONOTE, version 2026.0.4, licence hébergée.") }));
  menus.addEventListener("keydown", (event) => { if (event.key === "Escape") folded(); });
  document.addEventListener("pointerdown", (event) => { if (dropped && !menus.contains(event.target)) folded(); });

  const away = async (next) => {
    if (await bar.leave()) next();
  };
  const view = async (action, name) => {
    for (const one of views.children) one.setAttribute("aria-pressed", one.textContent === name);
    bar.say("");
    bar.leave = async () => true;
    // Each view has a place of its own: one that comes late is drawn where nobody looks.
    const place = el("div", { class: "vue" }, el("p", { class: "charge" }, "Chargement…"));
    replace(screen, place);
    await action(place);
  };
  const sub = (title, name) => {
    last[title] = name;
    for (const one of second.children) one.setAttribute("aria-selected", one.textContent === name);
    const found = TABS[title][name];
    if (typeof found === "function") {
      views.hidden = true;
      view(found, "");
      return;
    }
    views.hidden = false;
    replace(views, ...Object.entries(found).map(([title_, action]) => el("button", { type: "button", class: "affichage", "aria-pressed": "false", onclick: () => away(() => view(action, title_)) }, title_)));
    const [[start, action]] = Object.entries(found);
    view(action, start);
  };
  const top = (title) => {
    for (const one of first.children) one.setAttribute("aria-selected", one.textContent === title);
    replace(second, ...Object.keys(TABS[title]).map((name) => el("div", { class: "onglet", role: "tab", tabindex: "0", onclick: () => away(() => sub(title, name)) }, name)));
    sub(title, last[title] ?? Object.keys(TABS[title])[0]);
  };
  first.append(...Object.keys(TABS).map((title) => el("div", { class: "onglet", role: "tab", tabindex: "0", onclick: () => away(() => top(title)) }, title)));
  for (const one of [first, second]) {
    one.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") event.target.click(); });
  }

  bar.say = (words) => { said.textContent = words; };
  bar.refresh = () => replace(state, el("i", { class: base.published ? "diode verte" : "diode rouge", "aria-hidden": "true" }), base.published ? "Base publiée" : "Base non publiée");
  const tick = () => { clock.textContent = new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" }); };
  tick();
  setInterval(tick, 20_000);
  replace(root, el("div", { class: "client" },
    el("header", { class: "bandeau" }, el("b", { class: "produit" }, "PRONOTE"), menus, el("span", { class: "base-ouverte" }, base.name), el("span", { class: "usager" }, "SPR - superviseur")),
    first, second, views, screen,
    el("footer", { class: "barre-etat" }, state, el("span", {}, "3 utilisateurs connectés"), said, el("span", {}, "Version 2026.0.4"), clock)));
  bar.refresh();
  top("Accueil");
  if (base.news) news();
}

async function news() {
  const again = el("input", { type: "checkbox" });
  await show({ title: "Nouveautés de la version 2026.0.4", width: 520, content: [
    el("p", {}, "Votre base a été mise à jour cette nuit."),
    el("ul", {}, el("li", {}, "Appel en classe : la saisie est possible hors connexion pendant une heure."), el("li", {}, "Bulletins : les appréciations sont relues avant l'envoi aux familles."), el("li", {}, "Listes : la saisie d'une colonne se poursuit à la ligne suivante avec la touche Entrée.")),
    el("label", { class: "coche" }, again, " Ne plus afficher à l'ouverture"),
  ] }).closed;
  if (again.checked) await api.raw("POST", "/api/session/nouveautes");
}
