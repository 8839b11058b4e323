import {el, icon, iconButton} from "./dom.js";

const READY = [15, 30, 45, 60, 120];
const FEWEST = 5, MOST = 240;
export const written = minutes => minutes === null ? "Jamais" : minutes % 60 ? `${minutes} min` : `${minutes / 60} h`;

/** The frame « Déconnexion automatique »; `value()` is minutes, null for never. */
export function disconnect(sentence, kept, changed) {
  const number = el("input stepper-input", {type: "text", inputmode: "numeric", id: "delai", "aria-label": "Durée d’inactivité en minutes",
    input: () => told(), blur: () => set(Number.parseInt(number.value, 10) || FEWEST)});
  number.value = String(kept ?? 60);
  const box = el("input checkbox", {type: "checkbox", id: "deconnexion", change: () => told()});
  box.checked = kept !== null;
  const set = minutes => { number.value = String(Math.min(MOST, Math.max(FEWEST, minutes))); told(); };
  const step = by => set((Number.parseInt(number.value, 10) || 0) + by);
  const less = iconButton("minus", "Diminuer", () => step(-5)), greater = iconButton("plus", "Augmenter", () => step(5));
  const ready = READY.map(minutes => el("button chip", {type: "button", click: () => set(minutes)}, written(minutes)));
  const value = () => box.checked ? Number.parseInt(number.value, 10) : null;
  const told = (quiet = false) => {
    [number, less, greater, ...ready].forEach(one => { one.disabled = !box.checked; });
    ready.forEach((one, at) => one.classList.toggle("chip-on", box.checked && READY[at] === value()));
    if (!quiet) changed(value() !== kept && !Number.isNaN(value()));
  };
  told(true);
  return {value, node: el("fieldset frame", null, el("legend flex items-center gap-2 font-semibold", null, icon("power", "w-4 h-4"), "Déconnexion automatique"),
    el("div flex items-start gap-3", null, box, el("label flex-1", {for: "deconnexion"}, sentence)),
    el("div flex items-center gap-3 mt-3", null, el("div stepper", null, less, number, greater), el("span text-gray-500", null, "minutes"),
      el("div flex gap-2", null, ready)))};
}
