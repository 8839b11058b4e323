// What every page has around it: the bar with the account and its schools, the footer, the choice of cookies.
import { html, mount, post } from "./portal_tools.js";
import { drawer } from "./portal_drawer.js";

const GRID = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path fill="currentColor" d="M3 5h12v2H3zm0 6h18v2H3zm0 6h9v2H3z"/></svg>`;

export function account(info, slug, docked) {
  const icon = !info.signed || !slug ? "" : docked
    ? html`<button type="button" class="icone" id="plier" aria-controls="volet" aria-expanded="true" aria-label="Administration du site" title="Administration du site">${GRID}</button>`
    : html`<button type="button" class="icone" popovertarget="volet" aria-label="Administration du site" title="Administration du site">${GRID}</button>`;
  const here = info.sites.find((one) => one.slug === slug);
  const who = info.signed
    ? html`<button type="button" class="compte" popovertarget="compte"><span class="pastille" aria-hidden="true">AE</span><span>Administration EXEMPLES<small>${here?.name ?? "Région Sud"}</small></span></button>
<div id="compte" popover class="bulle"><p><strong>Administration EXEMPLES</strong><br>Administrateur d'établissement</p>
<p class="intertitre">Mes établissements</p><ul>${info.sites.map((one) => html`<li><a href="/web/${one.slug}" ${one.slug === slug ? html`aria-current="true"` : ""}>${one.name}</a></li>`)}</ul>
<p class="intertitre">Mon compte</p><ul><li><a href="/web/mes-etablissements">Mon profil</a></li><li><a href="/web/mes-etablissements">Mes notifications</a></li><li><a href="/connexion/logout">Se déconnecter</a></li></ul></div>`
    : html`<a class="fort" href="/connexion/login?service=${encodeURIComponent(slug ? `/web/${slug}` : "")}">Se connecter</a>`;
  if (info.signed && slug && !docked) queueMicrotask(() => drawer(document.getElementById("volet"), slug, null));
  return html`<header class="haut">${icon}<a class="logo" href="${slug ? `/web/${slug}` : "/"}"><b>ATRIUM</b><span>Région Sud</span></a><span class="vide"></span>
<a class="lien" href="/web/${slug || "mes-etablissements"}">Assistance</a>${who}</header>
${info.signed && slug && !docked ? html`<aside id="volet" popover class="volet" aria-label="Volet d'administration"></aside>` : ""}`;
}

export const brief = () => html`<footer class="pied"><div class="large"><span>© Région Sud - ATRIUM 7.3</span><a href="/">Mentions légales</a><a href="/">Accessibilité : partiellement conforme</a><a href="/">Données personnelles</a></div></footer>`;

export function cookies(info) {
  if (info.cookies) return;
  const box = document.createElement("section");
  box.className = "temoins";
  box.setAttribute("aria-label", "Gestion des cookies");
  mount(box, html`<div><strong>Cookies</strong><p>ATRIUM mesure sa fréquentation et propose des vidéos hébergées par des tiers. Vous pouvez refuser ces cookies sans conséquence sur les services.</p></div>
<div class="boutons"><button type="button" class="leger" data-choix="perso">Personnaliser</button><button type="button" class="leger" data-choix="non">Tout refuser</button><button type="button" class="fort" data-choix="oui">Tout accepter</button></div>`);
  box.addEventListener("click", async (event) => {
    const choice = event.target.dataset.choix;
    if (choice === "perso") {
      mount(box, html`<div><strong>Mes préférences</strong><p><label><input type="checkbox"> Mesure d'audience</label> <label><input type="checkbox"> Vidéos</label></p></div>
<div class="boutons"><button type="button" class="fort" data-choix="perso-ok">Enregistrer mes choix</button></div>`);
    } else if (choice) {
      box.remove();
      await post("/api/cookies", { choix: choice });
    }
  });
  setTimeout(() => document.body.append(box), 600);
}
