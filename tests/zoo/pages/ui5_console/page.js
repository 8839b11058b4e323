// The head that every screen has, the toast, and screens without settings.
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { said } from "./server.js";

export const page = (trail, content, intro = "") => html`
  <div class="page">
    ${trail.length > 1 ? html`<ui5-breadcrumbs design="NoCurrentPage" accessible-name="Fil d'Ariane">
      ${trail.slice(0, -1).map((one) => html`<ui5-breadcrumbs-item>${one}</ui5-breadcrumbs-item>`)}
    </ui5-breadcrumbs>` : nothing}
    <ui5-title level="H1" size="H3">${trail.at(-1)}</ui5-title>
    ${intro ? html`<ui5-text>${intro}</ui5-text>` : nothing}
    ${content}
  </div>`;

export const empty = html`<ui5-message-strip design="Information" hide-close-button>Aucun élément à afficher.</ui5-message-strip>`;

/** A table that is only read. */
export const facts = (name, head, lines) => html`
  <ui5-table accessible-name=${name}>
    <ui5-table-header-row slot="headerRow">${head.map((one) => html`<ui5-table-header-cell>${one}</ui5-table-header-cell>`)}</ui5-table-header-row>
    ${lines.map((line) => html`<ui5-table-row>${line.map((one) => html`<ui5-table-cell><ui5-label>${one}</ui5-label></ui5-table-cell>`)}</ui5-table-row>`)}
  </ui5-table>`;

/** Each message is a toast of its own, shown for its whole time. */
export const toast = () => (said.number ? keyed(said.number, html`<ui5-toast duration="4000" open>${said.text}</ui5-toast>`) : nothing);
