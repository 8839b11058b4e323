// What one finds on opening a base, and the screens that nobody needs here.
import { Offcanvas } from "bootstrap";
import { held } from "./server.js";
import { captions } from "./shell.js";

const TILES = [["people-fill", "Élèves", "eleves"], ["person-lines-fill", "Responsables", "responsables"], ["person-workspace", "Professeurs", "enseignants"], ["person-badge", "Personnels", "personnels"]];

export function home(place) {
  place.innerHTML = `<h1 class="h4 mb-3">${held.name}</h1>
    <div class="row row-cols-2 row-cols-lg-4 g-3 mb-3">${TILES.map(([icon, title, profile]) => `<div class="col"><div class="card h-100"><div class="card-body">
      <i class="bi bi-${icon} fs-4 text-success"></i><div class="fs-4">${held.rows.filter((one) => one.profile === profile).length}</div><div class="text-body-secondary">${title}</div></div></div></div>`).join("")}</div>
    <div class="card"><div class="card-header">Dernières sauvegardes</div><ul class="list-group list-group-flush">
      <li class="list-group-item d-flex justify-content-between">Sauvegarde automatique<span class="text-body-secondary">cette nuit à 02:15</span></li>
      <li class="list-group-item d-flex justify-content-between">Archive hebdomadaire<span class="text-body-secondary">dimanche à 03:00</span></li></ul></div>
    <div class="offcanvas offcanvas-end" tabindex="-1" id="news" aria-labelledby="news-title">
      <div class="offcanvas-header"><h2 class="offcanvas-title h5" id="news-title">Nouveautés de la version 2024.3.2</h2>
        <button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Fermer"></button></div>
      <div class="offcanvas-body"><ul><li class="mb-2">Les listes gardent leurs deux premières colonnes en vue.</li><li class="mb-2">Les conseils de classe s'impriment par période.</li>
        <li class="mb-2">Le journal des opérations couvre désormais trois mois.</li></ul>
        <p class="text-body-secondary">Les mises à jour sont installées la nuit, sans action de votre part.</p></div></div>`;
  if (document.cookie.includes("pronote_nouveautes=")) return;
  const news = place.querySelector("#news");
  news.addEventListener("hidden.bs.offcanvas", () => { document.cookie = "pronote_nouveautes=2024.3.2; path=/; max-age=15552000; samesite=lax"; });
  Offcanvas.getOrCreateInstance(news).show();
}

export const other = (screen) => (place) => {
  const title = captions[screen] ?? screen[0].toUpperCase() + screen.slice(1);
  place.innerHTML = `<h1 class="h4 mb-3">${title}</h1><div class="card"><div class="card-body">Cette rubrique se consulte depuis le Client PRONOTE installé sur votre poste.</div></div>`;
};
