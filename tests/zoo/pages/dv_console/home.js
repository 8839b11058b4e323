// The dashboard, and the pages that hold nothing here.
import { html } from "lit";
import { server } from "./server.js";

const count = (profile) => server.data.rows.filter((one) => one.profile === profile).length;

const card = (title, value, note) => html`<section class="card"><h3>${title}</h3><p style="font-size: var(--lumo-font-size-xxl); margin: .3em 0">${value}</p><span class="note">${note}</span></section>`;

export const home = () => html`
  <div class="bar"><h1>Bienvenue</h1></div>
  <div class="cards">
    ${card("Publication", server.data.published ? "Base publiée" : "Base non publiée", "PRONOTE.net")}
    ${card("Élèves inscrits", count("eleves"), "Année scolaire 2026-2027")}
    ${card("Professeurs", count("enseignants"), "dont 0 remplaçant")}
    ${card("Dernière sauvegarde", "Cette nuit", "03:12, automatique")}
  </div>`;

export const nothing = (title) => () => html`<div class="bar"><h1>${title}</h1></div><div class="card note">Aucun élément à afficher.</div>`;
