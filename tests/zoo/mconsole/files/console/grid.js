"use strict";
/* A grid: the header is a table, each row another. Columns are {id, text, width, value(row), hidden, draw(row)}. */
M.grid = (parent, { columns, numbered, onselect, ondblclick, onrender }) => {
  const el = M.add(parent, `<div class="m-grid" id="${M.id()}"><div class="m-grid-viewport"><div class="m-grid-header"><div class="m-grid-header-inner"></div></div><div class="m-grid-scroller"><div class="m-grid-body"></div></div></div></div>`);
  const head = M.$(el, ".m-grid-header-inner"), body = M.$(el, ".m-grid-body"), scroller = M.$(el, ".m-grid-scroller");
  const made = { el, scroller, rows: [], all: [], page: 1, size: 0, sort: null, selected: null };
  const shown = () => columns().filter(one => !one.hidden);
  made.shown = shown;
  const width = () => shown().reduce((sum, one) => sum + one.width, numbered ? 23 : 0);
  const sorted = () => {
    const by = made.sort && columns().find(one => one.id === made.sort.id);
    return by ? [...made.all].sort((a, b) => by.value(a).localeCompare(by.value(b), "fr") * made.sort.way) : made.all;
  };
  made.pages = () => Math.max(1, Math.ceil(made.all.length / (made.size || made.all.length || 1)));
  const headings = () => {
    head.innerHTML = "";
    const cells = shown().map(one => `<td class="m-grid-hd m-grid-td-${one.id} ${made.sort && made.sort.id === one.id ? (made.sort.way > 0 ? "sort-asc" : "sort-desc") : ""}" style="width:${one.width}px"><div class="m-grid-hd-inner m-grid-hd-${one.id}" unselectable="on">${one.menu === false ? "" : '<a class="m-grid-hd-btn" href="#"></a>'}${one.text}${M.img("m-grid-sort-icon")}</div></td>`);
    const table = M.add(head, `<table border="0" cellspacing="0" cellpadding="0" style="width:${width()}px"><thead><tr class="m-grid-hd-row">${numbered ? '<td class="m-grid-hd m-grid-numberer" style="width:23px"><div class="m-grid-hd-inner">&#160;</div></td>' : ""}${cells.join("")}</tr></thead></table>`);
    shown().forEach(one => {
      const cell = M.$(table, ".m-grid-td-" + one.id);
      const order = way => { made.sort = { id: one.id, way }; made.render(); };
      const menu = (x, y) => M.menu([
        { text: "Tri croissant", icon: "sort-asc", handler: () => order(1) },
        { text: "Tri décroissant", icon: "sort-desc", handler: () => order(-1) },
        "-",
        { text: "Colonnes", icon: "columns", menu: () => columns().map(col => ({ text: col.text, checked: !col.hidden, handler: on => { made.hide(col.id, !on); } })) },
      ], x, y);
      M.on(cell, "mouseenter", () => cell.classList.add("m-grid-hd-over"));
      M.on(cell, "mouseleave", () => cell.classList.remove("m-grid-hd-over"));
      if (one.menu === false) return;
      M.on(cell, "click", event => {
        event.preventDefault();
        const box = cell.getBoundingClientRect();
        if (event.target.closest(".m-grid-hd-btn")) menu(box.right - 16, box.bottom);
        else order(made.sort && made.sort.id === one.id ? -made.sort.way : 1);
      });
      M.on(cell, "contextmenu", event => { event.preventDefault(); menu(event.clientX, event.clientY); });
    });
  };
  made.render = () => {
    headings();
    body.innerHTML = "";
    body.style.width = width() + "px";
    made.page = Math.min(made.page, made.pages());
    const from = (made.page - 1) * made.size;
    made.rows = made.size ? sorted().slice(from, from + made.size) : sorted();
    made.rows.forEach((row, number) => {
      const cells = shown().map(one => `<td class="m-grid-col m-grid-td-${one.id}" style="width:${one.width}px" tabindex="0"><div class="m-grid-cell-inner" unselectable="on">${one.draw ? one.draw(row) : M.esc(one.value(row)) || "&#160;"}</div></td>`);
      const line = M.add(body, `<div class="m-grid-row ${number % 2 ? "m-grid-row-alt" : ""}" style="width:${width()}px"><table class="m-grid-row-table" border="0" cellspacing="0" cellpadding="0" style="width:${width()}px"><tbody><tr>${numbered ? `<td class="m-grid-col m-grid-numberer" style="width:23px"><div class="m-grid-cell-inner">${from + number + 1}</div></td>` : ""}${cells.join("")}</tr></tbody></table></div>`);
      line.classList.toggle("m-grid-row-selected", row === made.selected);
      M.on(line, "mouseenter", () => line.classList.add("m-grid-row-over"));
      M.on(line, "mouseleave", () => line.classList.remove("m-grid-row-over"));
      M.on(line, "click", event => {
        const cell = event.target.closest(".m-grid-col");
        if (onselect && onselect(row, cell) === false) return;
        made.select(row);
      });
      if (ondblclick) M.on(line, "dblclick", event => ondblclick(row, line, event.target.closest(".m-grid-col")));
    });
    if (onrender) onrender();
  };
  made.select = row => {
    made.selected = row;
    [...body.children].forEach((line, number) => line.classList.toggle("m-grid-row-selected", made.rows[number] === row));
  };
  made.load = rows => { made.all = rows; made.render(); };
  made.hide = (id, on) => { columns().find(one => one.id === id).hidden = on; if (made.onhide) made.onhide(id, on); made.render(); };
  M.on(scroller, "scroll", () => { head.style.left = -scroller.scrollLeft + "px"; });
  return made;
};

/* The bar under a grid that is shown page by page. */
M.paging = (parent, grid) => {
  const bar = M.toolbar(parent, "m-paging");
  const go = page => { grid.page = Math.min(grid.pages(), Math.max(1, page)); grid.render(); grid.scroller.scrollTop = 0; };
  const first = bar.button({ icon: "page-first", tip: "Première page", handler: () => go(1) });
  const prev = bar.button({ icon: "page-prev", tip: "Page précédente", handler: () => go(grid.page - 1) });
  bar.line();
  bar.text("Page");
  const field = M.text(bar.cell(), { width: 28 });
  const many = bar.text("");
  bar.line();
  const next = bar.button({ icon: "page-next", tip: "Page suivante", handler: () => go(grid.page + 1) });
  const last = bar.button({ icon: "page-last", tip: "Dernière page", handler: () => go(grid.pages()) });
  bar.line();
  bar.button({ icon: "refresh", tip: "Actualiser", handler: () => M.base(parent, "", "read") });
  const told = bar.text("", true);
  M.on(field, "keydown", event => { if (event.key === "Enter") go(Number(field.value) || grid.page); });
  return () => {
    const from = (grid.page - 1) * grid.size;
    field.value = grid.page;
    many.textContent = `sur ${grid.pages()}`;
    told.textContent = grid.all.length ? `Lignes ${from + 1} - ${from + grid.rows.length} sur ${grid.all.length}` : "Aucune donnée à afficher";
    first.setDisabled(grid.page === 1); prev.setDisabled(grid.page === 1);
    next.setDisabled(grid.page === grid.pages()); last.setDisabled(grid.page === grid.pages());
  };
};
