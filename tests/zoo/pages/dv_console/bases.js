// The bases of who is signed in: one is opened.
import "@vaadin/grid";
import { columnBodyRenderer } from "@vaadin/grid/lit.js";
import { html } from "lit";
import { go } from "../two_schools/school.js";
import { server } from "./server.js";

const known = [];

const opener = (base) => html`<vaadin-button theme="tertiary small" aria-label=${`Ouvrir ${base.name}`} @click=${() => go(`/${base.key}/accueil`)}>Ouvrir</vaadin-button>`;

export function bases() {
  if (!known.length) known.push(...Object.entries(server.data.schools).map(([key, name]) => ({ key, name, version: "2026.1.3" })));
  return html`<main class="page"><div class="card">
    <h2>Mes bases hébergées</h2>
    <vaadin-grid all-rows-visible .items=${known}>
      <vaadin-grid-column path="name" header="Établissement"></vaadin-grid-column>
      <vaadin-grid-column path="version" header="Version"></vaadin-grid-column>
      <vaadin-grid-column header="Action" ${columnBodyRenderer(opener, [])}></vaadin-grid-column>
    </vaadin-grid></div></main>`;
}
