"use strict";
/* What every part of the program leans on. */
const M = { data: null, busy: 0, seq: 100, z: 9000, listeners: [] };

M.BLANK = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
M.id = () => "mgen" + ++M.seq;
M.esc = text => String(text).replace(/[&<>"]/g, one => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]);

/* The first element of that markup, put at the end of the parent. */
M.add = (parent, markup) => {
  const template = document.createElement("template");
  template.innerHTML = markup.trim();
  const made = template.content.firstElementChild;
  if (parent) parent.appendChild(made);
  return made;
};
M.img = cls => `<img src="${M.BLANK}" class="${cls}" alt="">`;
M.$ = (root, selector) => root.querySelector(selector);
M.on = (root, events, does) => events.split(" ").forEach(one => root.addEventListener(one, does));
M.box = (el, box) => {
  for (const side in box) el.style[side] = typeof box[side] === "number" ? box[side] + "px" : box[side];
  return el;
};

/* The veil over a part of the screen while the server is asked. */
M.mask = (over, text) => {
  const veil = M.add(over, '<div class="m-el-mask"></div>');
  const told = M.add(over, `<div class="m-el-mask-msg m-mask-loading"><div>${text || "Chargement..."}</div></div>`);
  return () => { veil.remove(); told.remove(); };
};

M.call = async (service, method, ...args) => {
  const answer = await fetch("/console/rpc", {
    method: "POST",
    headers: { "Content-Type": "text/x-rpc; charset=utf-8" },
    body: JSON.stringify([7, service, method, args]),
  });
  return answer.json();
};

/* A call whose answer is everything that the screens show. */
M.ask = async (over, text, service, method, ...args) => {
  const unmask = M.mask(over || document.body, text);
  M.busy += 1;
  try {
    const told = await M.call(service, method, ...args);
    if (!told.signed) { location.reload(); return; }
    M.data = told;
    M.listeners.forEach(one => one());
  } finally { M.busy -= 1; unmask(); }
};
M.base = (over, text, method, ...args) => M.ask(over, text, "Base", method, ...args);

M.status = text => {
  const bar = document.querySelector(".m-status-text");
  if (bar) bar.textContent = `${new Date().toTimeString().slice(0, 5)} - ${text}`;
};

/* Said at the top for a moment. */
M.toast = (title, text) => {
  const told = M.add(document.body, `<div class="m-toast"><h3>${title}</h3><p>${text}</p></div>`);
  setTimeout(() => told.classList.add("m-toast-in"), 20);
  setTimeout(() => told.classList.remove("m-toast-in"), 2600);
  setTimeout(() => told.remove(), 3100);
};
