import {el, icon, iconButton} from "./dom.js";
import {call, inside, parts, space, spaceName, store, to} from "./store.js";
import {opens} from "./popover.js";
import {MODULES} from "./modules.js";
import {screen} from "./screens.js";

/** The module whose column is open without a page of it being shown. */
let browsed = "";
let labels = localStorage.getItem("rail") === "large";

function switcher() {
  const anchor = el("button btn-ghost flex items-center gap-2 font-semibold", {type: "button"}, spaceName(), icon("chevron", "w-4 h-4"));
  return opens(anchor, close => el("div p-1", null, store.spaces.map(one => el("button menu-item", {type: "button",
    click: () => { close(); store.settings = null; to(`/${one.slug}/accueil`); }}, el("span flex-1", null, one.nom), one.slug === space() && icon("check", "w-4 h-4")))),
  {width: 260, label: "Établissements"});
}

function account() {
  const anchor = el("button avatar", {type: "button", title: "Compte", "aria-label": "Compte"}, el("span", {"aria-hidden": "true"}, "SP"));
  return opens(anchor, () => el("div p-1", null, el("p p-2 text-sm text-gray-500", null, "Hébergement 123456"),
    el("button menu-item", {type: "button", click: async () => { await call("deconnexion", "POST", {}); location.assign("/"); }}, "Se déconnecter")),
  {width: 200, label: "Compte"});
}

function rail(current, redraw) {
  const enter = one => {
    if (one.pages) { browsed = browsed === one.id ? "" : one.id; redraw(); } else { browsed = ""; to(`/${space()}/${one.id}`); }
  };
  return el(`nav rail ${labels ? "rail-large" : ""}`, {"aria-label": "Modules"},
    el("div rail-brand", {"aria-hidden": "true"}, icon("spark")),
    MODULES.map(one => el(`button rail-item ${current === one.id ? "rail-on" : ""}`, {type: "button", title: one.title, "aria-label": one.title,
      "aria-expanded": one.pages ? String((browsed || current) === one.id) : null, click: () => enter(one)}, icon(one.icon), labels && el("span", null, one.title))),
    el("span flex-1"),
    el("button rail-item", {type: "button", title: "Aide", "aria-label": "Aide"}, icon("help"), labels && el("span", null, "Aide")),
    el("button rail-item", {type: "button", title: labels ? "Réduire le menu" : "Déplier le menu", "aria-label": labels ? "Réduire le menu" : "Déplier le menu",
      click: () => { labels = !labels; localStorage.setItem("rail", labels ? "large" : "small"); redraw(); }}, icon("expand"), labels && el("span", null, "Réduire")));
}

function column(module, page) {
  return el("nav subnav", {"aria-label": module.title}, el("h2 subnav-title", null, module.title),
    module.pages.map(([path, title, list]) => {
      const link = inside(`${module.id}/${path}`);
      return el(`a subnav-item ${page === path ? "subnav-on" : ""}`, {...link, "aria-current": page === path ? "page" : null,
        click: event => { browsed = ""; link.click(event); }}, el("span flex-1", null, title),
      list && el("span badge", null, String(store.settings.effectifs[list] ?? 0)));
    }));
}

export async function shell() {
  const [, id = "accueil", page = ""] = parts();
  const current = MODULES.find(one => one.id === id) ?? MODULES[0];
  const title = current.pages?.find(([path]) => path === page)?.[1];
  const content = el("main flex-1 overflow-auto", {id: "content"});
  const side = el("div flex h-full");
  const redraw = () => {
    const shown = MODULES.find(one => one.id === (browsed || id));
    side.replaceChildren(...[rail(id, redraw), shown?.pages && column(shown, shown.id === id ? page : "")].filter(Boolean));
  };
  redraw();
  document.title = `${title ?? current.title} · PRONOTE`;
  content.append(await screen(current.id, page));
  return el("div flex h-full", null, side, el("div flex flex-col flex-1 min-w-0 h-full", null,
    el("header topbar", null, switcher(), el("span text-gray-300", {"aria-hidden": "true"}, "/"), el("span text-gray-500", null, current.title),
      title && [el("span text-gray-300", {"aria-hidden": "true"}, "/"), el("span", null, title)],
      el("span flex-1"), el(`span pill ${store.settings.publie ? "pill-green" : "pill-amber"}`, null, store.settings.publie ? "Publiée" : "Non publiée"),
      iconButton("help", "Centre d’aide"), account()), content));
}
