import {el, iconButton} from "./dom.js";
import {editable} from "./cell.js";
import {card} from "./card.js";

const HUES = ["hue-0", "hue-1", "hue-2", "hue-3"];

const CELLS = {
  nom: one => el("td", null, el("div flex items-center gap-3", null,
    el(`span avatar avatar-sm ${HUES[one.id % 4]}`, {"aria-hidden": "true"}, one.nom[0] + one.prenom[0]),
    el("button btn-name", {type: "button", click: () => card(one)}, el("span font-semibold", null, one.nom), " ", el("span", null, one.prenom)))),
  naissance: one => el("td text-gray-600", null, one.naissance || "—"),
  classe: one => el("td", null, one.classe && el("span badge", null, one.classe)),
  regime: () => el("td text-gray-600", null, "Demi-pension"),
  lien: () => el("td text-gray-600", null, "Responsable légal"),
  statut: () => el("td", null, el("span pill pill-green", null, "En poste")),
  cas: editable,
};

export const row = (one, columns, selected) => el("tr row", null,
  el("td", null, el("input checkbox", {type: "checkbox", "aria-label": `Sélectionner ${one.nom} ${one.prenom}`, change: selected})),
  columns.map(([key]) => CELLS[key](one)),
  el("td", null, iconButton("more", "Plus d’actions", () => card(one), "row-more")));

export const skeleton = width => el("tr", {"aria-hidden": "true"}, Array.from({length: width}, () => el("td", null, el("span bone"))));
