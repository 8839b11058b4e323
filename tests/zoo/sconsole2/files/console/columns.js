import {el} from "./dom.js";
import {store} from "./store.js";

const ALL = {
  eleves: [["nom", "Nom"], ["naissance", "Naissance"], ["classe", "Classe"], ["regime", "Régime"], ["cas", "Identifiant CAS"]],
  responsables: [["nom", "Nom"], ["lien", "Lien"], ["cas", "Identifiant CAS"]],
  enseignants: [["nom", "Nom"], ["statut", "Statut"], ["cas", "Identifiant CAS"]],
  personnels: [["nom", "Nom"], ["statut", "Statut"], ["cas", "Identifiant CAS"]],
};
const HIDDEN = new Set(["regime", "cas"]);
const place = profile => `colonnes.${profile}`;
const chosen = profile => JSON.parse(localStorage.getItem(place(profile)) ?? "null")
  ?? ALL[profile].map(([key]) => key).filter(key => !HIDDEN.has(key));
const offered = profile => ALL[profile].filter(([key]) => key !== "cas" || store.settings.identifiantsEnt);

export const columnsOf = profile => offered(profile).filter(([key]) => chosen(profile).includes(key));

/** What the layer of the columns holds; each choice is there at once. */
export const chooser = (profile, changed) => el("div p-3", null, el("p text-xs text-gray-500 mb-2 uppercase", null, "Colonnes"),
  offered(profile).map(([key, caption]) => {
    const box = el("input toggle", {type: "checkbox", role: "switch", disabled: key === "nom", change: () => {
      const now = chosen(profile).filter(one => one !== key);
      localStorage.setItem(place(profile), JSON.stringify(box.checked ? [...now, key] : now));
      changed();
    }});
    box.checked = chosen(profile).includes(key);
    return el("label flex items-center py-2 text-sm", null, el("span flex-1", null, caption), box);
  }));
