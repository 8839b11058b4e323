import {h, icon} from "./dom.js";
import {api, navigate} from "./store.js";

export function signIn() {
  const user = h("input", {id: "identifiant", name: "identifiant", autocomplete: "username", required: true});
  const word = h("input", {id: "motdepasse", name: "motdepasse", type: "password", autocomplete: "current-password", required: true});
  const show = h("input", {id: "afficher", type: "checkbox", onchange: () => { word.type = show.checked ? "text" : "password"; }});
  const alert = h("div", {class: "alert alert--error", role: "alert", hidden: true}, "Identifiant ou mot de passe incorrect.");
  const send = h("button", {class: "btn btn--primary btn--wide", type: "submit"}, "Se connecter");
  const submit = async event => {
    event.preventDefault();
    send.disabled = true;
    alert.hidden = true;
    try {
      await api("session", "POST", {username: user.value, password: word.value});
      navigate("/web/lycee");
    } catch { alert.hidden = false; send.disabled = false; }
  };
  return h("main", {class: "signin"},
    h("form", {class: "card signin__card", onsubmit: submit, novalidate: true},
      h("b", {class: "signin__brand"}, "ATRIUM"), h("h1", {}, "Connexion à votre espace"), alert,
      h("label", {for: "identifiant"}, "Identifiant"), user,
      h("label", {for: "motdepasse"}, "Mot de passe"), word,
      h("div", {class: "check"}, show, h("label", {for: "afficher"}, "Afficher le mot de passe")),
      send, h("a", {href: "#", onclick: event => event.preventDefault()}, "Identifiant ou mot de passe oublié ?")),
    h("aside", {class: "signin__side"}, h("h2", {}, "Élèves et parents"), h("p", {}, "Connectez-vous avec ÉduConnect."),
      h("button", {class: "btn btn--light", type: "button"}, icon("home"), "ÉduConnect")));
}
