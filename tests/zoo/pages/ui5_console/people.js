// A list of people that grows on demand, filtered while typing; « Identifiant CAS » is a field in each row, one save for all.
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { people as found } from "../two_schools/school.js";
import { act, draw, server, tell, ui } from "./server.js";

const STEP = 20;

export function people(profile, title) {
  const { rows, preference } = server.data;
  ui.typed ??= new Map();
  ui.text ??= "";
  ui.shown ??= STEP;
  const all = found(rows, profile, ui.text.trim());
  const shown = all.slice(0, ui.shown);
  const pupils = profile === "eleves";
  const search = (event) => {
    ui.text = event.target.value;
    ui.shown = STEP;
    draw();
  };
  const type = (row) => (event) => {
    const value = event.target.value.trim();
    if (value && value !== row.cas) ui.typed.set(row.number, value);
    else ui.typed.delete(row.number);
    draw();
  };
  const undo = () => {
    ui.typed.clear();
    draw();
  };
  const save = async () => {
    const sent = [...ui.typed].map(([number, value]) => ({ number, value }));
    if (!(await act("list", sent))) return;
    ui.typed.clear();
    tell(sent.length > 1 ? `${sent.length} identifiants enregistrés.` : "1 identifiant enregistré.");
  };
  return html`
    <ui5-bar design="Subheader" accessible-name="Outils de la liste">
      <ui5-title slot="startContent" level="H2" size="H5">${title} (${all.length})</ui5-title>
      <ui5-input slot="endContent" type="Search" show-clear-icon placeholder="Filtrer par nom" accessible-name="Filtrer par nom" .value=${live(ui.text)} @input=${search}>
        <ui5-icon slot="icon" name="search"></ui5-icon>
      </ui5-input>
      <ui5-button slot="endContent" icon="print" design="Transparent" tooltip="Imprimer" @click=${() => print()}></ui5-button>
    </ui5-bar>
    <ui5-table accessible-name=${title} no-data-text="Aucune personne ne correspond.">
      ${shown.length < all.length ? html`<ui5-table-growing slot="features" mode="Button" text="Afficher la suite" subtext=${`${shown.length} sur ${all.length}`}
        @load-more=${() => { ui.shown += STEP; draw(); }}></ui5-table-growing>` : nothing}
      <ui5-table-header-row slot="headerRow" sticky>
        <ui5-table-header-cell>Nom</ui5-table-header-cell><ui5-table-header-cell>Prénom</ui5-table-header-cell>
        ${pupils ? html`<ui5-table-header-cell>Né(e) le</ui5-table-header-cell><ui5-table-header-cell>Classe</ui5-table-header-cell>` : nothing}
        ${preference ? html`<ui5-table-header-cell min-width="14rem">Identifiant CAS</ui5-table-header-cell>` : nothing}
      </ui5-table-header-row>
      ${repeat(shown, (one) => one.number, (one) => html`
        <ui5-table-row row-key=${one.number}>
          <ui5-table-cell><ui5-text>${one.family}</ui5-text></ui5-table-cell><ui5-table-cell><ui5-text>${one.first}</ui5-text></ui5-table-cell>
          ${pupils ? html`<ui5-table-cell><ui5-text>${one.born}</ui5-text></ui5-table-cell><ui5-table-cell><ui5-text>${one.group}</ui5-text></ui5-table-cell>` : nothing}
          ${preference ? html`<ui5-table-cell><ui5-input accessible-name=${`Identifiant CAS de ${one.first} ${one.family}`} .value=${live(ui.typed.get(one.number) ?? one.cas)}
            value-state=${ui.typed.has(one.number) ? "Information" : "None"} @change=${type(one)} style="width: 100%"></ui5-input></ui5-table-cell>` : nothing}
        </ui5-table-row>`)}
    </ui5-table>
    ${ui.typed.size ? html`
      <ui5-bar design="FloatingFooter" class="foot" accessible-name="Modifications">
        <ui5-label slot="startContent">${ui.typed.size > 1 ? `${ui.typed.size} modifications non enregistrées` : "1 modification non enregistrée"}</ui5-label>
        <ui5-button slot="endContent" design="Emphasized" icon="save" @click=${save}>Enregistrer</ui5-button>
        <ui5-button slot="endContent" design="Transparent" @click=${undo}>Annuler</ui5-button>
      </ui5-bar>` : nothing}`;
}
