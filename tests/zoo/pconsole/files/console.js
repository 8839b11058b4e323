// Who comes in: identification, choice of the base, then the client itself.
import { api, el, replace } from "./console_base.js";
import { picker } from "./console_picker.js";
import { client } from "./console_shell.js";

const root = document.getElementById("application");

function identify(error = "") {
  document.title = "PRONOTE - Identification";
  const kind = picker({ label: "Je me connecte en tant que", items: ["Administrateur (SPR)", "Responsable de l'hébergement", "Assistance"].map((name) => ({ value: name, name })), value: "Administrateur (SPR)" });
  const user = el("input", { id: "numero", type: "text", autocomplete: "username", spellcheck: "false" });
  const password = el("input", { id: "secret", type: "password", autocomplete: "current-password" });
  const enter = el("button", { type: "submit", class: "bouton principal" }, "Se connecter");
  const form = el("form", { class: "identification" },
    el("div", { class: "entete-id" }, el("b", {}, "PRONOTE"), el("span", {}, "Console d'administration 2026")),
    el("div", { class: "ligne-champ" }, el("span", { id: kind.labelId }, "Je me connecte en tant que"), kind.node),
    el("div", { class: "ligne-champ" }, el("label", { for: "numero" }, "Identifiant ou n° d'hébergement"), user),
    el("div", { class: "ligne-champ" }, el("label", { for: "secret" }, "Mot de passe"), password),
    el("p", { class: "refus", role: "alert" }, error),
    el("div", { class: "boutons" }, el("a", { href: "#", onclick: (event) => event.preventDefault() }, "Récupérer mes identifiants"), enter),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    enter.disabled = true;
    const answer = await api.raw("POST", "/api/session", { username: user.value, password: password.value });
    if (answer.ok) await choose();
    else identify("Votre identifiant ou votre mot de passe est incorrect.");
  });
  replace(root, el("div", { class: "fond-id" }, form, el("p", { class: "mention" }, "Base hébergée - les connexions sont enregistrées.")));
  user.focus();
}

async function choose() {
  document.title = "PRONOTE - Choix de la base";
  const bases = await api.get("/api/bases");
  let current = bases[0];
  const list = el("div", { class: "liste-bases", role: "listbox", "aria-label": "Bases hébergées", tabindex: "0" });
  const detail = el("div", { class: "detail-base" });
  const open = async () => client(root, await api.open(current.uai), bases, choose, identify);
  const draw = () => {
    for (const one of list.children) one.setAttribute("aria-selected", one.dataset.uai === current.uai);
    replace(detail, el("h2", {}, current.name), el("dl", {},
      el("dt", {}, "UAI"), el("dd", {}, current.uai), el("dt", {}, "État"), el("dd", {}, current.published ? "Base publiée" : "Base non publiée"),
      el("dt", {}, "Fiches"), el("dd", {}, String(current.pupils)), el("dt", {}, "Version"), el("dd", {}, "2026.0.4"), el("dt", {}, "Dernière sauvegarde"), el("dd", {}, "Aujourd'hui, 4 h 12")),
      el("button", { type: "button", class: "bouton principal", onclick: open }, "Ouvrir cette base"));
  };
  for (const one of bases) {
    list.append(el("div", { class: "base", role: "option", "data-uai": one.uai, onclick: () => { current = one; draw(); }, ondblclick: open }, el("b", {}, one.name), el("span", {}, `${one.uai} - année 2026-2027`)));
  }
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { current = bases[Math.min(bases.length - 1, Math.max(0, bases.indexOf(current) + step))]; draw(); event.preventDefault(); }
    if (event.key === "Enter") open();
  });
  replace(root, el("div", { class: "fond-id" }, el("div", { class: "choix-base" }, el("h1", {}, "Sur quelle base voulez-vous travailler ?"), el("div", { class: "cote" }, list, detail))));
  draw();
  list.focus();
}

const { ouverte } = await api.get("/api/session");
if (ouverte) await choose();
else identify();
