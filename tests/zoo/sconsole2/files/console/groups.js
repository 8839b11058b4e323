import {button, el} from "./dom.js";
import {change, store} from "./store.js";
import {disconnect, written} from "./disconnect.js";
import {slideover} from "./slideover.js";
import {toast} from "./toast.js";

/** Groups of users in a table; a press opens the panel of one. */
export function groups() {
  const rows = el("tbody");
  const open = name => slideover(name, "Groupe d’utilisateurs", close => {
    const save = button("Enregistrer", async () => {
      save.disabled = true;
      save.classList.add("busy");
      await change("deconnexion", {genre: "administratif", nom: name, minutes: frame.value()});
      close();
      draw();
      toast(`Groupe « ${name} » enregistré`);
    }, "btn-primary");
    save.disabled = true;
    const frame = disconnect("Déconnecter les utilisateurs de ce groupe en cas d’inactivité supérieure à",
      store.settings.durees.administratif[name], dirty => { save.disabled = !dirty; });
    return [[el("dl divide mb-6", null, el("div flex py-3", null, el("dt w-40 text-gray-500", null, "Mode"), el("dd", null, "Administratif")),
      el("div flex py-3", null, el("dt w-40 text-gray-500", null, "Accès à distance"), el("dd", null, "Autorisé"))), frame.node],
    [button("Annuler", close), save]];
  });
  const draw = () => rows.replaceChildren(...Object.entries(store.settings.durees.administratif).map(([name, minutes], at) =>
    el("tr row row-link", {tabindex: "0", click: () => open(name), keydown: event => { if (event.key === "Enter") open(name); }},
      el("td font-semibold", null, name), el("td text-gray-600", null, `${at + 2} utilisateurs`), el("td text-gray-600", null, written(minutes)))));
  draw();
  return el("div page", null, el("h1 text-2xl font-bold", null, "Administration des utilisateurs"),
    el("p text-gray-500 mb-6", null, "Groupes d’utilisateurs du mode administratif."),
    el("div table-wrap table-short", null, el("table table", null, el("thead", null, el("tr", null, ["Groupe", "Membres", "Déconnexion"].map(one =>
      el("th", {scope: "col"}, one)))), rows)));
}
