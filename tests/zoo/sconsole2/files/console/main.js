import {el} from "./dom.js";
import {call, hear, parts, read, store} from "./store.js";
import {login} from "./login.js";
import {spaces} from "./spaces.js";
import {shell} from "./shell.js";
import {news} from "./news.js";

const root = document.getElementById("root");

async function draw() {
  try {
    store.spaces = (await call("moi")).espaces;
  } catch { return; }
  if (!store.spaces.some(one => one.slug === parts()[0])) { root.replaceChildren(spaces()); return; }
  if (!store.settings) root.replaceChildren(el("div h-full flex items-center justify-center", null, el("div spinner", {role: "status", "aria-label": "Chargement"})));
  await read();
  root.replaceChildren(await shell());
  news();
}

async function start() {
  const answer = await fetch("/api/moi");
  if (!answer.ok) { root.replaceChildren(login(draw)); return; }
  hear(draw);
  await draw();
}

start();
