// Signing in, and the base to work on.
import { w2form, w2grid } from "w2ui";
import { ask, box, made, say } from "./ways.js";
import { client } from "./client.js";

export async function start() {
  const session = await ask("/api/session");
  if (!session.signed) signIn();
  else if (!session.base) bases();
  else client(session);
}

function signIn() {
  box.innerHTML = `<div class="door"><div class="form"></div><div class="foot">PRONOTE 2025 - Index Éducation<br>Assistance : du lundi au vendredi, de 8 h à 18 h</div></div>`;
  const submit = async () => {
    if (form.validate(true).length) return;
    form.lock("Connexion...", true);
    const answer = await ask("/api/session", { username: form.record.login, password: form.record.secret });
    form.unlock();
    if (answer) start();
    else form.message("Identifiant ou mot de passe incorrect.");
  };
  const form = made(w2form, {
    name: "identification", header: "Console d'administration PRONOTE", box: box.querySelector(".form"),
    fields: [
      { field: "login", type: "text", required: true, html: { label: "Identifiant", attr: 'autocomplete="username" style="width: 240px"' } },
      { field: "secret", type: "password", required: true, html: { label: "Mot de passe", attr: 'autocomplete="current-password" style="width: 240px"' } },
    ],
    actions: { connect: { text: "Se connecter", class: "w2ui-btn-blue", onClick: submit } },
  });
  box.querySelector(".form").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.tagName === "INPUT") {
      event.target.blur();
      submit();
    }
  });
}

export function bases() {
  box.innerHTML = `<div class="bases"><div class="grid"></div><div class="foot">Double-cliquez sur une base, ou sélectionnez-la puis cliquez sur « Ouvrir la base ».</div></div>`;
  const open = async (uai) => {
    grid.lock("Ouverture de la base...", true);
    await ask("/api/base", { base: uai });
    location.hash = "";
    await start();
    say("Base ouverte en modification.");
  };
  const grid = made(w2grid, {
    name: "bases", box: box.querySelector(".grid"), header: "Bases hébergées de votre contrat", url: "/api/bases", multiSelect: false,
    show: { header: true, toolbar: true, footer: true, toolbarSearch: false },
    toolbar: {
      items: [{ type: "button", id: "ouvrir", text: "Ouvrir la base", icon: "w2ui-icon-check", disabled: true }],
      onClick: ({ target }) => target === "ouvrir" && open(grid.getSelection()[0]),
    },
    columns: [
      { field: "uai", text: "UAI", size: "100px" }, { field: "name", text: "Établissement", size: "40%" },
      { field: "town", text: "Ville", size: "35%" }, { field: "version", text: "Version", size: "90px" },
      { field: "state", text: "État", size: "25%" },
    ],
    onSelect: (event) => event.onComplete = () => grid.toolbar[grid.getSelection().length ? "enable" : "disable"]("ouvrir"),
    onDblClick: (event) => open(event.detail.recid),
  });
}
