// Screens that are not those of the three procedures.
import { api, bar, base, el, replace } from "./console_base.js";
import { question } from "./console_window.js";

const table = (columns, rows) => el("table", { class: "simple" }, el("thead", {}, el("tr", {}, ...columns.map((one) => el("th", {}, one)))), el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((one) => el("td", {}, one))))));

export function home(place) {
  const card = (title, ...lines) => el("section", { class: "encart" }, el("h2", {}, title), ...lines.map((one) => el("p", {}, one)));
  replace(place, el("div", { class: "encarts" },
    card("Absences du jour", "12 élèves absents, dont 3 à régler.", "2 professeurs absents."),
    card("Messagerie", "4 discussions non lues.", "1 brouillon."),
    card("Espaces", base.published ? "Les espaces sont ouverts." : "Les espaces sont fermés : la base n'est pas publiée.", "Connexions hier : 1 106."),
    card("Agenda", "30/11 - Réunion parents-professeurs", "01/12 - Arrêt des notes du 1er trimestre")));
}

export function empty(place) {
  replace(place, el("p", { class: "rien" }, "Sélectionnez une classe et une semaine pour afficher les données."));
}

const KNOWN = {
  Classes: [["Classe", "Effectif", "Professeur principal"], ["2NDE1", "17", "Mme Peyron"], ["2NDE2", "17", "M. Olive"], ["1G1", "16", "Mme Nègre"], ["TG3", "17", "M. Maurel"]],
  Matières: [["Matière", "Code", "Professeurs"], ["Français", "FRANC", "2"], ["Mathématiques", "MATHS", "2"], ["Anglais", "AGL1", "1"], ["SVT", "SVT", "1"]],
  Salles: [["Salle", "Capacité", "Équipement"], ["A101", "35", "Vidéoprojecteur"], ["A102", "35", "Vidéoprojecteur"], ["Labo 2", "18", "Paillasses"], ["Gymnase", "60", ""]],
};

export const structures = (name) => (place) => {
  const [columns, ...rows] = KNOWN[name];
  const remove = async () => {
    if ((await question("Suppression", "Supprimer les lignes sélectionnées ?", ["Non", "Oui"])) !== "Oui") return;
    await api.command(`supprimer ${name}`);
    bar.say("Aucune ligne sélectionnée");
  };
  replace(place, el("div", { class: "outils" }, el("button", { type: "button", class: "bouton", onclick: () => api.command(`nouveau ${name}`) }, "Nouveau"), el("button", { type: "button", class: "bouton", onclick: remove }, "Supprimer")), table(columns, rows));
};
