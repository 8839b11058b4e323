import {el} from "./dom.js";
import {segmented} from "./tabs.js";
import {list} from "./list.js";
import {profiles} from "./profiles.js";

export function peopleScreen(title, profile, kind = "") {
  const body = el("div flex-1 min-h-0 flex flex-col");
  const show = id => body.replaceChildren(id === "liste" ? list(title, profile) : profiles(kind));
  show("liste");
  return el("div page page-full", null, el("div flex items-center gap-4 mb-4", null, el("h1 text-2xl font-bold", null, title),
    kind && segmented("Affichage", [["liste", "Liste"], ["profils", "Profils d’autorisation"]], "liste", show)), body);
}
