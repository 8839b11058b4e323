import {el} from "./dom.js";
import {change, store} from "./store.js";
import {segmented} from "./tabs.js";

const LISTS = {
  general: [["Généralités", [["accueil-ouverture", "Afficher l’accueil à l’ouverture", "Sinon, la dernière page consultée.", true],
    ["rappel-sauvegarde", "Rappeler la date de la dernière sauvegarde", "", false]]]],
  affichages: [
    ["Listes", [["photos", "Afficher les photos dans les listes", "Les initiales sont affichées à défaut.", false],
      ["prenoms-usage", "Afficher les prénoms d’usage", "", false]]],
    ["Identifiants", [["identifiants-ent", "Activer la gestion des identifiants ENT", "Ajoute la colonne « Identifiant CAS » au choix des colonnes des listes.", null],
      ["ine", "Afficher le numéro INE des élèves", "", false]]]],
  notifications: [["Notifications", [["courriel-hebdomadaire", "Recevoir le résumé hebdomadaire", "", false]]]],
};

function row([key, title, text, on]) {
  const told = el("span saved", {role: "status"});
  const box = el("input checkbox", {type: "checkbox", id: key, change: async () => {
    told.textContent = "Enregistrement…";
    try {
      await change(key, {actif: box.checked});
      told.textContent = "Enregistré";
      setTimeout(() => { told.textContent = ""; }, 2500);
    } catch { box.checked = !box.checked; told.textContent = "Échec de l’enregistrement"; }
  }});
  box.checked = key === "identifiants-ent" ? store.settings.identifiantsEnt : on;
  return el("div flex items-start gap-3 py-3", null, box, el("div flex-1", null, el("label font-medium", {for: key}, title),
    text && el("p text-sm text-gray-500", null, text)), told);
}

export function preferences() {
  const body = el("div mt-6");
  const show = id => body.replaceChildren(...LISTS[id].map(([title, rows]) => el("section card mb-4", null, el("h2 font-semibold mb-2", null, title),
    el("div divide", null, rows.map(row)))));
  show("general");
  return el("div page", null, el("h1 text-2xl font-bold", null, "Préférences"), el("p text-gray-500 mb-6", null, "Les changements sont enregistrés automatiquement."),
    segmented("Préférences", [["general", "Généralités"], ["affichages", "Affichages"], ["notifications", "Notifications"]], "general", show), body);
}
