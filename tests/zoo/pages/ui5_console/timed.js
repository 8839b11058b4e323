// Authorisation profiles and groups of users: chosen in the list at the left; « Déconnexion automatique » beneath is first
// read, and modified after « Modifier ».
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { facts } from "./page.js";
import { act, draw, server, tell, ui } from "./server.js";

const WORDS = {
  professeurs: ["Profils d'autorisation", "Déconnecter les professeurs de ce profil en cas d'inactivité"],
  vie_scolaire: ["Profils d'autorisation", "Déconnecter les personnels de ce profil en cas d'inactivité"],
  administratif: ["Groupes d'utilisateurs", "Déconnecter les utilisateurs de ce groupe en cas d'inactivité"],
};

function disconnection(kind) {
  const held = server.data.durations[kind][ui.name];
  const shown = ui.draft ?? { on: held !== null, minutes: held ?? 60 };
  const change = (what) => {
    ui.draft = { ...shown, ...what };
    draw();
  };
  const undo = () => {
    ui.draft = null;
    draw();
  };
  const save = async () => {
    if (!(await act("duration", { kind, name: ui.name, minutes: shown.on ? shown.minutes : null }))) return;
    ui.draft = null;
    tell(`Modifications de « ${ui.name} » enregistrées.`);
  };
  return html`
    <div class="stack">
      <ui5-checkbox text=${WORDS[kind][1]} .checked=${live(shown.on)} ?disabled=${!ui.draft} @change=${(event) => change({ on: event.target.checked })}></ui5-checkbox>
      <div class="row">
        <ui5-label for="minutes" show-colon>Durée (en minutes)</ui5-label>
        <ui5-step-input id="minutes" min="5" max="120" step="5" .value=${live(shown.minutes)} ?disabled=${!ui.draft || !shown.on} @change=${(event) => change({ minutes: event.target.value })}></ui5-step-input>
      </div>
      <div class="row">
        ${ui.draft
          ? html`<ui5-button design="Emphasized" icon="save" @click=${save}>Enregistrer</ui5-button><ui5-button design="Transparent" @click=${undo}>Annuler</ui5-button>`
          : html`<ui5-button icon="edit" @click=${() => change({})}>Modifier</ui5-button>`}
      </div>
    </div>`;
}

export function timed(kind) {
  const held = server.data.durations[kind];
  const choose = (event) => {
    Object.assign(ui, { name: event.detail.selectedItems[0]?.dataset.name, draft: null });
    draw();
  };
  const written = (minutes) => (minutes === null ? "Jamais" : `${minutes} min`);
  return html`
    <div class="columns">
      <div>
        <ui5-list selection-mode="Single" header-text=${WORDS[kind][0]} @selection-change=${choose}>
          ${Object.entries(held).map(([name, minutes]) => html`<ui5-li text=${name} additional-text=${written(minutes)} data-name=${name} ?selected=${name === ui.name}></ui5-li>`)}
        </ui5-list>
        <ui5-panel fixed header-text="Déconnexion automatique">${ui.name ? disconnection(kind) : html`<ui5-text>Sélectionnez une ligne de la liste.</ui5-text>`}</ui5-panel>
      </div>
      ${ui.name ? facts("Autorisations", [`Autorisations de « ${ui.name} »`, ""], [["Consulter les fiches des élèves", "Oui"], ["Saisir les absences", "Oui"], ["Modifier les bulletins", "Non"]]) : nothing}
    </div>`;
}
