// The sign-in card.
import { html, nothing } from "lit";
import { post } from "../two_schools/school.js";
import { draw, ui } from "./server.js";

export function signIn(title, then) {
  const enter = async (event) => {
    event.preventDefault();
    const answer = await post("/api/login", Object.fromEntries(new FormData(event.target)));
    ui.refused = !answer.ok;
    if (answer.ok) then();
    else draw();
  };
  return html`
    <ui5-card class="sign-in">
      <ui5-card-header slot="header" title-text=${title} subtitle-text="Saisissez vos identifiants d'administrateur"></ui5-card-header>
      <form class="inside" @submit=${enter}>
        ${ui.refused ? html`<ui5-message-strip design="Negative" hide-close-button>Identifiant ou mot de passe incorrect.</ui5-message-strip>` : nothing}
        <div class="field"><ui5-label for="username" required show-colon>Identifiant</ui5-label><ui5-input id="username" name="username" required style="width: 100%"></ui5-input></div>
        <div class="field"><ui5-label for="password" required show-colon>Mot de passe</ui5-label><ui5-input id="password" name="password" type="Password" required style="width: 100%"></ui5-input></div>
        <ui5-button design="Emphasized" type="Submit">Se connecter</ui5-button>
        <ui5-link href="#aide">Mot de passe oublié ?</ui5-link>
      </form>
    </ui5-card>`;
}
