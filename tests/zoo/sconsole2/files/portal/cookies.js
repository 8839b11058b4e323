import {h} from "./dom.js";

/** Asked once. */
export function cookies() {
  if (localStorage.getItem("atrium.cookies")) return;
  const answer = word => () => { localStorage.setItem("atrium.cookies", word); bar.remove(); };
  const bar = h("section", {class: "cookies", "aria-label": "Gestion des cookies"},
    h("p", {}, "ATRIUM utilise des cookies pour mesurer l’audience du site."),
    h("button", {class: "btn btn--ghost", type: "button", onclick: answer("non")}, "Tout refuser"),
    h("button", {class: "btn btn--primary", type: "button", onclick: answer("oui")}, "Tout accepter"));
  document.body.append(bar);
}
