import {h, icon} from "./dom.js";
import {key, navigate, store} from "./store.js";
import {ENTRIES} from "./entries.js";

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function openPalette() {
  if (document.querySelector(".palette") || !store.site?.signed) return;
  const list = h("ul", {role: "listbox", "aria-label": "Pages"});
  const close = () => veil.remove();
  const draw = () => {
    const words = plain(field.value);
    const found = ENTRIES.flatMap(part => part.pages.map(([path, title]) => [path, title, part.title]))
      .filter(([, title]) => plain(title).includes(words)).slice(0, 6);
    list.replaceChildren(...found.map(([path, title, part], number) => h("li", {role: "option", class: number ? "" : "is-on",
      onclick: () => { close(); navigate(`/web/${key()}/administration/${path}`); }}, icon("page"), title, h("small", {}, part))));
  };
  const field = h("input", {type: "search", placeholder: "Rechercher une page…", "aria-label": "Rechercher une page", oninput: draw,
    onkeydown: event => {
      if (event.key === "Escape") close();
      if (event.key === "Enter") list.querySelector("li")?.click();
    }});
  const veil = h("div", {class: "veil", onclick: event => { if (event.target === veil) close(); }},
    h("div", {class: "palette", role: "dialog", "aria-modal": "true", "aria-label": "Recherche"}, field, list));
  document.body.append(veil);
  draw();
  field.focus();
}

export const palette = () => document.addEventListener("keydown", event => {
  if (event.key === "k" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); openPalette(); }
});
