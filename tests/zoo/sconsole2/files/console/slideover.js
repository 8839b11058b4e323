import {el, iconButton} from "./dom.js";

/** A panel from the right; `draw` is given what closes it, and gives body and foot. */
export function slideover(title, subtitle, draw) {
  const close = () => {
    panel.classList.remove("slide-on");
    veil.classList.remove("veil-on");
    document.removeEventListener("keydown", escape);
    setTimeout(() => { panel.remove(); veil.remove(); }, 250);
  };
  const escape = event => { if (event.key === "Escape") close(); };
  const [body, foot] = draw(close);
  const veil = el("div veil", {click: close});
  const panel = el("aside slide", {role: "dialog", "aria-modal": "true", "aria-label": title},
    el("header flex items-start gap-3 p-6 border-b", null,
      el("div flex-1", null, el("h2 text-lg font-semibold", null, title), el("p text-sm text-gray-500", null, subtitle)),
      iconButton("close", "Fermer le panneau", close)),
    el("div flex-1 overflow-auto p-6", null, body),
    foot && el("footer flex justify-end gap-2 p-4 border-t bg-gray-50", null, foot));
  document.body.append(veil, panel);
  document.addEventListener("keydown", escape);
  requestAnimationFrame(() => { panel.classList.add("slide-on"); veil.classList.add("veil-on"); });
}
