// « Profils d'autorisation »: a grid of profiles, the rights of the one that is chosen at its right, the frame beneath.
import "@vaadin/checkbox-group";
import "@vaadin/grid";
import { html } from "lit";
import { changed, server } from "./server.js";
import { Choice, timed } from "./timed.js";

const WORDS = { professeurs: ["Professeurs", "les professeurs de ce profil"], vie_scolaire: ["Personnels", "les personnels de ce profil"] };
const RIGHTS = ["Consulter les fiches des élèves", "Modifier les fiches des élèves", "Saisir les absences", "Saisir les punitions", "Envoyer des messages"];
const lines = {};
const choices = { professeurs: new Choice("professeurs"), vie_scolaire: new Choice("vie_scolaire") };

const picked = (held) => ({ detail }) => {
  if (detail.value) {
    if (detail.value.name !== held.name) held.choose(detail.value.name);
  } else if (held.name) {
    held.name = "";
    changed();
  }
};

export function profiles(kind) {
  lines[kind] ??= Object.keys(server.data.durations[kind]).map((name, n) => ({ name, members: 3 - n }));
  const held = choices[kind].here();
  const [title, whom] = WORDS[kind];
  const chosen = lines[kind].filter((one) => one.name === held.name);
  return html`
    <div class="bar"><h1>Profils d'autorisation</h1><span class="note">${title}</span></div>
    <div class="columns">
      <div class="card">
        <vaadin-grid all-rows-visible .items=${lines[kind]} .selectedItems=${chosen} .activeItem=${chosen[0] ?? null} @active-item-changed=${picked(held)}>
          <vaadin-grid-column path="name" header="Profil"></vaadin-grid-column>
          <vaadin-grid-column path="members" header="Membres" width="110px" flex-grow="0" text-align="end"></vaadin-grid-column>
        </vaadin-grid>
        ${timed(held, whom)}
      </div>
      <div class="card">
        <h2>Autorisations${held.name ? ` – ${held.name}` : ""}</h2>
        ${held.name ? html`<vaadin-checkbox-group theme="vertical" disabled .value=${["0", "2", "4"]}>
          ${RIGHTS.map((one, n) => html`<vaadin-checkbox value=${String(n)} label=${one}></vaadin-checkbox>`)}</vaadin-checkbox-group>`
          : html`<span class="note">Sélectionnez un profil dans la liste.</span>`}
      </div>
    </div>`;
}
