import {h, icon, dismissable} from "./dom.js";
import {api, store, link, key, navigate} from "./store.js";
import {openPalette} from "./palette.js";

const SERVICES = {
  "Pédagogie": ["Cahier de textes", "Moodle", "Correlyce", "Espace de dépôt"],
  "Vie scolaire": ["Absences", "Carnet de liaison", "Emploi du temps"],
  "Communication": ["Messagerie", "Agenda partagé", "Forums"],
};

/** A button that opens a panel under itself. */
function flyout(button, panel) {
  let end = null;
  const close = () => { panel.hidden = true; button.setAttribute("aria-expanded", "false"); end = null; };
  panel.hidden = true;
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    if (end) { end(); return; }
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    end = dismissable(panel, button, close);
  });
  panel.addEventListener("click", event => { if (event.target.closest("a,button") && end) end(); });
  return h("div", {class: "flyout"}, button, panel);
}

function mega() {
  const columns = Object.entries(SERVICES).map(([title, names]) => h("div", {}, h("h3", {}, title),
    h("ul", {}, names.map(one => h("li", {}, h("a", {href: "#", onclick: event => event.preventDefault()}, one))))));
  return flyout(h("button", {class: "top__entry", type: "button"}, "Services", icon("down")),
    h("div", {class: "mega"}, columns));
}

function avatar() {
  const leave = async () => { await api("session", "DELETE"); navigate(`/web/${key()}`); };
  const others = Object.entries(store.site.sites).filter(([one]) => one !== key());
  return flyout(
    h("button", {class: "avatar", type: "button", "aria-label": "Mon compte : Camille Aubert"}, h("span", {"aria-hidden": "true"}, "CA")),
    h("div", {class: "menu"},
      h("p", {class: "menu__who"}, h("strong", {}, "Camille Aubert"), h("br"), "Personnel de direction"),
      h("a", {href: "#", onclick: event => event.preventDefault()}, "Mon profil"),
      h("a", {href: "#", onclick: event => event.preventDefault()}, "Préférences de notification"),
      others.map(([one, name]) => h("a", link(`/web/${one}`), name)),
      h("button", {type: "button", onclick: leave}, "Se déconnecter")));
}

export function topbar(administered) {
  const {signed, name, tabs} = store.site;
  return h("header", {class: "top"},
    h("div", {class: "top__row"},
      signed && h("a", {class: `icon-btn top__admin${administered ? " is-on" : ""}`, title: "Administration du site",
        "aria-label": "Administration du site", ...link(`/web/${key()}/administration`)}, icon("tune")),
      h("a", {class: "top__brand", ...link(`/web/${key()}`)}, h("b", {}, "ATRIUM"), h("span", {}, name)),
      h("span", {class: "grow"}),
      signed && h("button", {class: "top__search", type: "button", onclick: openPalette}, icon("search"),
        "Rechercher une page…", h("kbd", {}, "Ctrl K")),
      signed && mega(),
      signed && h("button", {class: "icon-btn", type: "button", title: "Notifications", "aria-label": "Notifications, 2 non lues"}, icon("bell"), h("i", {class: "dot"})),
      signed ? avatar() : h("a", {class: "btn btn--primary", ...link("/connexion")}, "Se connecter")),
    !administered && h("nav", {class: "tabs", "aria-label": "Pages du site"},
      ["Accueil", "L’établissement", "Actualités", ...tabs].map((one, number) => h("a", {href: `/web/${key()}`,
        class: number ? "" : "is-on", onclick: event => event.preventDefault()}, one))));
}

export const footer = () => h("footer", {class: "foot"},
  h("span", {}, "Région Sud – Environnement numérique éducatif"),
  ["Mentions légales", "Données personnelles", "Accessibilité : partiellement conforme"].map(one =>
    h("a", {href: "#", onclick: event => event.preventDefault()}, one)));
