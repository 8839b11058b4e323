// Signing in, then the school to work for.
import { held, sign } from "./server.js";
import { root } from "./shell.js";

const around = (inner) => `<div class="door"><div class="door-card"><p class="h3 text-success text-center mb-4"><i class="bi bi-mortarboard-fill"></i> PRONOTE</p>
  <div class="card shadow-sm"><div class="card-body p-4">${inner}</div></div>
  <p class="small text-body-secondary text-center mt-3">Service d'hébergement · Assistance : du lundi au vendredi, de 8 h à 18 h</p></div></div>`;

export function door(entered) {
  root.innerHTML = around(`<h1 class="h5 mb-3">Console d'administration</h1>
    <form class="needs-validation" novalidate>
      <div class="alert alert-danger py-2 d-none" role="alert">Identifiant ou mot de passe invalide.</div>
      <div class="form-floating mb-3"><input class="form-control" id="username" name="username" placeholder="Identifiant" autocomplete="username" required>
        <label for="username">Identifiant</label><div class="invalid-feedback">Saisissez votre identifiant.</div></div>
      <div class="form-floating mb-3"><input class="form-control" type="password" id="password" name="password" placeholder="Mot de passe" autocomplete="current-password" required>
        <label for="password">Mot de passe</label><div class="invalid-feedback">Saisissez votre mot de passe.</div></div>
      <div class="form-check mb-3"><input class="form-check-input" type="checkbox" id="remember"><label class="form-check-label" for="remember">Mémoriser mon identifiant</label></div>
      <button class="btn btn-success w-100" type="submit">Connexion</button>
    </form>
    <p class="small mt-3 mb-0"><a href="#" class="link-secondary">Mot de passe oublié ?</a></p>`);
  const form = root.querySelector("form");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!form.checkValidity()) return form.classList.add("was-validated");
    const button = form.querySelector("button");
    button.disabled = true;
    button.innerHTML = '<span class="spinner-border spinner-border-sm" aria-hidden="true"></span> <span role="status">Connexion…</span>';
    if (await sign("login", Object.fromEntries(new FormData(form)))) return entered();
    form.querySelector(".alert").classList.remove("d-none");
    button.disabled = false;
    button.textContent = "Connexion";
  });
}

export function which() {
  const schools = Object.entries(held.schools).sort((one, two) => one[1].localeCompare(two[1], "fr"));
  root.innerHTML = around(`<h1 class="h5 mb-1">Bonjour</h1><p class="text-body-secondary">Votre compte administre ${schools.length} établissements.</p>
    <label class="form-label" for="school">Établissement</label>
    <select class="form-select mb-3" id="school"><option value="" selected>Choisissez un établissement</option>
      ${schools.map(([key, name]) => `<option value="${key}">${name} (${key})</option>`).join("")}</select>
    <button class="btn btn-success w-100" type="button" disabled>Ouvrir la base</button>`);
  const select = root.querySelector("select"), button = root.querySelector("button");
  select.addEventListener("change", () => { button.disabled = !select.value; });
  button.addEventListener("click", () => { location.href = `/${select.value}/accueil`; });
}
