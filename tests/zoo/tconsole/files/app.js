import { ask, button, call, h, icon, Refused, toast, waiting } from "./lib.js";
import { net } from "./net.js";
import { resources } from "./resources.js";
import { rights } from "./rights.js";
import { preferences } from "./preferences.js";
import { overview, plain, PLAIN } from "./plain.js";

const app = document.getElementById("app");
const RAIL = [
  ["accueil", "Accueil", "home"],
  ["serveur", "Serveur PRONOTE", "server"],
  ["net", "Pronote.net", "globe"],
  ["clients", "Clients", "desk"],
  ["ressources", "Ressources", "people"],
  ["sauvegardes", "Sauvegardes", "disk"],
  ["assistance", "Assistance", "help"],
];
const MENUS = [
  ["Fichier", [["fichier/utilisateurs", "Administration des utilisateurs"], ["fichier/base", "Informations sur la base"], ["", "Quitter"]]],
  ["Paramètres", [["parametres/etablissement", "Établissement"], ["parametres/generales", "Options générales"], ["parametres/preferences", "Préférences"]]],
  ["Imports/Exports", [["echanges/siecle", "SIECLE"], ["echanges/socles", "Socles ENT"]]],
  ["?", [["aide/manuel", "Manuel de référence"], ["aide/version", "À propos de PRONOTE"]]],
];

/** What must be asked before the screen is left. */
let leaving = null;
let shownHash = null;
let session = null;
let turn = 0;

export function guard(question) {
  leaving = question;
}

function door(expired) {
  const wrong = h("p", { class: "wrong", role: "alert", hidden: true }, "Numéro d'hébergement ou mot de passe incorrect.");
  const send = h("button", { class: "btn primary", type: "submit" }, "Se connecter");
  const number = h("input", { id: "numero", autocomplete: "off", inputmode: "numeric" });
  const password = h("input", { id: "passe", type: "password", autocomplete: "off" });
  const submit = async (event) => {
    event.preventDefault();
    send.disabled = true;
    wrong.hidden = true;
    try {
      await call("session", { username: number.value.trim(), password: password.value });
      location.hash = "#/bases";
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      wrong.hidden = false;
      send.disabled = false;
    }
  };
  app.className = "door";
  app.replaceChildren(
    h("div", { class: "door-box" },
      h("div", { class: "door-brand" }, h("b", {}, "PRONOTE"), h("span", {}, "Console d'hébergement")),
      h("form", { onsubmit: submit, novalidate: true },
        expired && h("p", { class: "wrong" }, "Vous avez été déconnecté."),
        h("h1", {}, "Identification"), wrong,
        h("label", { for: "numero" }, "Numéro d'hébergement"), number,
        h("label", { for: "passe" }, "Mot de passe"), password,
        h("p", { class: "door-foot" }, send,
          h("a", { href: "#/connexion", onclick: () => toast("Vos identifiants sont envoyés au responsable de l'hébergement.") }, "Recevoir mes identifiants")))),
    h("p", { class: "door-note" }, "Maintenance des serveurs : dimanche de 2 h à 4 h. · Version 2019.0.2.9"),
  );
  number.focus();
}

function bases() {
  app.className = "bases";
  const card = (one) =>
    h("article", { class: "base", "aria-labelledby": `base-${one.uai}` },
      h("h2", { id: `base-${one.uai}` }, one.name),
      h("p", { class: "grey" }, `UAI ${one.uai} · année 2019-2020`),
      h("p", {}, h("span", { class: `diode ${one.published ? "on" : "off"}` }), one.published ? "Base publiée" : "Base non publiée"),
      h("p", { class: "grey" }, `${one.pupils} élèves · dernière sauvegarde cette nuit à 3 h 12`),
      button("Administrer", "enter", () => (location.hash = `#/${one.uai}/accueil`), { class: "btn primary" }));
  app.replaceChildren(
    h("header", { class: "top" }, h("b", {}, "PRONOTE"), h("span", { class: "grow" }, "Console d'hébergement"),
      h("button", { type: "button", class: "plain", onclick: leave }, "Se déconnecter")),
    h("main", {}, h("h1", {}, "Pour quel établissement souhaitez-vous travailler ?"), h("div", { class: "cards" }, session.bases.map(card)),
      h("p", { class: "grey" }, "Hébergement n° 123456 · contrat en cours jusqu'au 31 août")));
}

async function leave() {
  await call("session/fin", {});
  session = null;
  location.hash = "#/connexion";
}

function closeMenus() {
  document.querySelectorAll(".menubar [aria-expanded=true]").forEach((one) => one.setAttribute("aria-expanded", "false"));
}

function menubar(uai) {
  const made = MENUS.map(([caption, entries]) => {
    const toggle = h("button", { type: "button", role: "menuitem", "aria-haspopup": "true", "aria-expanded": "false" }, caption);
    toggle.addEventListener("click", (event) => {
      const open = toggle.getAttribute("aria-expanded") === "true";
      closeMenus();
      toggle.setAttribute("aria-expanded", String(!open));
      event.stopPropagation();
    });
    toggle.addEventListener("mouseenter", () => {
      if (!document.querySelector(".menubar [aria-expanded=true]")) return;
      closeMenus();
      toggle.setAttribute("aria-expanded", "true");
    });
    const items = entries.map(([to, text]) => h("li", { role: "none" }, h("a", { role: "menuitem", href: to ? `#/${uai}/${to}` : "#/bases" }, text)));
    return h("li", { role: "none" }, toggle, h("ul", { role: "menu", "aria-label": caption }, items));
  });
  return h("nav", { class: "menubar", "aria-label": "Menus" }, h("ul", { role: "menubar" }, made));
}

function shell(base) {
  if (app.dataset.base === base.uai && app.className === "desk") return app.querySelector("main");
  app.className = "desk";
  app.dataset.base = base.uai;
  const rail = RAIL.map(([to, caption, symbol]) => h("a", { href: `#/${base.uai}/${to}`, "data-to": to }, icon(symbol), h("span", {}, caption)));
  const main = h("main", { id: "screen" });
  app.replaceChildren(
    h("header", { class: "top" }, h("b", {}, "PRONOTE"), h("span", { class: "grow" }, base.name, h("small", {}, ` ${base.uai} - Année 2019-2020`)),
      h("a", { href: "#/bases" }, "Changer d'établissement"), h("span", { class: "who" }, "Mode SPR"),
      h("button", { type: "button", class: "plain", onclick: leave }, "Se déconnecter")),
    menubar(base.uai),
    h("div", { class: "body" }, h("nav", { class: "rail", "aria-label": "Volets" }, rail), main),
    h("footer", { class: "status" }, h("span", {}, "Connecté au serveur"), h("span", {}, "1 utilisateur administratif en modification"), h("span", {}, "Version 2019.0.2.9")));
  return main;
}

async function news() {
  session.news = false;
  const text = [h("p", {}, "La version 2019.0.2.9 est installée depuis cette nuit."),
    h("ul", {}, h("li", {}, "Édition du livret scolaire plus rapide."), h("li", {}, "Corrections sur la saisie des stages."),
      h("li", {}, "Modèles d'ENT mis à jour."))];
  await ask({ title: "Nouveautés de la version", text, buttons: ["Fermer"], role: "dialog" });
  await call("session/nouveautes", {});
}

async function route() {
  if (location.hash === shownHash) return;
  if (leaving && shownHash !== null) {
    const question = leaving;
    const wanted = location.hash;
    if (!(await question())) {
      history.replaceState(null, "", shownHash);
      return;
    }
    leaving = null;
    if (location.hash !== wanted) return route();
  }
  leaving = null;
  shownHash = location.hash;
  closeMenus();
  const mine = ++turn;
  const [first, ...path] = location.hash.replace(/^#\//, "").split("/").map(decodeURIComponent);
  if (first === "connexion") {
    delete app.dataset.base;
    return door(path[0] === "expiree");
  }
  if (!session || first === "bases") {
    try {
      session = await call("session");
    } catch {
      location.hash = "#/connexion";
      return;
    }
    if (mine !== turn) return;
  }
  const base = session.bases.find((one) => one.uai === first);
  if (!base) {
    delete app.dataset.base;
    if (first !== "bases") location.hash = "#/bases";
    return bases();
  }
  const main = shell(base);
  document.querySelectorAll(".rail a").forEach((one) =>
    one.dataset.to === path[0] ? one.setAttribute("aria-current", "page") : one.removeAttribute("aria-current"));
  const screen = h("div", { class: "screen" }, waiting());
  main.replaceChildren(screen);
  const screens = { accueil: overview, net, ressources: resources, "fichier/utilisateurs": rights, "parametres/preferences": preferences };
  const show = screens[path[0]] || screens[path.slice(0, 2).join("/")] || (PLAIN[path.slice(0, 2).join("/")] || PLAIN[path[0]] ? plain : overview);
  await show(screen, base, path);
  if (session.news) await news();
}

document.addEventListener("click", closeMenus);
document.addEventListener("keyup", (event) => event.key === "Escape" && closeMenus());
window.addEventListener("hashchange", route);
if (!location.hash) history.replaceState(null, "", "#/bases");
route();
