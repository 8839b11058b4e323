// The bar of menus around each screen.
import { held, sign } from "./server.js";

export const root = document.getElementById("root");

const MENUS = [
  ["Fichier", [["utilisateurs", "Administration des utilisateurs"], ["sauvegardes", "Sauvegardes"], ["journal", "Journal des opérations"]]],
  ["Ressources", [["eleves", "Élèves"], ["responsables", "Responsables"], ["professeurs", "Professeurs"], ["personnels", "Personnels"], null, ["classes", "Classes"], ["salles", "Salles"]]],
  ["Paramètres", [["etablissement", "Établissement"], ["calendrier", "Calendrier"], ["preferences", "Préférences"]]],
];
export const captions = Object.fromEntries(MENUS.flatMap(([, entries]) => entries.filter(Boolean)));
export const base = () => `/${held.school}`;

/** The bar drawn anew; what the screen is drawn in. */
export function frame(screen) {
  const menus = MENUS.map(([title, entries]) => {
    const inside = entries.map((one) => one
      ? `<li><a class="dropdown-item${one[0] === screen ? " active" : ""}" href="${base()}/${one[0]}">${one[1]}</a></li>`
      : '<li><hr class="dropdown-divider"></li>').join("");
    const here = entries.some((one) => one?.[0] === screen) ? " active" : "";
    return `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle${here}" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false">${title}</a>
      <ul class="dropdown-menu">${inside}</ul></li>`;
  }).join("");
  root.innerHTML = `
    <nav class="navbar navbar-expand-lg bg-success" data-bs-theme="dark" aria-label="Menu principal"><div class="container-fluid">
      <a class="navbar-brand" href="${base()}/accueil"><i class="bi bi-mortarboard-fill"></i> PRONOTE</a>
      <button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#menus" aria-controls="menus" aria-expanded="false" aria-label="Ouvrir le menu"><span class="navbar-toggler-icon"></span></button>
      <div class="collapse navbar-collapse" id="menus">
        <ul class="navbar-nav me-auto">${menus}
          <li class="nav-item"><a class="nav-link${screen === "net" ? " active" : ""}" href="${base()}/net">Pronote.net</a></li>
          <li class="nav-item"><a class="nav-link" href="${base()}/aide">Aide</a></li>
        </ul>
        <ul class="navbar-nav"><li class="nav-item dropdown">
          <a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false"><i class="bi bi-person-circle"></i> Administrateur</a>
          <ul class="dropdown-menu dropdown-menu-end"><li><h6 class="dropdown-header">N° client 123456</h6></li>
            <li><a class="dropdown-item" href="/">Changer d'établissement</a></li>
            <li><button class="dropdown-item" type="button" id="out">Se déconnecter</button></li></ul>
        </li></ul>
      </div></div></nav>
    <div class="under border-bottom bg-body-tertiary px-3 py-1 small d-flex justify-content-between"><span>${held.school} · ${held.name}</span>
      <span>Année 2024-2025 · <span class="badge text-bg-${held.published ? "success" : "warning"}" id="running">${held.published ? "Base publiée" : "Publication arrêtée"}</span></span></div>
    <main class="container-fluid py-3" id="screen"></main>
    <footer class="px-3 py-2 border-top small text-body-secondary">PRONOTE hébergé · version 2024.3.2 · <a href="${base()}/confidentialite">Confidentialité</a></footer>`;
  root.querySelector("#out").addEventListener("click", async () => { await sign("logout"); location.href = "/"; });
  return root.querySelector("#screen");
}

export function running() {
  const badge = root.querySelector("#running");
  badge.className = `badge text-bg-${held.published ? "success" : "warning"}`;
  badge.textContent = held.published ? "Base publiée" : "Publication arrêtée";
}
