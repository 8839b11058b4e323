"use strict";
/* Panels one behind the other, their captions in a strip. */
M.tabs = (parent, cls) => {
  const el = M.add(parent, `<div class="m-tab-panel ${cls || ""}"><div class="m-tab-panel-header"><div class="m-tab-strip-wrap"><ul class="m-tab-strip"></ul></div><div class="m-tab-strip-spacer"></div></div><div class="m-tab-panel-bwrap"><div class="m-tab-panel-body"></div></div></div>`);
  const strip = M.$(el, ".m-tab-strip"), deck = M.$(el, ".m-tab-panel-body"), kept = new Map();
  const made = { el, kept };
  made.show = key => {
    for (const [one, { li, panel }] of kept) {
      li.classList.toggle("m-tab-strip-active", one === key);
      panel.classList.toggle("m-hide-display", one !== key);
    }
    made.active = key;
    if (made.onshow) made.onshow(key);
  };
  made.close = key => {
    const { li, panel } = kept.get(key), keys = [...kept.keys()], at = keys.indexOf(key);
    li.remove(); panel.remove(); kept.delete(key);
    if (made.active === key) made.show(keys[at - 1]);
  };
  /* Its content is drawn the first time that it is shown. */
  made.open = (key, { title, icon, closable, draw }, front = true) => {
    if (!kept.has(key)) {
      const li = M.add(strip, `<li id="${M.id()}" class="${closable ? "m-tab-strip-closable" : ""}"><a class="m-tab-strip-close"></a><a class="m-tab-right" href="#"><em class="m-tab-left"><span class="m-tab-strip-inner"><span class="m-tab-strip-text ${icon ? "m-tab-with-icon i-" + icon : ""}">${title}</span></span></em></a></li>`);
      const panel = M.add(deck, `<div class="m-panel m-tab-content m-hide-display" id="${M.id()}"></div>`);
      kept.set(key, { li, panel });
      M.on(M.$(li, ".m-tab-right"), "click", event => { event.preventDefault(); made.show(key); });
      M.on(M.$(li, ".m-tab-strip-close"), "click", () => made.close(key));
      draw(panel);
    }
    if (front) made.show(key);
  };
  return made;
};
