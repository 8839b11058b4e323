// Windows: they come in the middle, go where their title is dragged, and give a promise of the button that closed them.
import { el, ident } from "./console_base.js";

const zone = document.getElementById("fenetres");
let height = 30;

export function show({ title, content, buttons = ["Fermer"], width = 440, cross = true, role = "dialog", modal = true, accept = () => true }) {
  const titleId = ident("titre");
  const veil = modal ? el("div", { class: "voile" }) : null;
  let settle;
  const closed = new Promise((resolve) => { settle = resolve; });
  const close = (answer) => {
    node.remove();
    veil?.remove();
    settle(answer);
  };
  const pressed = async (name) => {
    if (await accept(name)) close(name);
  };
  const head = el("div", { class: "barre-titre" }, el("h2", { id: titleId }, title), cross && el("button", { type: "button", class: "croix", "aria-label": "Fermer", title: "Fermer", onclick: () => pressed("") }, "×"));
  const node = el("div", { class: "fenetre", role, "aria-modal": String(modal), "aria-labelledby": titleId, tabindex: "-1", style: `width:${width}px` }, head,
    el("div", { class: "contenu" }, ...[content].flat()),
    el("div", { class: "boutons" }, ...buttons.map((name, at) => el("button", { type: "button", class: at === buttons.length - 1 ? "bouton principal" : "bouton", onclick: () => pressed(name) }, name))));
  head.addEventListener("pointerdown", (event) => {
    if (event.target.closest("button")) return;
    const box = node.getBoundingClientRect(), dx = event.clientX - box.left, dy = event.clientY - box.top;
    const move = (at) => {
      node.style.left = `${Math.max(0, Math.min(innerWidth - 80, at.clientX - dx))}px`;
      node.style.top = `${Math.max(0, Math.min(innerHeight - 40, at.clientY - dy))}px`;
    };
    head.setPointerCapture(event.pointerId);
    head.addEventListener("pointermove", move);
    head.addEventListener("pointerup", () => head.removeEventListener("pointermove", move), { once: true });
  });
  node.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && cross) pressed("");
  });
  if (veil) {
    veil.style.zIndex = ++height;
    zone.append(veil);
  }
  node.style.zIndex = ++height;
  zone.append(node);
  node.style.left = `${Math.max(0, (innerWidth - node.offsetWidth) / 2)}px`;
  node.style.top = `${Math.max(0, (innerHeight - node.offsetHeight) / 2.6)}px`;
  node.focus();
  return { node, close, closed };
}

export const inform = (title, text) => show({ title, content: el("p", {}, text), buttons: ["Fermer"], role: "alertdialog", cross: false, width: 400 }).closed;
export const question = (title, text, buttons) => show({ title, content: [text].flat().map((one) => (typeof one === "string" ? el("p", {}, one) : one)), buttons, role: "alertdialog", cross: false }).closed;
