// A list of many rows: fixed header, a handful of row elements that are used again while it scrolls.
import { agit, el, sansAccent } from "./noyau.js";

const HIGH = 26;

/** Columns: { cle, titre, large, editable }; `ecrire` is told (row, text) and answers what is kept. */
export function liste({ colonnes, lignes, ecrire, choisir }) {
  const head = el("lst-tete"), inner = el("lst-fond"), body = el("lst-corps", inner), one = el("lst", head, body);
  const wide = colonnes.reduce((sum, column) => sum + column.large, 0);
  let shown = lignes, sorted = { cle: colonnes[0].cle, sens: 1 }, chosen = null, editing = null;
  const pool = [];

  const fill = (element, index) => {
    const row = shown[index];
    // Scrolled away while it is typed in: kept as it stands.
    if (editing && editing.row !== row && element.contains(editing.cell)) finish(true);
    element.ligne = row;
    element.style.top = `${index * HIGH}px`;
    element.className = `lst-l${index % 2 ? " paire" : ""}${row === chosen ? " elue" : ""}`;
    colonnes.forEach((column, number) => {
      const cell = element.children[number];
      if (editing?.cell === cell) return;
      cell.firstElementChild.textContent = row[column.cle];
      cell.title = row[column.cle];
    });
  };

  const draw = () => {
    inner.style.height = `${shown.length * HIGH}px`;
    const count = Math.min(shown.length, Math.ceil(body.clientHeight / HIGH) + 6);
    const from = Math.max(0, Math.min(shown.length - count, Math.floor(body.scrollTop / HIGH) - 3));
    while (pool.length < count) pool.push(build());
    while (pool.length > count) pool.pop().remove();
    // Row i always lies in element i mod count: scrolling moves those that went out of sight only.
    for (let index = from; index < from + count; index++) {
      const element = pool[index % count];
      if (!element.isConnected) inner.append(element);
      fill(element, index);
    }
  };

  const finish = async (keep) => {
    if (!editing) return;
    const { row, column, field, cell } = editing;
    const text = field.value.trim();
    editing = null;
    field.remove();
    cell.classList.remove("saisie");
    if (keep && text !== row[column.cle]) {
      row[column.cle] = "…";
      draw();
      row[column.cle] = await ecrire(row, text);
    }
    draw();
  };

  const edit = (cell, row, column) => {
    const field = document.createElement("input");
    field.className = "lst-champ";
    field.value = row[column.cle];
    cell.classList.add("saisie");
    cell.append(field);
    editing = { row, column, field, cell };
    field.addEventListener("keydown", (event) => event.stopPropagation());
    field.addEventListener("keyup", (event) => {
      if (event.key === "Enter" || event.key === "Tab") finish(true);
      if (event.key === "Escape") finish(false);
      event.stopPropagation();
    });
    field.addEventListener("blur", () => finish(true));
    field.focus();
    field.select();
  };

  const build = () => {
    const element = el("lst-l");
    colonnes.forEach((column) => {
      const cell = el(`lst-c${column.editable ? " editable" : ""}`, el("lst-t"));
      cell.style.width = `${column.large}px`;
      cell.addEventListener("click", (event) => {
        const row = element.ligne;
        if (event.target.tagName === "INPUT") return;
        if (row === chosen && column.editable) return edit(cell, row, column);
        chosen = row;
        choisir?.(row);
        draw();
      });
      element.append(cell);
    });
    return element;
  };

  colonnes.forEach((column) => {
    const title = agit(el("lst-h", el("lst-ht", column.titre), el("lst-tri")), () => {
      sorted = { cle: column.cle, sens: sorted.cle === column.cle ? -sorted.sens : 1 };
      const order = new Intl.Collator("fr", { numeric: true });
      lignes.sort((a, b) => sorted.sens * order.compare(a[column.cle], b[column.cle]));
      [...head.children].forEach((other) => (other.lastElementChild.textContent = other === title ? (sorted.sens > 0 ? "▲" : "▼") : ""));
      one.filtrer(one.filtre);
    });
    title.style.width = `${column.large}px`;
    head.append(title);
  });
  head.firstElementChild.lastElementChild.textContent = "▲";
  inner.style.width = head.style.width = `${wide}px`;
  one.filtre = () => true;
  one.filtrer = (keep) => {
    one.filtre = keep;
    shown = lignes.filter(keep);
    body.scrollTop = 0;
    draw();
    return shown.length;
  };
  body.tabIndex = 0;
  body.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !shown.length) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(shown.length - 1, shown.indexOf(chosen) + step));
    chosen = shown[at];
    if (at * HIGH < body.scrollTop) body.scrollTop = at * HIGH;
    if ((at + 1) * HIGH > body.scrollTop + body.clientHeight) body.scrollTop = (at + 1) * HIGH - body.clientHeight;
    draw();
  });
  body.addEventListener("keyup", ({ key }) => {
    const number = colonnes.findIndex((column) => column.editable);
    const element = pool.find((one) => one.ligne === chosen);
    if ((key === "Enter" || key === "F2") && element && number >= 0) edit(element.children[number], chosen, colonnes[number]);
  });
  body.addEventListener("scroll", draw);
  new ResizeObserver(draw).observe(body);
  return one;
}

/** Every word is somewhere in the row. */
export const contient = (row, words) => {
  const text = sansAccent(Object.values(row).join(" "));
  return sansAccent(words).split(/\s+/).every((word) => text.includes(word));
};
