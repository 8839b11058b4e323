// Frame of the administration's screens, its board, and those of its screens that are short.
import { account, brief } from "./portal_frame.js";
import { SECTIONS, drawer } from "./portal_drawer.js";
import { exports } from "./portal_export.js";
import { services } from "./portal_services.js";
import { html, mount, post } from "./portal_tools.js";

const BOARD = [["1 284", "comptes actifs", "+12 cette semaine"], ["23", "comptes jamais connectés", "à relancer"], ["6,4 Go", "sur 20 Go d'espace", "32 % utilisés"], ["412", "visites hier", "pic à 17 h"]];
const TABLES = {
  arborescence: [["Page", "Modifiée le", "Visible par"], ["Accueil", "12/11/2026", "Tous"], ["Vie de l'établissement", "02/11/2026", "Tous"], ["Formations", "15/09/2026", "Tous"], ["CDI", "08/10/2026", "Tous"], ["Contact", "01/09/2026", "Tous"]],
  actualites: [["Titre", "Auteur", "État"], ["Journée portes ouvertes", "Administration", "En ligne"], ["Conseils de classe", "Administration", "En ligne"], ["Sortie au musée", "CDI", "Brouillon"]],
  groupes: [["Groupe", "Type", "Membres"], ["2NDE1", "Classe", "18"], ["2NDE2", "Classe", "17"], ["1G1", "Classe", "16"], ["TG3", "Classe", "17"], ["Conseil de la vie lycéenne", "Groupe", "12"]],
  invites: [["Nom", "Structure", "Fin d'accès"], ["Intervenant théâtre", "La Criée", "30/06/2027"], ["Maintenance", "Prestataire", "31/12/2026"]],
  journal: [["Date", "Opération", "Par"], ["28/11/2026 06:02", "Synchronisation de l'annuaire", "Système"], ["27/11/2026 17:40", "Actualité mise en ligne", "Administration"], ["27/11/2026 06:01", "Synchronisation de l'annuaire", "Système"]],
  frequentation: [["Profil", "Visites", "Durée moyenne"], ["Élèves", "2 104", "3 min"], ["Parents", "611", "2 min"], ["Enseignants", "498", "6 min"]],
};

function short(place, slug, entry) {
  const [columns, ...rows] = TABLES[entry] ?? [];
  const table = columns
    ? html`<div class="carte-form"><table><thead><tr>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((one) => html`<td>${one}</td>`)}</tr>`)}</tbody></table></div>`
    : html`<div class="carte-form vide-carte"><p>Aucun élément pour le moment.</p></div>`;
  mount(place, html`<div class="barre-outils"><button type="button" class="leger" data-quoi="ajouter ${entry}">Ajouter</button><button type="button" class="leger" data-quoi="archiver ${entry}">Archiver</button></div>${table}`);
  place.querySelector(".barre-outils").addEventListener("click", async (event) => {
    if (event.target.dataset.quoi) await post(`/api/site/${slug}/taches`, { quoi: event.target.dataset.quoi });
  });
}

function board(place, slug) {
  mount(place, html`<ul class="chiffres">${BOARD.map(([count, what, more]) => html`<li><b>${count}</b>${what}<small>${more}</small></li>`)}</ul>
<div class="carte-form"><h2>Dernière synchronisation de l'annuaire</h2><p>Aujourd'hui à 6 h 02 - 3 comptes créés, 1 compte à supprimer. Les changements saisis dans SIECLE et STS-WEB sont visibles le lendemain.</p></div>
<div class="carte-form"><h2>À faire</h2><p>2 actualités arrivent à expiration cette semaine. <a href="/web/${slug}/administration/contenus/actualites">Les voir</a></p></div>`);
}

export async function administration(page, slug, info, [section = "", entry = ""]) {
  const title = SECTIONS[section]?.[2][entry] ?? "Tableau de bord";
  document.title = `${title} - Administration - ${info.name}`;
  mount(page, html`${account(info, slug, "oui")}<div class="admin"><aside id="volet" class="volet fixe" aria-label="Volet d'administration"></aside>
<main id="contenu"><p class="fil"><a href="/web/${slug}">${info.name}</a> › ${SECTIONS[section] ? html`${SECTIONS[section][0]} › ` : ""}<span aria-current="page">${title}</span></p>
<h1>${title}</h1><div id="ecran"></div></main></div>${brief()}`);
  const aside = document.getElementById("volet"), fold = document.getElementById("plier");
  drawer(aside, slug, section, entry);
  fold.addEventListener("click", () => {
    aside.hidden = !aside.hidden;
    fold.setAttribute("aria-expanded", !aside.hidden);
  });
  const place = document.getElementById("ecran");
  if (entry === "services-tiers") await services(place, slug);
  else if (entry === "export") await exports(place, slug);
  else if (entry) short(place, slug, entry);
  else board(place, slug);
}
