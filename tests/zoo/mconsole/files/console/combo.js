"use strict";
/* A combo box: a field in which one types to narrow the list, and an arrow that gives all of it. */
M.combo = (parent, { id = M.id(), entries, value = "", width = 220, empty = "", onchange }) => {
  const el = M.add(parent, `<div class="m-form-field-wrap" style="width:${width}px"><input type="text" size="24" autocomplete="off" id="${id}" class="m-form-text m-form-field" placeholder="${empty}" style="width:${width - 17}px">${M.img("m-form-trigger m-form-arrow-trigger")}</div>`);
  const input = M.$(el, "input");
  const caption = () => (entries.find(one => one.value === value) || { text: "" }).text;
  let list = null, at = -1;
  const made = { el, input, get: () => value };
  made.set = chosen => { value = chosen; input.value = caption(); };
  made.setDisabled = off => { input.disabled = off; el.classList.toggle("m-item-disabled", off); };
  const hide = () => { if (list) list.remove(); list = null; };
  const choose = one => {
    hide();
    if (one.value === value) { made.set(value); return; }
    made.set(one.value);
    onchange(one.value);
  };
  const point = number => {
    at = number;
    [...list.querySelectorAll(".m-combo-list-item")].forEach((one, n) => one.classList.toggle("m-combo-selected", n === at));
  };
  const show = found => {
    hide();
    if (!found.length) return;
    const box = el.getBoundingClientRect();
    list = M.add(document.body, `<div class="m-layer m-combo-list" style="left:${box.left}px;top:${box.bottom}px;width:${width}px;z-index:12000"><div class="m-combo-list-inner"></div></div>`);
    list.found = found;
    found.forEach((one, number) => {
      const item = M.add(list.firstElementChild, `<div class="m-combo-list-item">${M.esc(one.text)}</div>`);
      M.on(item, "mouseenter", () => point(number));
      M.on(item, "mousedown", event => event.preventDefault());
      M.on(item, "click", () => choose(one));
    });
    point(Math.max(0, found.findIndex(one => one.value === value)));
  };
  M.on(M.$(el, ".m-form-trigger"), "mousedown", event => event.preventDefault());
  M.on(M.$(el, ".m-form-trigger"), "click", () => {
    if (input.disabled) return;
    input.focus();
    if (list) hide(); else show(entries);
  });
  M.on(input, "input", () => show(entries.filter(one => one.text.toLowerCase().startsWith(input.value.toLowerCase()))));
  M.on(input, "keydown", event => {
    if (event.key === "ArrowDown") { event.preventDefault(); if (list) point(Math.min(at + 1, list.found.length - 1)); else show(entries); }
    else if (event.key === "ArrowUp" && list) { event.preventDefault(); point(Math.max(at - 1, 0)); }
    else if ((event.key === "Enter" || event.key === "Tab") && list) choose(list.found[at]);
    else if (event.key === "Escape") { hide(); made.set(value); }
  });
  // What is no entry of the list is not kept.
  M.on(input, "blur", () => {
    const typed = entries.find(one => one.text.toLowerCase() === input.value.toLowerCase());
    hide();
    if (typed) choose(typed); else made.set(value);
  });
  made.set(value);
  return made;
};
