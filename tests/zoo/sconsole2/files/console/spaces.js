import {el, icon} from "./dom.js";
import {call, store, to} from "./store.js";

const initials = name => name.split(" ").filter(one => one.length > 3).map(one => one[0]).join("").slice(0, 2);

export const spaces = () => el("main spaces", null,
  el("h1 text-2xl font-bold mb-1", null, "Choisissez un établissement"),
  el("p text-gray-500 mb-6", null, `${store.spaces.length} établissements sont rattachés à votre compte.`),
  el("div grid gap-3", null, store.spaces.map(one => el("button space-card", {type: "button", click: () => to(`/${one.slug}/accueil`)},
    el("span avatar", {"aria-hidden": "true"}, initials(one.nom)), el("span flex-1 font-semibold", null, one.nom), icon("right")))),
  el("button btn-link mt-6", {type: "button", click: async () => { await call("deconnexion", "POST", {}); location.assign("/"); }}, "Utiliser un autre compte"));
