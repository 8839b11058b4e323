import {button, el, icon} from "./dom.js";
import {change, spaceName, store} from "./store.js";
import {opens} from "./popover.js";
import {tabs} from "./tabs.js";
import {toast} from "./toast.js";
import {ent} from "./ent.js";

let tab = "espaces";
const SPACES = ["Espace Élèves", "Espace Parents", "Espace Professeurs", "Espace Vie scolaire", "Espace Entreprise"];

function publication(redraw) {
  const {publie} = store.settings;
  const set = async (wanted, anchor) => {
    anchor.disabled = true;
    anchor.classList.add("busy");
    await change("publication", {publie: wanted});
    toast(wanted ? "La base est publiée" : "La publication est arrêtée");
    redraw();
  };
  if (!publie) {
    const start = button([icon("globe", "w-4 h-4"), "Publier dans la base"], () => set(true, start), "btn-primary");
    return start;
  }
  const stop = button([icon("power", "w-4 h-4"), "Arrêter la publication"], null, "btn-white");
  return opens(stop, close => el("div p-4", null, el("p font-semibold mb-1", null, "Arrêter la publication ?"),
    el("p text-sm text-gray-500 mb-4", null, "Les espaces ne seront plus accessibles et les utilisateurs connectés seront déconnectés."),
    el("div flex justify-end gap-2", null, button("Annuler", close), button("Arrêter", () => { close(); set(false, stop); }, "btn-danger"))),
  {width: 320, label: "Confirmation", align: "right"});
}

const published = () => el("section card", null, el("h2 font-semibold mb-2", null, "Espaces publiés"),
  el("ul divide", null, SPACES.map(one => el("li flex items-center py-3", null, el("span flex-1", null, one),
    el("span text-sm text-gray-500", null, store.settings.publie ? "En ligne" : "Hors ligne")))));
const security = () => el("section card", null, el("h2 font-semibold mb-2", null, "Sécurité"),
  el("p text-gray-500", null, "Les adresses IP sont suspendues après 5 tentatives de connexion infructueuses."));

export function net() {
  const page = el("div page");
  const redraw = () => {
    const {publie} = store.settings;
    const body = el("div mt-6");
    const show = () => body.replaceChildren({espaces: published, ent, securite: security}[tab]());
    const pill = document.querySelector(".topbar .pill");
    if (pill) { pill.textContent = publie ? "Publiée" : "Non publiée"; pill.className = `pill ${publie ? "pill-green" : "pill-amber"}`; }
    show();
    page.replaceChildren(el("div flex items-center gap-3 mb-6", null,
      el("div flex-1", null, el("h1 text-2xl font-bold", null, "PRONOTE.net"), el("p text-gray-500", null, `Espaces web de ${spaceName()}`)),
      el("span flex items-center gap-2 text-sm", null, el(`span status ${publie ? "status-green" : "status-amber"}`), publie ? "Base publiée" : "Base non publiée"),
      publication(redraw)),
    tabs("PRONOTE.net", [["espaces", "Espaces publiés"], ["ent", "Intégration dans un ENT"], ["securite", "Sécurité"]], tab, id => { tab = id; show(); }), body);
  };
  redraw();
  return page;
}
