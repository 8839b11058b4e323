"use strict";
/* The editor that lies over a row: a field where the column can be changed, a text where it cannot, two buttons beneath. */
M.rowEditor = (grid, { field, keep }) => {
  let open = null;
  const made = {};
  made.cancel = () => { if (open) open.remove(); open = null; };
  made.start = (row, line) => {
    if (open) {
      if (open.input.value !== field.value(open.row)) {
        M.msg({ title: "Modification en cours", text: "Vous devez valider ou annuler vos modifications.", icon: "warning" });
        return;
      }
      made.cancel();
    }
    if (!grid.shown().some(one => one.id === field.id)) return;
    const el = M.add(grid.scroller, `<div class="m-row-editor" style="top:${line.offsetTop - 3}px;width:${line.offsetWidth}px"><div class="m-row-editor-body"></div><div class="m-row-editor-bar"></div></div>`);
    let left = 23;
    for (const one of grid.shown()) {
      const cell = M.add(M.$(el, ".m-row-editor-body"), `<div class="m-row-editor-cell" style="left:${left}px;width:${one.width}px"></div>`);
      left += one.width;
      if (one.id === field.id) el.input = M.text(cell, { width: one.width - 12, value: one.value(row) });
      else M.add(cell, `<div class="m-form-display-field">${M.esc(one.value(row)) || "&#160;"}</div>`);
    }
    el.row = row;
    open = el;
    const update = async () => {
      if (M.busy) return;
      const value = el.input.value.trim();
      if (value !== field.value(row)) await keep(row, value);
      if (open === el) made.cancel();
    };
    const bar = M.$(el, ".m-row-editor-bar");
    M.button(bar, { text: "Mettre à jour", wide: 100, handler: update });
    M.button(bar, { text: "Annuler", wide: 100, handler: made.cancel });
    M.on(el, "keydown", event => { if (event.key === "Enter" && event.target === el.input) update(); else if (event.key === "Escape") made.cancel(); });
    M.on(el, "dblclick", event => event.stopPropagation());
    el.input.focus();
    el.input.select();
    // The last rows' buttons lie under the edge.
    el.scrollIntoView({ block: "nearest" });
  };
  return made;
};
