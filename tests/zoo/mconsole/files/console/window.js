"use strict";
/* Windows with tools in their header, and message boxes. */
M.window = ({ title, width, height, icon, closable = true, tools = [], modal = true, cls = "" }) => {
  const z = (M.z += 10);
  const veil = modal ? M.add(document.body, `<div class="m-mask" style="z-index:${z}"></div>`) : null;
  const el = M.add(document.body, `<div class="m-window ${cls}" id="${M.id()}" style="z-index:${z + 2};width:${width}px"><div class="m-window-tl"><div class="m-window-tr"><div class="m-window-tc">
<div class="m-window-header"><div class="m-tools"></div>${icon ? M.img("m-panel-icon i-" + icon) : ""}<span class="m-window-header-text">${title}</span></div></div></div></div>
<div class="m-window-bwrap"><div class="m-window-ml"><div class="m-window-mr"><div class="m-window-mc"><div class="m-window-body"></div></div></div></div><div class="m-window-footer"></div></div></div>`);
  const body = M.$(el, ".m-window-body"), head = M.$(el, ".m-window-header");
  if (height) body.style.height = height + "px";
  const made = { el, body, footer: M.$(el, ".m-window-footer"), onclose: null };
  made.close = () => { el.remove(); if (veil) veil.remove(); if (made.onclose) made.onclose(); };
  for (const one of tools.concat(closable ? [{ id: "close", does: () => made.asked() }] : [])) {
    const tool = M.add(M.$(el, ".m-tools"), `<div class="m-tool m-tool-${one.id}">&#160;</div>`);
    M.on(tool, "mouseenter", () => tool.classList.add("m-tool-over"));
    M.on(tool, "mouseleave", () => tool.classList.remove("m-tool-over"));
    M.on(tool, "click", () => one.does(made));
  }
  made.asked = made.close;
  made.buttons = () => (made.bar = made.bar || M.toolbar(made.footer, "m-window-fbar"));
  made.center = () => M.box(el, { left: Math.max(0, Math.round((innerWidth - el.offsetWidth) / 2)), top: Math.max(0, Math.round((innerHeight - el.offsetHeight) / 2)) });
  M.drag(head, el);
  setTimeout(made.center, 0);
  return made;
};

M.drag = (handle, el) => M.on(handle, "mousedown", start => {
  if (start.target.closest(".m-tool")) return;
  const x = start.clientX - el.offsetLeft, y = start.clientY - el.offsetTop;
  const move = event => M.box(el, { left: event.clientX - x, top: Math.max(0, event.clientY - y) });
  document.addEventListener("mousemove", move);
  document.addEventListener("mouseup", () => document.removeEventListener("mousemove", move), { once: true });
  start.preventDefault();
});

/* Resolves to the caption that was pressed; the header's cross is the last one. */
M.msg = ({ title, text, icon = "info", buttons = ["OK"] }) => new Promise(done => {
  const box = M.window({ title, width: 380, cls: "m-window-dlg" });
  M.add(box.body, `<div class="m-dlg-ct"><div class="m-dlg-icon m-dlg-${icon}"></div><div class="m-dlg-content"><span class="m-dlg-text">${text}</span></div></div>`);
  let said = buttons[buttons.length - 1];
  box.onclose = () => done(said);
  for (const one of buttons) M.button(M.add(box.footer, '<div class="m-dlg-btn"></div>'), { text: one, wide: 75, handler: () => { said = one; box.close(); } });
  setTimeout(() => M.$(box.footer, "button").focus(), 10);
});
