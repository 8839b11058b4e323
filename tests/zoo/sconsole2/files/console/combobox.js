import {el, icon} from "./dom.js";
import {popover} from "./popover.js";

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A button that shows what is chosen; its layer has a search and the entries. */
export function combobox(id, entries, value, disabled, change) {
  const text = el("span flex-1 text-left", {id: `${id}-value`}, value);
  const anchor = el("button input flex items-center", {type: "button", id, disabled, "aria-haspopup": "listbox", "aria-expanded": "false",
    "aria-labelledby": `${id}-label ${id}-value`}, text, icon("chevron", "w-4 h-4"));
  anchor.addEventListener("click", () => {
    if (anchor.getAttribute("aria-expanded") === "true") return;
    const list = el("ul options", {role: "listbox", "aria-labelledby": `${id}-label`});
    const pick = one => { value = one; text.textContent = one; close(); anchor.focus(); change(one); };
    const draw = () => {
      const found = entries.filter(one => plain(one).includes(plain(search.value)));
      list.replaceChildren(...found.map(one => el("li option", {role: "option", "aria-selected": String(one === value), click: () => pick(one)},
        el("span flex-1", null, one), one === value && icon("check", "w-4 h-4"))));
      if (!found.length) list.append(el("li p-3 text-sm text-gray-500", null, "Aucun résultat"));
    };
    const search = el("input popover-search", {type: "text", placeholder: "Filtrer…", "aria-label": "Filtrer", input: draw,
      keydown: event => { if (event.key === "Enter") list.querySelector(".option")?.click(); }});
    const close = popover(anchor, [search, list], {width: anchor.offsetWidth, label: "Mon ENT"});
    draw();
    search.focus();
  });
  return anchor;
}
