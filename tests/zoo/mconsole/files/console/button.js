"use strict";
/* Buttons, each a table of nine cells; a toolbar is a table of cells. */
M.button = (parent, { text, icon, tip, handler, wide, disabled }) => {
  const side = cls => `<tr><td class="m-btn-${cls}l"><i>&#160;</i></td><td class="m-btn-${cls}c"></td><td class="m-btn-${cls}r"><i>&#160;</i></td></tr>`;
  const table = M.add(parent, `<table cellspacing="0" class="m-btn ${text ? (icon ? "m-btn-text-icon" : "m-btn-noicon") : "m-btn-icon"}" style="width:${wide ? wide + "px" : "auto"}"><tbody>${side("t")}
<tr><td class="m-btn-ml"><i>&#160;</i></td><td class="m-btn-mc"><em unselectable="on"><button type="button" id="${M.id()}" class="m-btn-text${icon ? " i-" + icon : ""}">${text || "&#160;"}</button></em></td><td class="m-btn-mr"><i>&#160;</i></td></tr>${side("b")}</tbody></table>`);
  const button = M.$(table, "button");
  if (tip) table.dataset.qtip = tip;
  M.on(table, "mouseenter", () => table.classList.add("m-btn-over"));
  M.on(table, "mouseleave", () => table.classList.remove("m-btn-over", "m-btn-click"));
  M.on(table, "mousedown", () => table.classList.add("m-btn-click"));
  M.on(table, "mouseup", () => table.classList.remove("m-btn-click"));
  M.on(table, "click", event => { if (!button.disabled && !M.busy) handler(event); });
  const made = {
    el: table,
    setText(caption, other) { button.innerHTML = caption; if (other) button.className = "m-btn-text i-" + other; },
    setDisabled(on) { button.disabled = on; table.classList.toggle("m-item-disabled", on); },
  };
  made.setDisabled(!!disabled);
  return made;
};

M.toolbar = (parent, cls) => {
  const bar = M.add(parent, `<div class="m-toolbar ${cls || ""}"><table cellspacing="0" class="m-toolbar-ct"><tbody><tr>
<td class="m-toolbar-left" align="left"><table cellspacing="0"><tbody><tr class="m-toolbar-left-row"></tr></tbody></table></td>
<td class="m-toolbar-right" align="right"><table cellspacing="0"><tbody><tr class="m-toolbar-right-row"></tr></tbody></table></td></tr></tbody></table></div>`);
  const cell = right => M.add(M.$(bar, right ? ".m-toolbar-right-row" : ".m-toolbar-left-row"), '<td class="m-toolbar-cell"></td>');
  return {
    el: bar,
    cell,
    button: (config, right) => M.button(cell(right), config),
    text: (text, right) => M.add(cell(right), `<div class="m-toolbar-text">${text}</div>`),
    line: right => M.add(cell(right), '<span class="m-toolbar-sep"></span>'),
  };
};
