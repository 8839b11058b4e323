import {h, icon, dismissable} from "./dom.js";

/** A list that drops from a button. */
export function select(id, label, options, value, change) {
  let end = null;
  const caption = h("span", {id: `${id}-valeur`});
  const list = h("ul", {class: "select__list", role: "listbox", "aria-labelledby": `${id}-libelle`, hidden: true});
  const button = h("button", {type: "button", id, class: "select__button", "aria-haspopup": "listbox", "aria-expanded": "false",
    "aria-labelledby": `${id}-libelle ${id}-valeur`, onclick: () => end ? end() : open()}, caption, icon("down"));
  const set = chosen => {
    value = chosen;
    caption.textContent = options.find(([one]) => one === value)[1];
    for (const item of list.children) item.setAttribute("aria-selected", String(item.dataset.value === value));
  };
  const pick = one => { set(one); change(one); end(); button.focus(); };
  const open = () => {
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    end = dismissable(list, button, () => { list.hidden = true; button.setAttribute("aria-expanded", "false"); end = null; });
  };
  list.append(...options.map(([one, text]) => h("li", {role: "option", "data-value": one, tabindex: "-1", onclick: () => pick(one)},
    text, icon("check"))));
  list.addEventListener("keydown", event => {
    const items = [...list.children], at = items.indexOf(document.activeElement);
    if (event.key === "Enter") document.activeElement.click();
    if (event.key === "ArrowDown") { event.preventDefault(); items[Math.min(at + 1, items.length - 1)].focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); items[Math.max(at - 1, 0)].focus(); }
  });
  button.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") { event.preventDefault(); if (!end) open(); list.children[0].focus(); }
  });
  set(value);
  return h("div", {class: "field"}, h("span", {id: `${id}-libelle`, class: "field__label"}, label), h("div", {class: "select"}, button, list));
}
