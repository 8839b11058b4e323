// The client's own widgets.
import { agit, el, vider } from "./noyau.js";

export function bouton(caption, act, look = "") {
  return agit(el(`btn ${look}`, el("btn-l", caption)), act);
}

/** A box with its caption; `on` is told once it was ticked. */
export function coche(caption, on) {
  const box = el("coche-c"), one = el("coche", box, el("coche-l", caption));
  agit(one, () => on(!one.est));
  one.mettre = (value) => {
    one.est = value;
    one.classList.toggle("cochee", value);
  };
  one.activer = (value) => one.classList.toggle("inactif", !value);
  one.mettre(false);
  return one;
}

/** A list that drops down; entries are [value, caption]. */
export function combo(width, entries, on) {
  const text = el("cbo-t"), one = el("cbo", text, el("cbo-f"));
  one.style.width = `${width}px`;
  one.tabIndex = 0;
  let pane = null, at = -1;
  const shut = () => {
    pane?.remove();
    pane = null;
    document.removeEventListener("mousedown", outside, true);
  };
  const outside = (event) => !pane?.contains(event.target) && !one.contains(event.target) && shut();
  const mark = (number) => {
    at = Math.max(0, Math.min(entries.length - 1, number));
    [...pane.children].forEach((entry, index) => entry.classList.toggle("vise", index === at));
    pane.children[at].scrollIntoView({ block: "nearest" });
  };
  const take = (number) => {
    shut();
    one.focus();
    const [value] = entries[number];
    if (value !== one.valeur) on(value);
  };
  const open = () => {
    pane = el("cbo-pan", ...entries.map(([, caption], number) => {
      const entry = el("cbo-e", caption);
      entry.addEventListener("mouseenter", () => mark(number));
      entry.addEventListener("click", () => take(number));
      return entry;
    }));
    document.body.append(pane);
    const { left, bottom, top } = one.getBoundingClientRect(), high = pane.offsetHeight;
    pane.style.cssText = `left:${left}px;min-width:${width}px;top:${bottom + high > innerHeight ? top - high : bottom}px`;
    mark(Math.max(0, entries.findIndex(([value]) => value === one.valeur)));
    document.addEventListener("mousedown", outside, true);
  };
  const live = () => !one.classList.contains("inactif");
  one.addEventListener("click", () => live() && (pane ? shut() : open()));
  one.addEventListener("keydown", (event) => {
    if (!live()) return;
    const { key } = event;
    if (!pane && (key === "ArrowDown" || key === "Enter" || key === " ")) open();
    else if (pane && key === "ArrowDown") mark(at + 1);
    else if (pane && key === "ArrowUp") mark(at - 1);
    else if (pane && key === "Enter") take(at);
    else if (pane && key === "Escape") shut();
    else if (pane && key.length === 1) {
      const found = entries.findIndex(([, caption]) => caption.toLowerCase().startsWith(key.toLowerCase()));
      if (found >= 0) mark(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // The window around it stays, when Escape shut the list only.
  let escaped = false;
  one.addEventListener("keydown", ({ key }) => (escaped = key === "Escape" && pane !== null), true);
  one.addEventListener("keyup", (event) => {
    if (escaped && event.key === "Escape") event.stopPropagation();
  });
  one.mettre = (value) => {
    one.valeur = value;
    text.textContent = (entries.find(([known]) => known === value) ?? ["", ""])[1];
  };
  one.activer = (value) => one.classList.toggle("inactif", !value);
  return one;
}

/** A bar of tabs; each caption stands twice, once in bold and unseen, so that nothing moves when it is chosen. */
export function onglets(classes, captions, on) {
  const bar = el(classes);
  captions.forEach((caption, number) => {
    const tab = el("ong", el("ong-g", caption), el("ong-l", caption));
    bar.append(agit(tab, () => on(number)));
  });
  bar.choisir = (number) => [...bar.children].forEach((tab, index) => tab.classList.toggle("choisi", index === number));
  return bar;
}

const zone = document.getElementById("fenetres");

/** A window; the answer is the button's number, -1 for the cross. */
export function fenetre({ titre, contenu, boutons = ["Fermer"], largeur = 440, icone = "" }) {
  return new Promise((answer) => {
    const close = (number) => {
      veil.remove();
      document.removeEventListener("keyup", key);
      answer(number);
    };
    const cross = agit(el("fen-x", "×"), () => close(-1));
    cross.title = "Fermer";
    const bar = el("fen-titre", el("fen-nom", titre), cross);
    const foot = el("fen-pied", ...boutons.map((caption, number) => bouton(caption, () => close(number), number === 0 ? "principal" : "")));
    const body = el("fen-corps", icone ? el(`fen-ico ${icone}`, icone === "question" ? "?" : "i") : null, typeof contenu === "string" ? el("fen-texte", contenu) : contenu);
    const frame = el("fen", bar, body, foot), veil = el("voile", frame);
    frame.style.width = `${largeur}px`;
    const key = (event) => event.key === "Escape" && zone.lastElementChild === veil && close(-1);
    document.addEventListener("keyup", key);
    // Moved by its title.
    bar.addEventListener("mousedown", (down) => {
      if (down.target === cross) return;
      const { left, top } = frame.getBoundingClientRect();
      const move = (event) => (frame.style.cssText = `width:${largeur}px;position:fixed;margin:0;left:${left + event.clientX - down.clientX}px;top:${top + event.clientY - down.clientY}px`);
      const up = () => (document.removeEventListener("mousemove", move), document.removeEventListener("mouseup", up));
      document.addEventListener("mousemove", move);
      document.addEventListener("mouseup", up);
    });
    zone.append(veil);
    foot.firstElementChild.focus();
  });
}

export const question = async (titre, contenu, boutons) => (await fenetre({ titre, contenu, boutons, icone: "question" })) === 0;

const toasts = el("bulles");
document.body.append(toasts);
export function bulle(text) {
  const one = el("bulle", text);
  toasts.append(one);
  setTimeout(() => one.remove(), 4000);
}

/** Title and content, framed. */
export const cadre = (titre, ...content) => el("cadre", el("cadre-t", titre), el("cadre-c", ...content));
export const rang = (caption, ...content) => el("rang", el("rang-l", caption), el("rang-c", ...content));
export { vider };
