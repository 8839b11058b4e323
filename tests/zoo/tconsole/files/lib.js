/** What every screen uses: elements, icons, the server, windows and notices. */

export function h(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (["checked", "disabled", "value", "hidden", "selected"].includes(name)) made[name] = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(3).filter((one) => one !== null && one !== undefined && one !== false));
  return made;
}

const PATHS = {
  home: "M2 11 12 3l10 8v10h-7v-6H9v6H2z",
  server: "M3 3h18v7H3zm0 11h18v7H3zM6 5v3h3V5zm0 11v3h3v-3z",
  globe: "M12 2a10 10 0 100 20 10 10 0 000-20zm-1 3v5H5c0-2 3-5 6-5zm2 0c3 0 6 3 6 5h-6zm-8 8h6v6c-3 0-6-3-6-6zm8 6v-6h6c0 3-3 6-6 6z",
  desk: "M2 3h20v13h-8l1 4H9l1-4H2zm2 2v9h16V5z",
  people: "M8 4a4 4 0 110 8 4 4 0 010-8zm8 2a3 3 0 110 6 3 3 0 010-6zM1 20c0-9 14-9 14 0zm15 0c0-3 0-4-2-6 4-3 9 0 9 6z",
  disk: "M3 3h14l4 4v14H3zm4 2v5h9V5zm-1 8v6h12v-6z",
  help: "M12 2a10 10 0 100 20 10 10 0 000-20zm-1 14h2v3h-2zm-3-7c0-5 8-5 8 0 0 3-3 3-3 6h-2c0-4 3-4 3-6s-4-2-4 0z",
  stop: "M5 5h14v14H5z",
  play: "M6 3l14 9-14 9z",
  key: "M14 2a7 7 0 11-3 13l-2 2H7v2H5v2H2v-4l7-7a7 7 0 015-8zm2 4a2 2 0 100 4 2 2 0 000-4z",
  rss: "M4 4c9 0 16 7 16 16h-3C17 13 11 7 4 7zm0 6c6 0 10 4 10 10h-3c0-4-3-7-7-7zm2 6a2 2 0 110 4 2 2 0 010-4z",
  lock: "M6 10V7a6 6 0 0112 0v3h2v12H4V10zm3 0h6V7a3 3 0 00-6 0z",
  list: "M3 4h18v3H3zm0 6h18v3H3zm0 6h18v3H3z",
  shield: "M12 2l9 3c0 9-3 14-9 17C6 19 3 14 3 5z",
  print: "M6 2h12v5H6zM2 8h20v9h-4v5H6v-5H2zm6 6v6h8v-6z",
  save: "M9 17l-6-6 2-2 4 4L19 3l2 2z",
  enter: "M3 3h9v3H6v12h6v3H3zm11 4l7 5-7 5v-4H8v-2h6z",
};

export function icon(name) {
  const span = h("span", { class: "icon", "aria-hidden": "true" });
  span.innerHTML = `<svg viewBox="0 0 24 24" width="16" height="16"><path fill="currentColor" fill-rule="evenodd" d="${PATHS[name]}"/></svg>`;
  return span;
}

export function button(caption, symbol, onclick, more = {}) {
  return h("button", { type: "button", class: "btn", onclick, ...more }, symbol ? icon(symbol) : null, h("span", {}, caption));
}

export function waiting() {
  return h("div", { class: "waiting" }, h("span", { class: "spinner" }), " Chargement en cours…");
}

export class Refused extends Error {}

let last = Promise.resolve();

/** The server answers one question after the other. */
export function call(path, sent) {
  const asked = last.then(async () => {
    const options = sent === undefined ? {} : { method: "POST", body: JSON.stringify(sent) };
    const answer = await fetch(`/api/${path}`, options);
    if (answer.status === 401 && path !== "session") {
      location.hash = "#/connexion/expiree";
      return new Promise(() => {});
    }
    const told = await answer.json();
    if (!answer.ok) throw new Refused(told.message || String(answer.status));
    return told;
  });
  last = asked.catch(() => {});
  return asked;
}

export function toast(text, kind = "done") {
  const one = h("div", { class: `toast ${kind}` }, text);
  document.getElementById("toasts").append(one);
  setTimeout(() => one.remove(), 4500);
}

/** A window; answers with the index of the button, -1 for Esc. */
export function ask({ title, text, buttons, role = "alertdialog", kind = "" }) {
  return new Promise((resolve) => {
    const back = document.activeElement;
    const end = (index) => {
      veil.remove();
      back?.focus?.();
      resolve(index);
    };
    const made = buttons.map((caption, index) =>
      h("button", { type: "button", class: index ? "btn" : "btn primary", onclick: () => end(index) }, caption),
    );
    const veil = h(
      "div",
      { class: "veil", onkeyup: (event) => event.key === "Escape" && end(-1) },
      h(
        "div",
        { class: `window ${kind}`, role, "aria-modal": "true", "aria-labelledby": "window-title" },
        h("header", {}, h("h2", { id: "window-title" }, title)),
        h("div", { class: "window-body" }, text),
        h("footer", {}, made),
      ),
    );
    document.getElementById("windows").append(veil);
    made[0].focus();
  });
}

/** Something the server takes its time for. */
export async function during(title, text, work) {
  const veil = h(
    "div",
    { class: "veil" },
    h("div", { class: "window busy", role: "dialog", "aria-modal": "true", "aria-label": title },
      h("header", {}, h("h2", {}, title)),
      h("div", { class: "window-body" }, h("p", {}, text), h("div", { class: "bar" }, h("i", {})))),
  );
  document.getElementById("windows").append(veil);
  try {
    return await work;
  } finally {
    veil.remove();
  }
}
