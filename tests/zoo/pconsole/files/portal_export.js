// « Export des utilisateurs »: the file is prepared by the server, then fetched by the browser by itself.
import { get, html, mount, post } from "./portal_tools.js";

const done = [];

export async function exports(place, slug) {
  mount(place, html`<div id="avis-form" role="status"></div><form id="export" class="carte-form formulaire" novalidate>
<h2>Critères</h2><p class="propos">Le fichier contient l'identifiant de connexion, l'état civil et la classe des comptes. Il comporte des données personnelles : ne le conservez pas au-delà du besoin.</p>
<div class="champ"><label for="profil">Profil <abbr title="obligatoire">*</abbr></label><select id="profil" name="profil" required><option value="">Sélectionnez un profil</option>
<option value="eleves">Élèves</option><option value="responsables">Parents</option><option value="enseignants">Enseignants</option><option value="personnels">Personnels</option></select><small id="combien"></small><small class="erreur" hidden>Ce champ est obligatoire.</small></div>
<div class="champ"><label for="classe">Classe ou groupe</label><select id="classe" name="classe" disabled><option value="">Toutes les classes</option></select></div>
<fieldset class="champ"><legend>Comptes</legend><label><input type="radio" name="etat" value="" checked> Tous</label> <label><input type="radio" name="etat" value="actifs"> Actifs</label> <label><input type="radio" name="etat" value="sortants"> À supprimer</label></fieldset>
<div class="bas-form"><button type="submit" class="fort">Exporter au format CSV</button></div></form>
<section class="carte-form"><h2>Exports de la session</h2><ul id="faits" class="region"></ul></section>`);
  const form = document.getElementById("export"), groups = form.elements.classe, button = form.querySelector("[type=submit]");
  const list = () => mount(document.getElementById("faits"), done.length
    ? html`${done.map((one) => html`<li><span>${one.name}</span><span>${one.count} comptes</span><a href="${one.address}">Télécharger</a></li>`)}`
    : html`<li><span>Aucun export pour le moment.</span></li>`);
  list();
  form.elements.profil.addEventListener("change", async () => {
    const profile = form.elements.profil.value;
    form.querySelector(".erreur").hidden = true;
    groups.disabled = true;
    document.getElementById("combien").textContent = "";
    mount(groups, html`<option value="">Toutes les classes</option>`);
    if (!profile) return;
    const { count, classes } = await get(`/api/site/${slug}/classes?profil=${profile}`);
    if (profile !== form.elements.profil.value) return;
    document.getElementById("combien").textContent = `${count} comptes`;
    mount(groups, html`<option value="">Toutes les classes</option>${classes.map((one) => html`<option>${one}</option>`)}`);
    groups.disabled = !classes.length;
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { profil, classe, etat } = form.elements;
    form.querySelector(".erreur").hidden = Boolean(profil.value);
    if (!profil.value) return profil.focus();
    button.disabled = true;
    button.textContent = "Préparation du fichier…";
    try {
      const made = await post(`/api/site/${slug}/exports`, { profil: profil.value, classe: classe.value, etat: etat.value });
      done.unshift(made);
      list();
      mount(document.getElementById("avis-form"), html`<p class="reussite"><strong>Votre export est prêt.</strong> Le téléchargement de ${made.name} va commencer.</p>`);
      location.assign(made.address);
    } finally {
      button.disabled = false;
      button.textContent = "Exporter au format CSV";
    }
  });
}
