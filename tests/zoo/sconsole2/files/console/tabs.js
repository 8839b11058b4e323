import {el} from "./dom.js";

/** A few choices side by side, one of them on. */
export function segmented(label, options, value, change) {
  const bar = el("div segmented", {role: "group", "aria-label": label});
  const draw = () => bar.replaceChildren(...options.map(([id, title]) => el(`button segment ${id === value ? "segment-on" : ""}`,
    {type: "button", "aria-pressed": String(id === value), click: () => { value = id; draw(); change(id); }}, title)));
  draw();
  return bar;
}

/** Underlined tabs. */
export function tabs(label, options, value, change) {
  const bar = el("div tabs", {role: "tablist", "aria-label": label});
  const draw = () => bar.replaceChildren(...options.map(([id, title]) => el(`button tab ${id === value ? "tab-on" : ""}`,
    {type: "button", role: "tab", "aria-selected": String(id === value), click: () => { value = id; draw(); change(id); }}, title)));
  draw();
  return bar;
}
