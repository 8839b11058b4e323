// « Profils d'autorisation » and « Administration des utilisateurs »: the list, the disconnection under it, the rights beside.
import { api, bar, el, ident, replace } from "./console_base.js";
import { picker } from "./console_picker.js";
import { inform, question, show } from "./console_window.js";

const MINUTES = [5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 240];
const spoken = (minutes) => (minutes < 60 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60}` : ""}`);
const TICKS = {
  professeurs: "Déconnecter les professeurs de ce profil en cas d'inactivité supérieure à",
  vie_scolaire: "Déconnecter les personnels de ce profil en cas d'inactivité supérieure à",
  administratif: "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à",
};
const RIGHTS = {
  Élèves: ["Consulter les fiches", "Modifier les coordonnées", "Voir les photos"],
  "Vie scolaire": ["Saisir les absences", "Saisir les punitions", "Convoquer un élève"],
  Communication: ["Lancer une discussion", "Diffuser une information", "Consulter la liste de diffusion"],
};

async function manage(place, kind) {
  const known = await api.ask(`profils/${kind}`);
  const tree = kind === "administratif";
  const list = el("ul", { class: "liste-gauche haute", role: tree ? "tree" : "listbox", "aria-label": tree ? "Groupes d'utilisateurs" : "Profils" });
  const frame = el("fieldset", { class: "cadre deconnexion", hidden: true }), rights = el("div", { class: "droits" }), band = el("div", { class: "attente", role: "region", "aria-label": "Modifications en attente", hidden: true });
  let current = null, kept = null, now = null, touched = [];

  const dirty = () => touched.length > 0 || (kept && (now.on !== (kept.minutes !== null) || (now.on && now.minutes !== kept.minutes)));
  const wait = () => {
    band.hidden = !dirty();
    replace(band, el("span", {}, `« ${current} » a été modifié.`), el("button", { type: "button", class: "bouton", onclick: () => open(current) }, "Abandonner"), el("button", { type: "button", class: "bouton principal", onclick: keep }, "Enregistrer"));
  };
  const keep = async () => {
    if (now.on && now.minutes === null) {
      await inform("Déconnexion automatique", "Choisissez la durée d'inactivité.");
      return false;
    }
    kept = await api.tell(`profils/${kind}/${encodeURIComponent(current)}`, { minutes: now.on ? now.minutes : null, droits: touched });
    touched = [];
    wait();
    bar.say(`« ${current} » : modifications enregistrées`);
    return true;
  };
  const open = async (name) => {
    current = name;
    mark();
    kept = await api.ask(`profils/${kind}/${encodeURIComponent(name)}`);
    now = { on: kept.minutes !== null, minutes: kept.minutes };
    touched = [];
    const tick = el("input", { type: "checkbox", id: ident("coche"), onchange: () => { now.on = tick.checked; time.disabled = !now.on; wait(); } });
    tick.checked = now.on;
    const time = picker({ label: "Durée d'inactivité", empty: "Choisir une durée", disabled: !now.on, value: now.minutes, items: MINUTES.map((one) => ({ value: one, name: spoken(one) })), change: (minutes) => { now.minutes = minutes; wait(); } });
    frame.hidden = false;
    replace(frame, el("legend", {}, "Déconnexion automatique"), el("label", { class: "coche", for: tick.id }, tick, ` ${TICKS[kind]}`), el("div", { class: "ligne-champ" }, time.title("Durée d'inactivité"), time.node));
    replace(rights, el("h2", {}, name), ...Object.entries(RIGHTS).map(([title, ones]) => el("fieldset", { class: "cadre" }, el("legend", {}, title), ...ones.map((one, at) => {
      const box = el("input", { type: "checkbox", onchange: () => { touched = touched.includes(one) ? touched.filter((each) => each !== one) : [...touched, one]; wait(); } });
      box.checked = at !== 1;
      return el("label", { class: "coche" }, box, ` ${one}`);
    }))));
    wait();
  };
  const settled = async () => {
    if (!dirty()) return true;
    const answer = await question("Modifications en attente", `Enregistrer les modifications de « ${current} » ?`, ["Annuler", "Non", "Oui"]);
    return answer === "Non" || (answer === "Oui" && (await keep()));
  };
  const leave = async (name) => {
    if (name !== current && (await settled())) await open(name);
  };
  const mark = () => {
    for (const one of list.querySelectorAll("[data-nom]")) one.setAttribute("aria-selected", String(one.dataset.nom === current));
  };
  for (const { name, users } of known) {
    if (!tree) {
      list.append(el("li", { role: "option", "data-nom": name, "aria-selected": "false", onclick: () => leave(name) }, name));
      continue;
    }
    const below = el("ul", { role: "group" }, ...users.map((one) => el("li", { role: "treeitem", class: "usager" }, one)));
    const fold = el("span", { class: "plier", "aria-hidden": "true", onclick: (event) => { event.stopPropagation(); below.hidden = !below.hidden; fold.textContent = below.hidden ? "▸" : "▾"; group.setAttribute("aria-expanded", String(!below.hidden)); } }, "▾");
    const group = el("li", { role: "treeitem", "aria-expanded": "true", "data-nom": name, "aria-selected": "false" }, el("div", { class: "groupe", onclick: () => leave(name) }, fold, el("span", {}, name), el("small", {}, `${users.length} utilisateurs`)), below);
    list.append(group);
  }
  replace(rights, el("p", { class: "rien" }, tree ? "Sélectionnez un groupe d'utilisateurs." : "Sélectionnez un profil."));
  replace(place, el("div", { class: "cote profils" }, el("div", { class: "colonne" }, list, frame), rights), band);
  return settled;
}

export async function profiles(place, kind) {
  const settled = await manage(place, kind);
  if (place.isConnected) bar.leave = settled;
}

export async function groups() {
  const place = el("div", { class: "dans-fenetre" });
  const settled = await manage(place, "administratif");
  await show({ title: "Administration des utilisateurs", width: 860, content: place, buttons: ["Fermer"], accept: settled }).closed;
}
