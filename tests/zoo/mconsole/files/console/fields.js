"use strict";
/* Text fields, boxes to tick, a number with two small arrows, and frames. */
M.fieldset = (parent, title, cls) => M.$(M.add(parent, `<fieldset class="m-fieldset ${cls || ""}"><legend class="m-fieldset-header"><span class="m-fieldset-header-text">${title}</span></legend><div class="m-fieldset-bwrap"><div class="m-fieldset-body"></div></div></fieldset>`), ".m-fieldset-body");

/* A line of a form: its caption in one cell, what is filled in the other. */
M.form = (parent, width = 150) => {
  const body = M.$(M.add(parent, '<table class="m-form" cellspacing="0"><tbody></tbody></table>'), "tbody");
  return (label, id) => M.$(M.add(body, `<tr class="m-form-item"><td class="m-form-item-label" width="${width}"><label for="${id}">${label}&#160;:</label></td><td class="m-form-element"></td></tr>`), ".m-form-element");
};

M.text = (parent, { id = M.id(), width = 200, value = "", type = "text", onchange }) => {
  const input = M.add(parent, `<input type="${type}" id="${id}" class="m-form-text m-form-field" size="20" autocomplete="off" style="width:${width}px">`);
  input.value = value;
  if (onchange) M.on(input, "input", () => onchange(input.value));
  M.on(input, "focus", () => input.classList.add("m-form-focus"));
  M.on(input, "blur", () => input.classList.remove("m-form-focus"));
  return input;
};

M.checkbox = (parent, { text, value = false, onchange }) => {
  const id = M.id();
  const el = M.add(parent, `<div class="m-form-check-wrap"><input type="button" id="${id}" class="m-form-checkbox" hidefocus="true"><label for="${id}" class="m-form-cb-label">${text}</label></div>`);
  const input = M.$(el, "input");
  const made = {
    el,
    get: () => value,
    set(on) { value = on; el.classList.toggle("m-form-cb-checked", on); },
    setDisabled(off) { input.disabled = off; el.classList.toggle("m-item-disabled", off); },
  };
  M.on(input, "click", () => { made.set(!value); onchange(value); });
  made.set(value);
  return made;
};

M.spinner = (parent, { id = M.id(), value, min, max, step, onchange }) => {
  const el = M.add(parent, `<div class="m-form-field-wrap m-spinner" style="width:70px"><input type="text" id="${id}" class="m-form-text m-form-field m-form-num" autocomplete="off" style="width:50px"><span class="m-spinner-splitter">${M.img("m-form-trigger m-spinner-up")}${M.img("m-form-trigger m-spinner-down")}</span></div>`);
  const input = M.$(el, "input");
  const made = {
    get: () => Number(input.value),
    set(number) { input.value = number; },
    setDisabled(off) { input.disabled = off; el.classList.toggle("m-item-disabled", off); },
  };
  const change = number => { made.set(Math.min(max, Math.max(min, number))); onchange(made.get()); };
  const spin = by => { if (!input.disabled) change((made.get() || 0) + by); };
  M.on(M.$(el, ".m-spinner-up"), "click", () => spin(step));
  M.on(M.$(el, ".m-spinner-down"), "click", () => spin(-step));
  M.on(input, "keydown", event => {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") { event.preventDefault(); spin(event.key === "ArrowUp" ? step : -step); }
    else if (event.key.length === 1 && !event.ctrlKey && !/\d/.test(event.key)) event.preventDefault();
  });
  M.on(input, "input", () => { if (made.get() >= min && made.get() <= max) onchange(made.get()); });
  M.on(input, "change", () => change(Math.round(made.get()) || min));
  made.set(value);
  return made;
};
