// The list: only the rows in view are there; a cell is edited by a double click, or by typing once it is selected.
import { el, ident, replace } from "./console_base.js";

const HEIGHT = 27, MARGIN = 6;

export function grid({ label, columns, rows, select, keep }) {
  const name = ident("liste");
  const head = el("div", { class: "grille-tete", role: "row" }), body = el("div", { class: "grille-corps", role: "presentation" });
  const node = el("div", { class: "grille", role: "grid", "aria-label": label, tabindex: "0" }, head, body);
  const drawn = new Map();
  let shown = columns, found = rows, order = null, at = { row: -1, column: 0 }, edited = null;

  const cell = (row, column) => {
    const node_ = el("div", { class: `cellule${column.edit ? " saisissable" : ""}`, role: "gridcell", "data-colonne": column.key, style: `width:${column.width}px`, title: row[column.key] }, row[column.key]);
    return node_;
  };
  const line = (row, index) => {
    const node_ = el("div", { class: `ligne${index % 2 ? " paire" : ""}`, role: "row", id: `${name}_${row.number}`, "aria-rowindex": index + 2, "aria-selected": String(index === at.row), style: `top:${index * HEIGHT}px` }, ...shown.map((one) => cell(row, one)));
    node_.dataset.rang = index;
    return node_;
  };
  const mark = () => {
    for (const [index, one] of drawn) {
      one.setAttribute("aria-selected", String(index === at.row));
      [...one.children].forEach((each, place) => each.classList.toggle("courante", index === at.row && place === at.column));
    }
  };
  const draw = () => {
    const first = Math.max(0, Math.floor(node.scrollTop / HEIGHT) - MARGIN);
    const last = Math.min(found.length, Math.ceil((node.scrollTop + node.clientHeight) / HEIGHT) + MARGIN);
    for (const [index, one] of drawn) {
      if (index >= first && index < last) continue;
      if (edited?.line === one) continue;
      one.remove();
      drawn.delete(index);
    }
    for (let index = first; index < last; index += 1) {
      if (drawn.has(index)) continue;
      const one = line(found[index], index);
      drawn.set(index, one);
      body.append(one);
    }
    mark();
  };
  const again = () => {
    drawn.clear();
    body.replaceChildren();
    const wide = shown.reduce((sum, one) => sum + one.width, 0);
    body.style.cssText = `height:${found.length * HEIGHT}px;width:${wide}px`;
    head.style.width = `${wide}px`;
    node.setAttribute("aria-rowcount", found.length + 1);
    replace(head, ...shown.map((one) => el("div", {
      class: "titre-colonne", role: "columnheader", style: `width:${one.width}px`, "aria-sort": order?.key !== one.key ? "none" : order.up ? "ascending" : "descending", onclick: () => sort(one),
    }, one.title, order?.key === one.key && el("span", { "aria-hidden": "true" }, order.up ? " ▲" : " ▼"))));
    draw();
  };
  const arranged = () => {
    if (!order) return;
    found = [...found].sort((a, b) => String(a[order.key]).localeCompare(String(b[order.key]), "fr") * (order.up ? 1 : -1));
  };
  const sort = (column) => {
    const chosen = found[at.row];
    order = { key: column.key, up: order?.key === column.key ? !order.up : true };
    arranged();
    at.row = found.indexOf(chosen);
    again();
  };
  const go = (row, column = at.column) => {
    at = { row: Math.max(0, Math.min(found.length - 1, row)), column };
    const top = at.row * HEIGHT;
    if (top < node.scrollTop) node.scrollTop = top;
    if (top + 2 * HEIGHT > node.scrollTop + node.clientHeight) node.scrollTop = top + 2 * HEIGHT - node.clientHeight;
    draw();
    select(found[at.row]);
  };
  const edit = (text) => {
    const column = shown[at.column], row = found[at.row], one = drawn.get(at.row);
    if (!column?.edit || !one || edited) return;
    const place = one.children[at.column];
    const input = el("input", { class: "saisie", type: "text", "aria-label": column.title, spellcheck: "false", autocomplete: "off" });
    input.value = text ?? row[column.key];
    const mine = { line: one };
    edited = mine;
    const done = async (kept, next) => {
      if (edited !== mine) return;
      edited = null;
      const value = input.value.trim(), before = row[column.key];
      replace(place, before);
      if (next) { go(at.row + next); }
      node.focus({ preventScroll: true });
      if (!kept || value === before) return;
      place.classList.add("en-cours");
      place.textContent = value;
      if (await keep(row, column, value)) row[column.key] = value;
      // The list may have been drawn anew meanwhile.
      for (const one of [place, drawn.get(found.indexOf(row))?.children[shown.indexOf(column)]]) {
        one?.classList.remove("en-cours");
        if (one) one.title = one.textContent = row[column.key];
      }
      if (found[at.row] === row) select(row);
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Tab") { event.preventDefault(); done(true, 1); }
      if (event.key === "Escape") done(false, 0);
    });
    input.addEventListener("blur", () => done(true, 0));
    replace(place, input);
    input.focus();
    if (text === undefined) input.select();
  };
  node.addEventListener("scroll", draw, { passive: true });
  body.addEventListener("click", (event) => {
    const one = event.target.closest(".cellule");
    if (!one || event.target.matches("input")) return;
    go(Number(one.parentElement.dataset.rang), [...one.parentElement.children].indexOf(one));
  });
  body.addEventListener("dblclick", (event) => { if (!event.target.matches("input")) edit(); });
  node.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[event.key], side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) go(at.row + step);
    else if (side) go(at.row, Math.max(0, Math.min(shown.length - 1, at.column + side)));
    else if (event.key === "Enter" || event.key === "F2") edit();
    else if (event.key.length === 1 && at.row >= 0) edit(event.key);
    else return;
    event.preventDefault();
  });
  new ResizeObserver(draw).observe(node);
  again();
  return {
    node,
    columns(wanted) { shown = wanted; again(); },
    rows(wanted) {
      const chosen = found[at.row];
      found = wanted;
      arranged();
      at.row = found.indexOf(chosen);
      node.scrollTop = 0;
      again();
    },
  };
}
