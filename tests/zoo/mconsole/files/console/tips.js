"use strict";
/* Tips of what bears data-qtip, after a moment under the pointer. */
M.tips = () => {
  let shown = null, due = 0;
  const hide = () => { clearTimeout(due); if (shown) shown.remove(); shown = null; };
  document.addEventListener("mouseover", event => {
    const over = event.target.closest("[data-qtip]");
    hide();
    if (!over) return;
    due = setTimeout(() => {
      shown = M.add(document.body, `<div class="m-tip"><div class="m-tip-body">${M.esc(over.dataset.qtip)}</div></div>`);
      M.box(shown, { left: Math.min(event.clientX + 12, innerWidth - shown.offsetWidth - 4), top: Math.min(event.clientY + 18, innerHeight - 30), zIndex: 20000 });
    }, 500);
  });
  document.addEventListener("mousedown", hide, true);
};
