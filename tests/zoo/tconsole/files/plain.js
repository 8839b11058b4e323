import { ask, button, call, during, h, icon, toast } from "./lib.js";

/** Screens that are there to be looked at, and those whose buttons do something to the server. */
export const PLAIN = {
  serveur: ["Serveur PRONOTE", "Le serveur est en service depuis 6 jours.", ["Redémarrer le serveur", "Charger une autre base"]],
  clients: ["Clients", "Quatre postes administratifs ont été connectés cette semaine.", []],
  sauvegardes: ["Sauvegardes", "Sept sauvegardes quotidiennes et quatre sauvegardes hebdomadaires sont conservées.", ["Sauvegarder maintenant"]],
  assistance: ["Assistance", "Consultez la base de connaissances ou ouvrez une demande.", []],
  "fichier/base": ["Informations sur la base", "Base ouverte en modification, 84 Mo.", []],
  "parametres/etablissement": ["Établissement", "L'identité de l'établissement vient de SIECLE.", []],
  "parametres/generales": ["Options générales", "Les options générales sont celles de l'année précédente.", []],
  "echanges/siecle": ["SIECLE", "Dernier import il y a 12 jours.", ["Importer depuis SIECLE"]],
  "echanges/socles": ["Socles ENT", "Aucun export n'est programmé.", []],
  "aide/manuel": ["Manuel de référence", "Le manuel est fourni au format PDF.", []],
  "aide/version": ["À propos de PRONOTE", "Version 2019.0.2.9, hébergement de Marseille.", []],
};

export function plain(screen, base, path) {
  const [title, text, works] = PLAIN[path.slice(0, 2).join("/")] || PLAIN[path[0]];
  const work = async (what) => {
    const answer = await ask({ title, text: `${what} ? Les utilisateurs connectés pourront être interrompus.`, buttons: ["Oui", "Non"] });
    if (answer !== 0) return;
    await during(title, `${what}…`, call(`${base.uai}/travaux`, { what }));
    toast("L'opération est terminée.");
  };
  screen.replaceChildren(h("h1", {}, title), h("section", { class: "card" }, h("p", {}, text),
    works.length ? h("p", {}, works.map((what) => button(what, "server", () => work(what)))) : null));
}

export async function overview(screen, base) {
  const told = await call(`${base.uai}/publication`);
  const card = (symbol, title, value, to) =>
    h("a", { class: "card tile", href: `#/${base.uai}/${to}` }, icon(symbol), h("h2", {}, title), h("p", {}, value));
  screen.replaceChildren(h("h1", {}, "Accueil"),
    h("div", { class: "cards" },
      card("globe", "Publication", told.published ? "Base publiée" : "Base non publiée", "net"),
      card("desk", "Espaces web", `${told.connected} utilisateurs connectés`, "net"),
      card("people", "Effectifs", `${told.pupils} élèves`, "ressources"),
      card("disk", "Sauvegarde", "Cette nuit à 3 h 12", "sauvegardes")));
}
