import {el, icon, iconButton} from "./dom.js";

export function toast(text, kind = "check") {
  let zone = document.getElementById("toasts");
  if (!zone) document.body.append(zone = el("div", {id: "toasts", "aria-live": "polite"}));
  const one = el("div toast", {role: "status"}, icon(kind), el("span flex-1", null, text),
    iconButton("close", "Fermer", () => one.remove(), "btn-icon-dark"));
  zone.append(one);
  setTimeout(() => one.classList.add("opacity-0"), 3600);
  setTimeout(() => one.remove(), 4000);
}
