import {el, icon} from "./dom.js";
import {inside, spaceName, store} from "./store.js";
import {peopleScreen} from "./people.js";
import {groups} from "./groups.js";
import {preferences} from "./preferences.js";
import {net} from "./net.js";

export const heading = (title, text, ...more) => el("div flex items-center gap-3 mb-6", null,
  el("div flex-1", null, el("h1 text-2xl font-bold", null, title), text && el("p text-gray-500", null, text)), more);

function dashboard() {
  const {effectifs, publie} = store.settings;
  const card = (label, value, path) => el("a stat", inside(path), el("span text-sm text-gray-500", null, label), el("strong text-2xl", null, value));
  return el("div page", null, heading("Bonjour", spaceName()), el("div grid grid-4 gap-4", null,
    card("Élèves", effectifs.eleves, "ressources/eleves"), card("Professeurs", effectifs.enseignants, "ressources/professeurs"),
    card("Personnels", effectifs.personnels, "ressources/personnels"), card("Publication", publie ? "Active" : "Arrêtée", "pronote-net")),
  el("section card mt-6", null, el("h2 font-semibold mb-2", null, "Activité récente"),
    el("ul timeline", null, ["Sauvegarde automatique effectuée à 03:00", "Mise à jour 2024.3 installée", "Import SIECLE terminé"].map(one => el("li", null, one)))));
}

const nothing = title => el("div page", null, heading(title), el("div card empty", null, icon("spark", "w-10 h-10"),
  el("p font-semibold", null, "Rien à afficher ici"), el("p text-gray-500", null, "Les éléments apparaîtront dès qu’ils seront disponibles.")));

const SCREENS = {
  accueil: dashboard, "pronote-net": net, "parametres/preferences": preferences, "fichier/administration-utilisateurs": groups,
  "ressources/eleves": () => peopleScreen("Élèves", "eleves"), "ressources/responsables": () => peopleScreen("Responsables", "responsables"),
  "ressources/professeurs": () => peopleScreen("Professeurs", "enseignants", "professeurs"),
  "ressources/personnels": () => peopleScreen("Personnels", "personnels", "vie_scolaire"),
};
export const screen = (module, page) => (SCREENS[page && module !== "pronote-net" ? `${module}/${page}` : module] ?? (() => nothing("À venir")))();
