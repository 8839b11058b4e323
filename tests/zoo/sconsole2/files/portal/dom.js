// Elements written as calls; a property that begins with « on » is a listener.
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === false || value == null) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "html") node.innerHTML = value;
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat(3).filter(one => one !== false && one != null));
  return node;
}

const PATHS = {
  grid: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  tune: "M4 6h10M18 6h2M4 12h2M10 12h10M4 18h8M16 18h4M14 4v4M6 10v4M12 16v4",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5",
  bell: "M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4",
  down: "M6 9l6 6 6-6",
  right: "M9 6l6 6-6 6",
  left: "M15 6l-6 6 6 6",
  page: "M6 3h8l4 4v14H6zM14 3v4h4",
  users: "M9 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM2 21c0-4 3-6 7-6s7 2 7 6M17 5a3.5 3.5 0 0 1 0 7M18 15c3 .5 4 3 4 6",
  mail: "M3 6h18v13H3zM3 7l9 7 9-7",
  chart: "M4 20V10M10 20V4M16 20v-7M21 20H3",
  check: "M5 12l5 5 9-10",
  close: "M6 6l12 12M18 6L6 18",
  book: "M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14",
  folder: "M3 6h6l2 2h10v11H3z",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  down_to: "M12 4v11M7 11l5 5 5-5M4 20h16",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.5",
  home: "M4 11l8-7 8 7v9h-6v-6h-4v6H4z",
};

export const icon = name => h("span", {class: "ico", "aria-hidden": "true",
  html: `<svg viewBox="0 0 24 24"><path d="${PATHS[name]}"/></svg>`});

/** A click outside, or Escape, puts it away. */
export function dismissable(node, anchor, close) {
  const outside = event => { if (!node.contains(event.target) && !anchor.contains(event.target)) end(); };
  const escape = event => { if (event.key === "Escape") { end(); anchor.focus(); } };
  const end = () => {
    document.removeEventListener("pointerdown", outside);
    document.removeEventListener("keydown", escape);
    close();
  };
  document.addEventListener("pointerdown", outside);
  document.addEventListener("keydown", escape);
  return end;
}

export function toast(title, text = "") {
  let zone = document.querySelector(".toasts");
  if (!zone) document.body.append(zone = h("div", {class: "toasts", "aria-live": "polite"}));
  const one = h("div", {class: "toast", role: "status"}, icon("check"),
    h("div", {}, h("strong", {}, title), text && h("p", {}, text)),
    h("button", {class: "icon-btn", "aria-label": "Masquer le message", onclick: () => one.remove()}, icon("close")));
  zone.append(one);
  setTimeout(() => { one.classList.add("toast--out"); setTimeout(() => one.remove(), 300); }, 5000);
}
