// While something is asked, a person points in this document and nothing of the site is pressed: every press is taken
// before the site hears of it. What is drawn stands in a closed shadow root, out of reach of the site's scripts and of
// the robot's own eye, and is gone afterwards. The pointer's movements are the site's own: menus that open under it stay.
(() => {
  if (window.__robotPointing) return;
  const TAKEN = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu",
    "touchstart", "touchend", "dragstart", "keydown", "keyup", "keypress", "submit"];
  // The page may be taller than the screen that its window stands on: the frame stays in the part that any screen shows.
  const STYLE = `
    .mark { position: fixed; border: 3px solid #d0006f; border-radius: 3px; pointer-events: none; display: none }
    .panel { position: fixed; left: 12px; right: 12px; bottom: max(12px, calc(100vh - 600px)); padding: 12px 16px; background: #fff8e1; color: #222;
      border: 3px solid #d0006f; border-radius: 6px; font: 15px/1.4 sans-serif; pointer-events: auto; cursor: default }
    .panel.above { bottom: auto; top: 12px }
    p { margin: 0 0 6px } p:first-child { font-weight: bold }
    button { margin: 4px 10px 0 0; padding: 5px 12px; font: inherit }`;
  let asked = null;
  let host = null;
  let root = null;
  let mark = null;
  let panel = null;

  const made = (tag, name, text) => {
    const el = document.createElement(tag);
    if (name) el.className = name;
    if (text) el.textContent = text;
    return el;
  };
  const at = (x, y) => {
    let el = document.elementFromPoint(x, y);
    for (let inner = el; inner && inner.shadowRoot; el = inner) {
      inner = inner.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === el) break;
    }
    return el;
  };
  const trail = (el) => {
    const ids = [];
    for (let one = el; one; one = window.__robotPage.parentOf(one)) ids.push(window.__robotEye.idOf(one));
    return ids;
  };
  const told = (what, more) => window.__robotPointed({ token: asked.token, what, ...more });
  const answered = (button) => {
    if (button.dataset.answer === "move") panel.classList.toggle("above");
    else told("button", { value: button.dataset.answer });
  };
  const taken = (event) => {
    if (!asked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === "pointerdown") {
      const el = at(event.clientX, event.clientY);
      if (el === host) {
        const button = root.elementFromPoint(event.clientX, event.clientY)?.closest("button");
        if (button) answered(button);
      } else if (asked.point && el && window.__robotEye) {
        told("pointed", { path: trail(el), x: event.clientX + scrollX, y: event.clientY + scrollY });
      }
    } else if (event.type === "keydown" && !event.repeat && asked.keys[event.key.toLowerCase()]) {
      const answer = asked.keys[event.key.toLowerCase()];
      if (answer === "move") panel?.classList.toggle("above");
      else told("button", { value: answer });
    }
  };
  const moved = (event) => {
    if (!asked || !asked.point || !mark) return;
    const el = at(event.clientX, event.clientY);
    const r = el && el !== host ? el.getBoundingClientRect() : null;
    Object.assign(mark.style, r
      ? { display: "block", left: `${r.left - 3}px`, top: `${r.top - 3}px`, width: `${r.width}px`, height: `${r.height}px` }
      : { display: "none" });
  };
  for (const type of TAKEN) window.addEventListener(type, taken, { capture: true, passive: false });
  window.addEventListener("pointermove", moved, { capture: true, passive: true });

  const hide = () => {
    asked = null;
    host?.remove();
    host = root = mark = panel = null;
  };
  const show = (question) => {
    if (asked && asked.token === question.token && host?.isConnected) return;
    hide();
    asked = question;
    host = made("div");
    Object.assign(host.style, { all: "initial", position: "fixed", left: 0, top: 0, width: 0, height: 0, zIndex: 2147483647, pointerEvents: "none" });
    root = host.attachShadow({ mode: "closed" });
    mark = made("div", "mark");
    root.append(made("style", "", STYLE), mark);
    if (question.lines.length) {
      panel = made("div", "panel");
      panel.append(...question.lines.map((line) => made("p", "", line)));
      for (const one of question.buttons) {
        const button = made("button", "", one.text);
        button.dataset.answer = one.answer;
        panel.append(button);
      }
      root.append(panel);
    }
    document.documentElement.append(host);
  };
  // The site's scripts may look at it, and must not change what it does.
  Object.defineProperty(window, "__robotPointing", { value: Object.freeze({ show, hide }) });
})()
