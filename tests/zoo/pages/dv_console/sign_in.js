// The sign-in.
import "@vaadin/text-field";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { post } from "../two_schools/school.js";
import { changed, load, server } from "./server.js";

const held = { refused: false };

async function enter(event) {
  event.preventDefault();
  const [username, password] = [...event.target.closest("form").querySelectorAll("vaadin-text-field")].map((one) => one.value);
  const answer = await post("/api/login", { username, password });
  held.refused = !answer.ok;
  if (answer.ok) await load(server.school);
  else changed();
}

const hide = (field) => field?.updateComplete.then(() => (field.inputElement.type = "password"));

export const signIn = () => html`
  <form class="card sign-in stack" @submit=${enter} @keydown=${(event) => event.key === "Enter" && enter(event)}>
    <h1>PRONOTE</h1><span class="note">Console d'hébergement</span>
    ${held.refused ? html`<p class="error" role="alert">Identifiant ou mot de passe incorrect.</p>` : ""}
    <vaadin-text-field class="wide" name="username" label="Numéro d'hébergement" required autocomplete="username"></vaadin-text-field>
    <vaadin-text-field class="wide" name="password" label="Mot de passe" required autocomplete="current-password" ${ref(hide)}></vaadin-text-field>
    <vaadin-button class="wide" theme="primary" @click=${enter}>Se connecter</vaadin-button>
    <vaadin-button class="wide" theme="tertiary small">Mot de passe oublié</vaadin-button>
  </form>`;
