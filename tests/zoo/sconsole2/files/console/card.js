import {button, el} from "./dom.js";
import {slideover} from "./slideover.js";

const line = (label, value) => el("div flex py-3", null, el("dt w-40 text-gray-500", null, label), el("dd flex-1", null, value || "—"));

/** One person, to be read. */
export const card = one => slideover(`${one.nom} ${one.prenom}`, one.classe || "Fiche", close => [
  el("dl divide", null, line("Nom", one.nom), line("Prénom", one.prenom), line("Date de naissance", one.naissance), line("Classe", one.classe)),
  button("Fermer", close)]);
