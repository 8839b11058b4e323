import {button, el, icon} from "./dom.js";
import {change, store} from "./store.js";
import {disconnect, written} from "./disconnect.js";
import {toast} from "./toast.js";

const WHO = {professeurs: "professeurs", vie_scolaire: "personnels"};
const RIGHTS = ["Consulter les emplois du temps", "Consulter les dossiers", "Communiquer avec les familles", "Éditer les trombinoscopes"];

/** Profiles at the left, what the chosen one allows at the right. */
export function profiles(kind) {
  const names = Object.keys(store.settings.durees[kind]);
  let chosen = "";
  const items = el("div profiles-list", {role: "listbox", "aria-label": "Profils d’autorisation"});
  const detail = el("section profiles-detail");
  const drawItems = () => items.replaceChildren(...names.map(name => el(`div profile ${name === chosen ? "profile-on" : ""}`,
    {role: "option", tabindex: "0", "aria-selected": String(name === chosen), click: () => open(name),
      keydown: event => { if (event.key === "Enter") open(name); }},
    el("div font-semibold", null, name), el("div text-sm text-gray-500", null, `Déconnexion : ${written(store.settings.durees[kind][name]).toLowerCase()}`))));
  const open = name => {
    chosen = name;
    drawItems();
    const foot = el("div flex justify-end gap-2 mt-4", {hidden: true}, button("Annuler", () => open(name)));
    const save = button("Enregistrer", async () => {
      save.disabled = true;
      save.classList.add("busy");
      await change("deconnexion", {genre: kind, nom: name, minutes: frame.value()});
      toast(`Profil « ${name} » enregistré`);
      open(name);
    }, "btn-primary");
    foot.append(save);
    const frame = disconnect(`Déconnecter les ${WHO[kind]} de ce profil en cas d’inactivité supérieure à`,
      store.settings.durees[kind][name], dirty => { foot.hidden = !dirty; });
    detail.replaceChildren(el("h2 text-lg font-semibold mb-4", null, name), el("h3 text-sm font-semibold text-gray-500 mb-2", null, "Autorisations"),
      el("ul rights mb-6", null, RIGHTS.map(one => el("li flex items-center gap-2", null, icon("check", "w-4 h-4"), one))), frame.node, foot);
  };
  drawItems();
  detail.append(el("div empty text-gray-500", null, icon("users", "w-10 h-10"), el("p", null, "Sélectionnez un profil pour afficher ses autorisations.")));
  return el("div profiles", null, items, detail);
}
