import {h, icon} from "./dom.js";
import {store, link} from "./store.js";

const TILES = [
  ["mail", "Messagerie", "3 nouveaux messages"], ["calendar", "Agenda", "Conseil d’administration jeudi"],
  ["folder", "Documents", "Espace de l’établissement"], ["book", "Ressources", "Manuels et abonnements"],
  ["users", "Annuaire", "Élèves, familles et équipes"], ["chart", "Sondages", "1 sondage en cours"],
];
const NEWS = [
  ["12 sept.", "Rentrée : calendrier des réunions parents-professeurs"],
  ["8 sept.", "Élections des délégués et des représentants des parents"],
  ["4 sept.", "Prise en main de l’environnement numérique"],
];

const news = () => h("section", {class: "card news"}, h("h2", {}, "Actualités"), h("ul", {}, NEWS.map(([day, title]) =>
  h("li", {}, h("time", {}, day), h("a", {href: "#", onclick: event => event.preventDefault()}, title)))));

export const home = () => h("main", {id: "contenu", class: "home"},
  h("div", {class: "hero"}, h("h1", {}, "Bonjour Camille"), h("p", {}, store.site.name)),
  h("div", {class: "home__grid"},
    h("section", {}, h("h2", {class: "sr"}, "Mes services"), h("ul", {class: "tiles"}, TILES.map(([name, title, text]) =>
      h("li", {}, h("a", {href: "#", class: "tile", onclick: event => event.preventDefault()}, icon(name),
        h("strong", {}, title), h("small", {}, text)))))),
    news()));

export const visitor = () => h("main", {id: "contenu", class: "home"},
  h("div", {class: "hero"}, h("h1", {}, store.site.name), h("p", {}, "Bienvenue sur le site de l’établissement"),
    h("a", {class: "btn btn--light", ...link("/connexion")}, "Accéder à mon espace")),
  h("div", {class: "home__grid home__grid--one"}, news()));
