import {el, icon, iconButton} from "./dom.js";
import {call, space} from "./store.js";
import {opens} from "./popover.js";
import {columnsOf, chooser} from "./columns.js";
import {bulk} from "./bulk.js";
import {row, skeleton} from "./row.js";

/** People, brought as the list is scrolled. */
export function list(title, profile) {
  const asked = {q: "", classe: ""};
  let turn = 0, total = 0, loading = false, shown = 0, timer = 0;
  const count = el("span text-sm text-gray-500", {"aria-live": "polite"});
  const head = el("tr"), rows = el("tbody");
  const frame = el("div table-wrap", {tabindex: "-1"}, el("table table", {"aria-label": title}, el("thead", null, head), rows));
  const bar = bulk(rows, () => { head.querySelector("input").checked = false; });
  const bones = () => [1, 2, 3].map(() => skeleton(columnsOf(profile).length + 2));

  const more = async () => {
    if (loading || (shown && shown >= total)) return;
    loading = true;
    const mine = turn, waiting = bones();
    rows.append(...waiting);
    const answer = await call(`${space()}/personnes/${profile}?${new URLSearchParams({...asked, debut: shown})}`);
    waiting.forEach(one => one.remove());
    if (mine !== turn) return;
    total = answer.total;
    groups = answer.classes;
    filter.hidden = !groups.length;
    shown += answer.lignes.length;
    rows.append(...answer.lignes.map(one => row(one, columnsOf(profile), bar.changed)));
    count.textContent = `${total} résultat${total > 1 ? "s" : ""}`;
    if (!total) rows.append(el("tr", null, el("td empty", {colspan: 9}, "Aucune personne ne correspond à votre recherche.")));
    loading = false;
    if (shown < total && frame.scrollHeight <= frame.clientHeight + 40 && frame.clientHeight) more();
  };
  const fresh = () => {
    turn += 1; shown = 0; total = 0; loading = false;
    const all = el("input checkbox", {type: "checkbox", "aria-label": "Tout sélectionner", change: () => {
      rows.querySelectorAll("input[type=checkbox]").forEach(one => { one.checked = all.checked; });
      bar.changed();
    }});
    head.replaceChildren(el("th w-10", {scope: "col"}, all), ...columnsOf(profile).map(([, caption]) => el("th", {scope: "col"}, caption)), el("th w-10"));
    rows.replaceChildren();
    more();
  };
  let groups = [];
  const search = el("input search-input", {type: "search", placeholder: "Rechercher une personne", "aria-label": "Rechercher une personne",
    input: () => { clearTimeout(timer); timer = setTimeout(() => { asked.q = search.value; fresh(); }, 250); }});
  const filter = opens(iconButton("filter", "Filtrer par classe"), close => el("div p-1", null, ["", ...groups].map(one =>
    el("button menu-item", {type: "button", click: () => { close(); asked.classe = one; fresh(); }}, el("span flex-1", null, one || "Toutes les classes"),
      asked.classe === one && icon("check", "w-4 h-4")))), {width: 200, label: "Filtrer par classe", align: "right"});
  const columns = opens(iconButton("columns", "Colonnes affichées"), () => chooser(profile, fresh), {width: 240, label: "Colonnes", align: "right"});
  const slash = event => {
    if (!frame.isConnected) { document.removeEventListener("keydown", slash); return; }
    if (event.key === "/" && !/INPUT|TEXTAREA/.test(document.activeElement.tagName)) { event.preventDefault(); search.focus(); }
  };
  document.addEventListener("keydown", slash);
  frame.addEventListener("scroll", () => { if (frame.scrollTop + frame.clientHeight > frame.scrollHeight - 160) more(); });
  filter.hidden = true;
  fresh();
  return el("div list", null, el("div flex items-center gap-2 mb-3", null,
    el("div search", null, icon("search", "w-4 h-4"), search, el("kbd", {"aria-hidden": "true"}, "/")), count, el("span flex-1"), filter, columns), frame, bar.node);
}
