// The volet of the administration: its sections, then what each holds. It floats over the site, and stands beside its screens.
import { html, mount } from "./portal_tools.js";

export const SECTIONS = {
  pages: ["Pages de site", "Arborescence, apparence, accès", {
    arborescence: "Arborescence des pages", apparence: "Thème et bandeau", "services-tiers": "Accès aux services tiers", liens: "Liens rapides", corbeille: "Corbeille",
  }],
  contenus: ["Contenus", "Actualités, agenda, médias", { actualites: "Actualités", agenda: "Agenda", medias: "Documents et médias", sondages: "Sondages" }],
  utilisateurs: ["Utilisateurs", "Comptes, groupes, exports", {
    annuaire: "Annuaire de l'établissement", groupes: "Groupes et classes", invites: "Comptes invités", export: "Export des utilisateurs", delegations: "Délégations",
  }],
  configuration: ["Configuration", "Établissement, journal", { etablissement: "Informations de l'établissement", adresses: "Adresses du site", journal: "Journal des opérations" }],
  statistiques: ["Statistiques", "Fréquentation, usages", { frequentation: "Fréquentation", usages: "Usages des services" }],
};

export function drawer(place, slug, section, entry = "") {
  const base = `/web/${slug}/administration`;
  const all = () => {
    mount(place, html`<p class="volet-titre">Administration</p><ul class="rubriques"><li><a href="${base}" ${section === "" ? html`aria-current="page"` : ""}>Tableau de bord</a></li>${Object.entries(SECTIONS).map(
      ([key, [name, about]]) => html`<li><button type="button" data-rubrique="${key}"><span>${name}<small>${about}</small></span><i aria-hidden="true">›</i></button></li>`,
    )}</ul><p class="volet-pied">Besoin d'aide ? <a href="/web/${slug}/contact">Guide de l'administrateur</a></p>`);
  };
  const one = (key) => {
    const [name, , entries] = SECTIONS[key];
    mount(place, html`<button type="button" class="retour" data-retour><i aria-hidden="true">‹</i> Toutes les rubriques</button><p class="volet-titre">${name}</p>
<ul class="entrees">${Object.entries(entries).map(([at, title]) => html`<li><a href="${base}/${key}/${at}" ${key === section && at === entry ? html`aria-current="page"` : ""}>${title}</a></li>`)}</ul>`);
  };
  place.addEventListener("click", (event) => {
    const key = event.target.closest("[data-rubrique]")?.dataset.rubrique;
    const back = event.target.closest("[data-retour]");
    if (!key && !back) return;
    if (key) one(key);
    else all();
    place.firstElementChild.animate([{ opacity: 0 }, { opacity: 1 }], 150);
    place.querySelector(key ? ".retour" : "[data-rubrique]").focus();
  });
  if (SECTIONS[section]) one(section);
  else all();
}
