// « Accès aux services tiers »: a card for each service, one button for them all, and a last look before they are kept.
import { get, html, mount, send } from "./portal_tools.js";

const PROFILES = { eleves: "Élèves", parents: "Parents", enseignants: "Enseignants", personnels: "Personnels" };
const REGION = [["Messagerie académique", "Tous les personnels"], ["EduConnect", "Élèves et parents"], ["Lycée connecté - dépannage informatique", "Personnels"]];
const names = (profiles) => Object.entries(PROFILES).filter(([key]) => profiles.includes(key)).map(([, name]) => name);

const card = (one) => html`<fieldset class="carte-form service" data-service="${one.key}">
<legend>${one.name}</legend>
<p class="propos">${one.about} <span class="editeur">${one.by}</span></p>
<div class="bascule"><span id="q-${one.key}">Ouvrir l'accès</span><span class="choix-on">
<label><input type="radio" name="${one.key}" value="oui" ${one.on ? html`checked` : ""}><span>Oui</span></label>
<label><input type="radio" name="${one.key}" value="non" ${one.on ? "" : html`checked`}><span>Non</span></label></span></div>
<div class="profils" ${one.on ? "" : html`hidden`}><p>Profils autorisés</p>${Object.entries(PROFILES).map(
  ([key, name]) => html`<label><input type="checkbox" name="${one.key}_${key}" value="${key}" ${one.profiles.includes(key) ? html`checked` : ""}> ${name}</label>`,
)}</div><p class="erreur" hidden>Cochez au moins un profil.</p></fieldset>`;

export async function services(place, slug) {
  mount(place, html`<p class="chargement" role="status">Chargement des services…</p>`);
  let known = await get(`/api/site/${slug}/services`);
  mount(place, html`<div id="avis-form" role="status"></div><p>Choisissez les services proposés aux utilisateurs de l'établissement. Un service ouvert apparaît dans les pages du site pour les profils cochés.</p>
<form id="tiers" novalidate><div class="grille-services">${known.map(card)}</div>
<section class="carte-form"><h2>Services gérés par la Région</h2><ul class="region">${REGION.map(([name, who]) => html`<li><span>${name}</span><span>${who}</span><b>Activé</b></li>`)}</ul></section>
<div class="bas-form"><button type="reset" class="leger">Rétablir</button><button type="submit" class="fort" disabled>Enregistrer</button></div></form>
<dialog id="recap" aria-labelledby="recap-titre"></dialog>`);
  const form = document.getElementById("tiers"), recap = document.getElementById("recap");
  const notice = document.getElementById("avis-form"), keep = form.querySelector("[type=submit]");

  const read = () => Object.fromEntries(known.map(({ key }) => {
    const box = form.querySelector(`[data-service="${key}"]`);
    const on = box.querySelector("[value=oui]").checked;
    return [key, { on, profiles: [...box.querySelectorAll("[type=checkbox]:checked")].map((one) => one.value) }];
  }));
  const changes = () => {
    const now = read();
    return known.filter((one) => now[one.key].on !== one.on || (one.on && String(now[one.key].profiles) !== String(one.profiles)))
      .map((one) => ({ name: one.name, ...now[one.key] }));
  };
  const draw = () => {
    for (const box of form.querySelectorAll("[data-service]")) {
      box.querySelector(".profils").hidden = !box.querySelector("[value=oui]").checked;
      box.querySelector(".erreur").hidden = true;
    }
    keep.disabled = changes().length === 0;
  };
  form.addEventListener("change", draw);
  form.addEventListener("reset", () => setTimeout(draw));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const now = read();
    const bare = known.find(({ key }) => now[key].on && !now[key].profiles.length);
    if (bare) {
      const box = form.querySelector(`[data-service="${bare.key}"]`);
      box.querySelector(".erreur").hidden = false;
      box.scrollIntoView({ block: "center" });
      return;
    }
    mount(recap, html`<h2 id="recap-titre">Vérifiez vos modifications</h2><ul>${changes().map(
      (one) => html`<li><strong>${one.name}</strong> : ${one.on ? `accès ouvert (${names(one.profiles).join(", ")})` : "accès fermé"}</li>`,
    )}</ul><p>Les utilisateurs concernés verront le changement à leur prochaine connexion.</p>
<div class="boutons"><button type="button" class="leger" value="non">Annuler</button><button type="button" class="fort" value="oui">Confirmer</button></div>`);
    recap.showModal();
  });
  recap.addEventListener("click", async ({ target }) => {
    if (target.value === "non") recap.close();
    if (target.value !== "oui") return;
    target.disabled = true;
    const now = read();
    // What is closed keeps the profiles that it had.
    for (const one of known) if (!now[one.key].on) now[one.key].profiles = one.profiles;
    try {
      await send("PUT", `/api/site/${slug}/services`, now);
      recap.close();
      await services(place, slug);
      mount(document.getElementById("avis-form"), html`<p class="reussite"><strong>Modifications enregistrées.</strong> Les accès aux services tiers sont à jour. <a href="/web/${slug}">Voir le site de l'établissement</a></p>`);
      scrollTo({ top: 0, behavior: "smooth" });
    } catch {
      recap.close();
      mount(notice, html`<p class="alerte">L'enregistrement n'a pas abouti. Réessayez dans quelques instants.</p>`);
    }
  });
}
