// « Préférences »: a window, its categories at the left; nothing is kept before « Valider ».
import { api, bar, base, el, replace } from "./console_base.js";
import { show } from "./console_window.js";

const PAGES = {
  Général: [["general", "Afficher le tableau de bord à l'ouverture"]],
  Affichages: [["photos", "Afficher les photos dans les listes"], ["ent", "Activer la gestion des identifiants ENT"], ["sorties", "Afficher les élèves sortis de l'établissement"]],
  Saisie: [["majuscules", "Mettre les noms en majuscules à la saisie"]],
  Couleurs: [["couleurs", "Colorer une ligne sur deux"]],
};

export async function preferences() {
  const values = await api.ask("preferences");
  const right = el("div", { class: "page-preference" });
  const list = el("ul", { class: "liste-gauche", role: "listbox", "aria-label": "Catégories" });
  const draw = (name) => {
    for (const one of list.children) one.setAttribute("aria-selected", String(one.textContent === name));
    replace(right, el("h3", {}, name), ...PAGES[name].map(([key, caption]) => {
      const box = el("input", { type: "checkbox", onchange: () => { values[key] = box.checked; } });
      box.checked = values[key];
      return el("label", { class: "coche" }, box, ` ${caption}`);
    }), name === "Affichages" && el("p", { class: "petit" }, "La gestion des identifiants ENT ajoute la colonne « Identifiant CAS » aux listes de ressources."));
  };
  for (const name of Object.keys(PAGES)) list.append(el("li", { role: "option", onclick: () => draw(name) }, name));
  draw("Général");
  await show({
    title: "Préférences", width: 620, content: el("div", { class: "cote" }, list, right), buttons: ["Annuler", "Valider"],
    accept: async (name) => {
      if (name !== "Valider") return true;
      base.preference = (await api.tell("preferences", values)).ent;
      bar.say("Préférences enregistrées");
      document.dispatchEvent(new CustomEvent("preferences"));
      return true;
    },
  }).closed;
}
