import {h, icon} from "./dom.js";
import {key, link, store} from "./store.js";
import {ENTRIES} from "./entries.js";
import {services} from "./services.js";
import {exporting} from "./exporting.js";

const SCREENS = {"pages/services-tiers": services, "utilisateurs/export": exporting};
/** Which parts of the column are unfolded, kept while the page lives. */
const unfolded = new Set();

function part(one, here) {
  const open = () => unfolded.has(one.id) || here.startsWith(`${one.id}/`);
  const list = h("ul", {id: `rubrique-${one.id}`, hidden: !open()}, one.pages.map(([path, title]) => h("li", {},
    h("a", {...link(`/web/${key()}/administration/${path}`), "aria-current": here === path ? "page" : null}, title))));
  const button = h("button", {type: "button", "aria-expanded": String(open()), "aria-controls": `rubrique-${one.id}`,
    onclick: () => {
      list.hidden = !list.hidden;
      button.setAttribute("aria-expanded", String(!list.hidden));
      list.hidden ? unfolded.delete(one.id) : unfolded.add(one.id);
    }}, icon(one.icon), h("span", {}, one.title), icon("down"));
  return h("li", {}, button, list);
}

const dashboard = () => h("div", {}, h("h1", {}, "Administration"), h("p", {class: "lead"}, store.site.name),
  h("div", {class: "shortcuts"}, ENTRIES.map(one => h("section", {class: "card"}, icon(one.icon), h("h2", {}, one.title),
    h("p", {}, `${one.pages.length} page${one.pages.length > 1 ? "s" : ""} de réglages`)))));

const empty = title => h("div", {}, h("h1", {}, title), h("div", {class: "card empty"}, icon("info"),
  h("p", {}, "Aucun élément à afficher pour le moment.")));

export async function admin() {
  const here = location.pathname.split("/administration")[1].replace(/^\//, "");
  const found = ENTRIES.flatMap(one => one.pages.map(page => [one, ...page])).find(([, path]) => path === here);
  const content = SCREENS[here] ? await SCREENS[here]() : found ? empty(found[2]) : dashboard();
  return h("div", {class: "admin"},
    h("nav", {class: "side", "aria-label": "Volet d’administration"},
      h("a", {class: "side__back", ...link(`/web/${key()}`)}, icon("left"), "Retour au site"),
      h("p", {class: "side__title"}, "Administration"),
      h("ul", {class: "side__list"},
        h("li", {}, h("a", {class: "side__home", ...link(`/web/${key()}/administration`), "aria-current": here ? null : "page"},
          icon("home"), "Tableau de bord")), ENTRIES.map(one => part(one, here)))),
    h("main", {id: "contenu", class: "content"},
      found && h("ol", {class: "crumbs", "aria-label": "Fil d’Ariane"}, h("li", {}, "Administration"), h("li", {}, found[0].title),
        h("li", {"aria-current": "page"}, found[2])), content));
}
