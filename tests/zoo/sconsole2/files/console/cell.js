import {el} from "./dom.js";
import {call, space} from "./store.js";
import {toast} from "./toast.js";

/** « Identifiant CAS »: two presses, or Enter, and it is written. */
export function editable(one) {
  const cell = el("td cell-edit", {tabindex: "0", title: "Double-cliquez pour modifier"});
  const show = () => cell.replaceChildren(one.cas ? el("span font-mono", null, one.cas) : el("span text-gray-400", null, "—"));
  const edit = () => {
    if (cell.querySelector("input")) return;
    let done = false;
    const end = async keep => {
      if (done) return;
      done = true;
      const before = one.cas, value = field.value.trim();
      if (!keep || !value || value === before) { show(); return; }
      // Shown before the server has answered.
      one.cas = value;
      show();
      cell.classList.add("cell-wait");
      try {
        await call(`${space()}/personne/${one.id}`, "PATCH", {cas: value});
      } catch { one.cas = before; show(); toast("L’identifiant n’a pas pu être enregistré", "close"); }
      cell.classList.remove("cell-wait");
    };
    const field = el("input cell-input", {type: "text", "aria-label": "Identifiant CAS", spellcheck: "false", autocomplete: "off", blur: () => end(true),
      keydown: event => {
        event.stopPropagation();
        if (event.key === "Enter") { end(true); cell.focus(); }
        if (event.key === "Escape") { end(false); cell.focus(); }
      }});
    field.value = one.cas;
    cell.replaceChildren(field, el("span hint", {"aria-hidden": "true"}, "↵ valider · Échap annuler"));
    field.focus();
    field.select();
  };
  cell.addEventListener("dblclick", edit);
  cell.addEventListener("keydown", event => { if (event.key === "Enter" && event.target === cell) { event.preventDefault(); edit(); } });
  show();
  return cell;
}
