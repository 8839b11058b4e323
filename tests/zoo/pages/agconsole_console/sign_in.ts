import { ask } from "./server.ts";

export function signIn(root: HTMLElement, then: () => void): void {
  root.innerHTML = `<div class="gate">
    <div class="brand">PRONOTE <span class="muted">| Console d'administration</span></div>
    <sl-card>
      <h1>Connexion</h1>
      <form>
        <sl-alert variant="danger"><sl-icon slot="icon" name="exclamation-octagon"></sl-icon>Identifiant ou mot de passe incorrect.</sl-alert>
        <sl-input name="username" label="Identifiant" autocomplete="username" help-text="Numéro de client à 6 chiffres" required><sl-icon name="person" slot="prefix"></sl-icon></sl-input>
        <sl-input name="password" label="Mot de passe" type="password" password-toggle autocomplete="current-password" required><sl-icon name="lock" slot="prefix"></sl-icon></sl-input>
        <sl-button type="submit" variant="primary">Se connecter</sl-button>
        <a href="#">Mot de passe oublié ?</a>
      </form>
    </sl-card>
    <span class="muted">Hébergement en France · Assistance du lundi au vendredi, de 8 h 30 à 18 h</span>
  </div>`;
  const form = root.querySelector("form")!;
  const button = form.querySelector("sl-button") as any;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.loading = true;
    const [status] = await ask("POST", "session", Object.fromEntries(new FormData(form)));
    if (status === 200) return then();
    button.loading = false;
    (form.querySelector("sl-alert") as any).show();
  });
}
