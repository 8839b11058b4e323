import {el, icon} from "./dom.js";
import {call, hear} from "./store.js";

export function login(done) {
  const field = (id, label, type, more) => [el("label text-sm font-medium", {for: id}, label),
    el("input input mb-4", {id, name: id, type, autocomplete: more})];
  const [userLabel, user] = field("numero", "Numéro d’hébergement", "text", "username");
  const [wordLabel, word] = field("secret", "Mot de passe", "password", "current-password");
  const alert = el("p rounded bg-red-50 text-red-700 text-sm p-3 mb-4", {role: "alert", hidden: true}, "Ces identifiants ne correspondent à aucun compte.");
  const send = el("button btn btn-primary w-full", {type: "submit"}, "Continuer");
  const submit = async event => {
    event.preventDefault();
    send.disabled = true;
    try {
      await call("connexion", "POST", {username: user.value, password: word.value});
      hear(done);
      await done();
    } catch { alert.hidden = false; send.disabled = false; }
  };
  return el("div login", null,
    el("section login-side", null, el("div flex items-center gap-2 text-lg font-bold", null, icon("spark"), "PRONOTE"),
      el("h2", null, "Toute la vie de l’établissement, au même endroit."),
      el("p", null, "Console d’administration · version 2024.3")),
    el("section login-main", null, el("form login-form", {submit, novalidate: true},
      el("h1 text-2xl font-bold mb-1", null, "Bon retour parmi nous"),
      el("p text-gray-500 mb-6", null, "Connectez-vous à la console d’administration."),
      alert, userLabel, user, wordLabel, word, send)));
}
