// Drop-down picker of the house: a frame that shows the choice, and a panel that is laid over the page.
import { el, ident, replace } from "./console_base.js";

export function picker({ label, items, value, empty = "", search = false, disabled = false, change = () => {} }) {
  const labelId = ident("lib"), panelId = ident("liste");
  const shown = el("span", { class: "choisi" });
  const node = el("div", { class: "deroulant", role: "combobox", tabindex: "0", "aria-haspopup": "listbox", "aria-expanded": "false", "aria-labelledby": labelId }, shown, el("span", { class: "chevron", "aria-hidden": "true" }, "▾"));
  let chosen = value, panel = null, pointed = -1, seen = [];

  const draw = () => {
    const found = items.find((one) => one.value === chosen);
    shown.textContent = found?.name ?? empty;
    shown.classList.toggle("vide", !found);
    node.setAttribute("aria-disabled", String(disabled));
    node.tabIndex = disabled ? -1 : 0;
  };
  const close = (focus) => {
    panel?.remove();
    panel = null;
    node.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
    if (focus) node.focus();
  };
  const outside = (event) => {
    if (!panel.contains(event.target) && !node.contains(event.target)) close(false);
  };
  const choose = (one) => {
    close(true);
    if (one.value === chosen) return;
    const before = chosen;
    chosen = one.value;
    draw();
    change(chosen, before);
  };
  const point = (at) => {
    pointed = Math.max(0, Math.min(seen.length - 1, at));
    seen.forEach(({ line }, index) => line.classList.toggle("pointe", index === pointed));
    seen[pointed]?.line.scrollIntoView({ block: "nearest" });
  };
  const fill = (list, text) => {
    seen = [];
    list.replaceChildren();
    let area = "";
    const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (const one of items.filter(({ name }) => plain(name).includes(plain(text)))) {
      if ((one.area ?? "") !== area) list.append(el("div", { class: "groupe", role: "presentation" }, (area = one.area)));
      const line = el("div", { class: "choix", role: "option", "aria-selected": String(one.value === chosen), onclick: () => choose(one) }, one.name);
      seen.push({ one, line });
      list.append(line);
    }
    if (!seen.length) list.append(el("div", { class: "groupe" }, "Aucun résultat"));
    point(text ? 0 : seen.findIndex(({ one }) => one.value === chosen));
  };
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) point(pointed + step);
    else if (event.key === "Enter" && seen[pointed]) choose(seen[pointed].one);
    else if (event.key === "Escape" || event.key === "Tab") close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = () => {
    if (disabled) return;
    const list = el("div", { class: "choix-liste", role: "listbox", id: panelId, "aria-labelledby": labelId });
    const field = search && el("input", { type: "search", class: "filtre", placeholder: "Rechercher", "aria-label": `Rechercher dans la liste ${label}`, oninput: (event) => fill(list, event.target.value) });
    panel = el("div", { class: "panneau", onkeydown: keys }, field, list);
    const { left, bottom, width, top } = node.getBoundingClientRect();
    const above = innerHeight - bottom < 240 && top > 260;
    panel.style.cssText = `left:${left}px;min-width:${width}px;${above ? `bottom:${innerHeight - top + 2}px` : `top:${bottom + 2}px`}`;
    document.getElementById("fenetres").append(panel);
    fill(list, "");
    node.setAttribute("aria-expanded", "true");
    node.setAttribute("aria-controls", panelId);
    if (field) field.focus();
    document.addEventListener("pointerdown", outside, true);
  };
  node.addEventListener("click", () => (panel ? close(true) : open()));
  node.addEventListener("keydown", (event) => {
    if (panel) return keys(event);
    if (["Enter", " ", "ArrowDown"].includes(event.key)) {
      event.preventDefault();
      open();
    }
  });
  draw();
  return {
    node, labelId,
    get value() { return chosen; },
    set value(wanted) { chosen = wanted; draw(); },
    set disabled(wanted) { disabled = wanted; draw(); },
    items(list) { items = list; draw(); },
    title: (text) => el("span", { id: labelId, class: "libelle" }, text),
    clear() { replace(node); },
  };
}
