"use strict";
/* Menus: entries, entries with a tick, and menus that hang from an entry. */
M.menu = (items, x, y, above) => {
  const el = M.add(document.body, `<div class="m-menu" id="${M.id()}"><ul class="m-menu-list"></ul></div>`);
  const made = { el, sub: null };
  made.hide = () => { if (made.sub) made.sub.hide(); made.sub = null; el.remove(); };
  const root = () => { let top = made; while (top.above) top = top.above; return top; };
  made.above = above;
  for (const one of items) {
    if (one === "-") { M.add(M.$(el, "ul"), '<li class="m-menu-list-item m-menu-sep-li"><span class="m-menu-sep">&#160;</span></li>'); continue; }
    const li = M.add(M.$(el, "ul"), `<li class="m-menu-list-item"><a class="m-menu-item ${one.menu ? "m-menu-item-arrow" : ""} ${"checked" in one ? "m-menu-check-item" : ""}" href="#" hidefocus="true" unselectable="on">${M.img("m-menu-item-icon " + (one.icon ? "i-" + one.icon : ""))}<span class="m-menu-item-text">${one.text}</span></a></li>`);
    const ticked = () => li.classList.toggle("m-menu-item-checked", !!one.checked);
    ticked();
    const open = () => {
      if (made.sub && made.of === one) return;
      if (made.sub) made.sub.hide();
      made.sub = null;
      if (!one.menu) return;
      const box = li.getBoundingClientRect();
      made.of = one;
      made.sub = M.menu(one.menu(), box.right - 2, box.top - 2, made);
    };
    M.on(li, "mouseenter", () => { li.classList.add("m-menu-item-active"); clearTimeout(made.due); made.due = setTimeout(open, 200); });
    M.on(li, "mouseleave", () => li.classList.remove("m-menu-item-active"));
    M.on(li, "click", event => {
      event.preventDefault();
      if (one.menu) { clearTimeout(made.due); open(); return; }
      if ("checked" in one) { one.checked = !one.checked; ticked(); one.handler(one.checked); return; }
      root().hide();
      one.handler();
    });
  }
  M.box(el, { left: Math.min(x, innerWidth - el.offsetWidth - 6), top: Math.min(y, innerHeight - el.offsetHeight - 6), zIndex: 15000 + (above ? 10 : 0) });
  if (!above) {
    const away = event => {
      if (event.target.closest(".m-menu")) return;
      made.hide();
      document.removeEventListener("mousedown", away, true);
    };
    document.addEventListener("mousedown", away, true);
  }
  return made;
};
