// Elements written as calls: `.class` first, then what it holds.
export function el(name, attributes, ...inside) {
  const [tag, ...classes] = name.split(" ");
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") node.addEventListener(key, value);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...inside.flat(3).filter(one => one !== false && one != null));
  return node;
}

const PATHS = {
  home: "M3 11l9-8 9 8v10h-6v-6H9v6H3z",
  file: "M7 3h7l4 4v14H7zM14 3v4h4M10 13h5M10 17h5",
  users: "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21v-1a6 6 0 0 1 14 0v1M17 4a4 4 0 0 1 0 7M19 15a6 6 0 0 1 3 5v1",
  sliders: "M5 4v6M5 14v6M12 4v2M12 10v10M19 4v9M19 17v3M2 12h6M9 8h6M16 15h6",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9z",
  help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.2",
  expand: "M4 5h16v14H4zM9 5v14M13 10l2 2-2 2",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5",
  columns: "M4 5h16v14H4zM9.3 5v14M14.6 5v14",
  filter: "M4 5h16l-6 8v6l-4-2v-4z",
  more: "M5 12h.1M12 12h.1M19 12h.1",
  close: "M6 6l12 12M18 6L6 18",
  check: "M5 12l5 5 9-10",
  chevron: "M8 10l4 4 4-4",
  right: "M10 7l5 5-5 5",
  minus: "M6 12h12",
  plus: "M12 6v12M6 12h12",
  lock: "M6 11h12v10H6zM9 11V7a3 3 0 0 1 6 0v4",
  power: "M12 3v9M7 6a8 8 0 1 0 10 0",
  mail: "M3 6h18v13H3zM3 7l9 7 9-7",
  spark: "M12 3l2 6 6 3-6 3-2 6-2-6-6-3 6-3z",
};

export function icon(name, size = "w-5 h-5") {
  const span = el(`span icon ${size}`, {"aria-hidden": "true"});
  span.innerHTML = `<svg viewBox="0 0 24 24"><path d="${PATHS[name]}"/></svg>`;
  return span;
}

export const iconButton = (name, label, click, more = "") =>
  el(`button btn-icon ${more}`, {type: "button", title: label, "aria-label": label, click}, icon(name));

export const button = (label, click, kind = "btn-white") => el(`button btn ${kind}`, {type: "button", click}, label);

export const wait = time => new Promise(done => setTimeout(done, time));
