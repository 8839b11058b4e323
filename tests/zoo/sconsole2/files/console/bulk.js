import {button, el, iconButton} from "./dom.js";
import {change} from "./store.js";
import {toast} from "./toast.js";

/** What may be done with the rows that are ticked. */
export function bulk(rows, cleared) {
  const many = el("span font-semibold");
  const ticked = () => [...rows.querySelectorAll("input[type=checkbox]:checked")];
  const changed = () => {
    const number = ticked().length;
    node.hidden = !number;
    many.textContent = `${number} sélectionné${number > 1 ? "s" : ""}`;
  };
  const clear = () => { ticked().forEach(one => { one.checked = false; }); cleared(); changed(); };
  const node = el("div bulk", {role: "toolbar", "aria-label": "Actions groupées", hidden: true}, many,
    button("Archiver", async () => { await change("archivage", {}); clear(); toast("Archivage demandé"); }, "btn-dark"),
    iconButton("mail", "Envoyer un message", () => toast("La messagerie n’est pas configurée", "mail"), "btn-icon-dark"),
    iconButton("close", "Désélectionner", clear, "btn-icon-dark"));
  return {node, changed};
}
