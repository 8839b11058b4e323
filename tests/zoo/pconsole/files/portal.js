// The region's digital space: frame of every page, the school's public page, and the way to the administration.
import { account, brief, cookies } from "./portal_frame.js";
import { administration } from "./portal_admin.js";
import { get, html, mount, post } from "./portal_tools.js";

const [, , slug = "", zone = "", ...rest] = location.pathname.split("/");
const page = document.getElementById("page");

const NEWS = [
  ["12 novembre", "Journée portes ouvertes du samedi 5 décembre", "Les équipes accueillent les familles de 9 h à 12 h 30. Visite des plateaux techniques sur inscription."],
  ["9 novembre", "Conseils de classe du premier trimestre", "Le calendrier est affiché en salle des professeurs et disponible dans l'agenda."],
  ["3 novembre", "Élections : résultats", "Les représentants des parents et des personnels au conseil d'administration sont élus pour l'année."],
  ["20 octobre", "Pass Culture : les offres de l'automne", "Quatre sorties au théâtre restent ouvertes aux classes de première et de terminale."],
];
const AGENDA = [["30", "nov.", "Réunion parents-professeurs, niveau seconde"], ["3", "déc.", "Conseil de la vie lycéenne"], ["5", "déc.", "Journée portes ouvertes"], ["18", "déc.", "Fin des cours avant les vacances, 17 h"]];
const TILES = { correlyce: ["Correlyce", "#8a4baf"], moodle: ["Moodle", "#d9730d"], primaire: ["Pronote Primaire", "#2f7d4f"], pronote: ["Pronote", "#1c7a5a"] };
const OWN = [["Messagerie", "#0b63a5", "3"], ["Mes documents", "#44546a", ""], ["Agenda", "#b3306b", ""], ["Annuaire", "#5a6b2f", ""], ["Réservation de salles", "#6b5131", ""]];

function tabs(info) {
  const here = zone || "accueil";
  const known = [["accueil", "Accueil"], ["vie", "Vie de l'établissement"], ["formations", "Formations"], ["cdi", "CDI"]];
  if (info.opened.some((one) => one.key === "pronote")) known.push(["pronote", "Pronote"]);
  known.push(["contact", "Contact"]);
  return html`<nav class="onglets" aria-label="Pages du site"><ul>${known.map(
    ([key, name]) => html`<li><a href="/web/${slug}${key === "accueil" ? "" : `/${key}`}" ${key === here ? html`aria-current="page"` : ""}>${name}</a></li>`,
  )}</ul></nav>`;
}

const TEXTS = {
  vie: ["Vie de l'établissement", "Règlement intérieur, horaires d'ouverture, restauration et transports scolaires : retrouvez ici les informations pratiques de l'année."],
  formations: ["Formations", "Seconde générale et technologique, première et terminale générales, options et sections européennes."],
  cdi: ["CDI", "Le centre de documentation est ouvert du lundi au vendredi de 8 h à 17 h 30. Le catalogue est consultable en ligne."],
  contact: ["Contact", "Secrétariat ouvert de 7 h 45 à 17 h 30, le mercredi jusqu'à 12 h 30."],
  pronote: ["Pronote", "Vous allez être dirigé vers PRONOTE avec votre compte ATRIUM. Si la page ne s'ouvre pas, autorisez les fenêtres surgissantes pour ce site."],
};

function home(info) {
  const tiles = info.signed
    ? html`<section aria-labelledby="t-services"><h2 id="t-services">Mes services</h2><ul class="tuiles">
${OWN.map(([name, colour, count]) => html`<li><a href="/web/${slug}/vie" style="--teinte:${colour}"><i>${name[0]}</i><span>${name}</span>${count ? html`<b class="compteur">${count}</b>` : ""}</a></li>`)}
${info.opened.map(({ key }) => html`<li><a href="/web/${slug}/${key === "pronote" ? "pronote" : "vie"}" style="--teinte:${TILES[key][1]}"><i>${TILES[key][0][0]}</i><span>${TILES[key][0]}</span></a></li>`)}
</ul></section>`
    : html`<section class="invite"><h2>Bienvenue</h2><p>Connectez-vous pour retrouver votre messagerie, vos documents et les services de l'établissement.</p></section>`;
  return html`${tiles}<div class="deux"><section aria-labelledby="t-actus"><h2 id="t-actus">Actualités</h2>
${NEWS.map(([day, title, text]) => html`<article class="actu"><time>${day}</time><h3><a href="/web/${slug}/vie">${title}</a></h3><p>${text}</p></article>`)}</section>
<section aria-labelledby="t-agenda"><h2 id="t-agenda">À venir</h2><ol class="agenda">${AGENDA.map(([day, month, what]) => html`<li><span class="date"><b>${day}</b>${month}</span>${what}</li>`)}</ol></section></div>`;
}

function text(key) {
  const [title, words] = TEXTS[key] ?? ["Page introuvable", "Cette page n'existe pas ou n'est plus en ligne."];
  return html`<h2>${title}</h2><p>${words}</p>`;
}

function opinion() {
  const box = document.createElement("section");
  box.className = "avis";
  box.setAttribute("aria-label", "Votre avis");
  mount(box, html`<h2>Votre avis nous intéresse</h2><p>Deux minutes pour nous aider à améliorer ATRIUM ?</p>
<div class="boutons"><button type="button" class="leger">Plus tard</button><button type="button" class="fort">Donner mon avis</button></div>`);
  const away = () => {
    post("/api/avis", {});
    box.remove();
  };
  for (const one of box.querySelectorAll("button")) one.addEventListener("click", away);
  setTimeout(() => document.body.append(box), 900);
}

async function region() {
  const me = await get("/api/moi");
  document.title = "ATRIUM - Région Sud";
  mount(page, html`${account(me, "", "")}<main id="contenu" class="large"><h1>${me.signed ? "Mes établissements" : "L'espace numérique éducatif de la Région Sud"}</h1>
<p>Lycées et cités scolaires des académies d'Aix-Marseille et de Nice.</p><ul class="cartes">${me.sites.map(
    (one) => html`<li><a class="carte" href="/web/${one.slug}"><strong>${one.name}</strong><span>Accéder au site</span></a></li>`,
  )}</ul></main>${brief()}`);
  cookies(me);
}

async function school() {
  const info = await get(`/api/site/${slug}`);
  if (zone === "administration") {
    if (!info.signed) return location.replace(`/connexion/login?service=${encodeURIComponent(location.pathname)}`);
    await administration(page, slug, info, rest);
  } else {
    document.title = `${info.name} - ATRIUM`;
    mount(page, html`${account(info, slug, "")}<div class="enseigne"><div class="large"><p>Site d'établissement</p><h1>${info.name}</h1></div></div>
${tabs(info)}<main id="contenu" class="large">${!zone ? home(info) : text(zone)}</main>${brief()}`);
    if (info.opinion && info.cookies && !zone) opinion();
  }
  cookies(info);
}

await (slug && slug !== "mes-etablissements" ? school() : region());
page.removeAttribute("aria-busy");
