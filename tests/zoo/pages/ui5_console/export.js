// « Export des utilisateurs »: the file is prepared, then fetched by a link.
import { html, nothing } from "lit";
import { EXPORTED } from "../two_schools/school.js";
import { page } from "./page.js";
import { draw, server, ui } from "./server.js";

const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];

export function exportPage(trail) {
  ui.asked ??= { profil: "", classe: "" };
  const get = async () => {
    ui.missing = !ui.asked.profil;
    draw();
    if (ui.missing) return;
    const answer = await fetch(`/api/export/${server.school}?${new URLSearchParams(ui.asked)}`);
    ui.file = { href: URL.createObjectURL(await answer.blob()), name: `annuaire_${ui.asked.profil}.csv` };
    draw();
  };
  const close = () => {
    if (ui.file) URL.revokeObjectURL(ui.file.href);
    ui.file = null;
    draw();
  };
  return page(trail, html`
    <div class="field">
      <ui5-label for="profile" required show-colon>Profil</ui5-label>
      <ui5-select id="profile" required style="width: 100%" value-state=${ui.missing ? "Negative" : "None"} @change=${(event) => { ui.asked.profil = event.detail.selectedOption.value; }}>
        <ui5-option value="">Choisissez un profil</ui5-option>
        ${EXPORTED.map((one) => html`<ui5-option value=${one.id}>${one.label}</ui5-option>`)}
        <div slot="valueStateMessage">Ce champ est obligatoire.</div>
      </ui5-select>
    </div>
    <div class="field">
      <ui5-label for="group" show-colon>Classe</ui5-label>
      <ui5-select id="group" style="width: 100%" @change=${(event) => { ui.asked.classe = event.detail.selectedOption.value; }}>
        <ui5-option value="">Toutes</ui5-option>${CLASSES.map((one) => html`<ui5-option value=${one}>${one}</ui5-option>`)}
      </ui5-select>
    </div>
    <div class="row"><ui5-switch accessible-name="Inclure les comptes inactifs" checked disabled></ui5-switch><ui5-label>Inclure les comptes inactifs</ui5-label></div>
    <div class="row"><ui5-button design="Emphasized" icon="download" @click=${get}>Exporter au format CSV</ui5-button></div>
    <ui5-dialog header-text="Export des utilisateurs" ?open=${Boolean(ui.file)} @close=${close}>
      <div class="inside">
        <ui5-text>Votre fichier est prêt.</ui5-text>
        ${ui.file ? html`<a href=${ui.file.href} download=${ui.file.name}>Télécharger ${ui.file.name}</a>` : nothing}
      </div>
      <ui5-bar slot="footer" design="Footer"><ui5-button slot="endContent" @click=${close}>Fermer</ui5-button></ui5-bar>
    </ui5-dialog>`, "Le fichier contient le nom, le prénom et le login de chaque utilisateur du profil choisi.");
}
