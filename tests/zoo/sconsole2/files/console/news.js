import {el, icon} from "./dom.js";

/** What is new, told once. */
export function news() {
  if (localStorage.getItem("nouveautes") || document.querySelector("dialog.modal")) return;
  const close = () => { localStorage.setItem("nouveautes", "2024.3"); box.close(); box.remove(); };
  const box = el("dialog modal", {"aria-label": "Nouveautés", cancel: close},
    el("div modal-art", {"aria-hidden": "true"}, icon("spark", "w-10 h-10")),
    el("h2 text-lg font-semibold", null, "Quoi de neuf dans la 2024.3 ?"),
    el("ul text-gray-600 my-4", null, ["Les listes se chargent au fil du défilement.", "Les cellules se modifient d’un double-clic.",
      "La recherche s’ouvre avec la touche « / »."].map(one => el("li", null, one))),
    el("div flex justify-end", null, el("button btn btn-primary", {type: "button", click: close}, "C’est compris")));
  document.body.append(box);
  box.showModal();
}
