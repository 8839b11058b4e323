// « Accès aux services tiers »: a panel for each service, its profiles as a list whose lines are ticked.
import { html, nothing } from "lit";
import { PROFILES } from "../two_schools/school.js";
import { page } from "./page.js";
import { act, draw, server, tell, ui } from "./server.js";

const ABOUT = {
  correlyce: "Catalogue de ressources éditoriales.", primaire: "Suivi de la scolarité dans le premier degré.",
  pronote: "Notes, absences, emploi du temps et cahier de textes.", moodle: "Plateforme de cours en ligne.",
};
const read = () => Object.fromEntries(server.data.services.map(({ key, on, profiles }) => [key, { on, profiles }]));

function chapter({ key, name, on }) {
  const held = ui.held[key];
  const change = (what) => {
    ui.held[key] = { ...held, ...what };
    draw();
  };
  return html`
    <ui5-panel collapsed header-text=${name} header-level="H2">
      <div class="stack">
        <div class="row"><ui5-text>${ABOUT[key]}</ui5-text><ui5-tag hide-state-icon design=${on ? "Positive" : "Neutral"}>${on ? "En service" : "Hors service"}</ui5-tag></div>
        <div class="row">
          <ui5-label show-colon>Mettre ce service à disposition</ui5-label>
          <ui5-checkbox text="Oui" ?checked=${held.on} @change=${(event) => change({ on: event.target.checked })}></ui5-checkbox>
        </div>
        ${held.on ? html`
          <ui5-list selection-mode="Multiple" header-text="Profils utilisateurs" style="max-width: 26rem"
            @selection-change=${(event) => change({ profiles: event.detail.selectedItems.map((one) => one.dataset.key) })}>
            ${PROFILES.map((one) => html`<ui5-li text=${one.label} data-key=${one.id} ?selected=${held.profiles.includes(one.id)}></ui5-li>`)}
          </ui5-list>` : nothing}
      </div>
    </ui5-panel>`;
}

export function services(trail) {
  ui.held ??= read();
  const save = async () => {
    if (await act("services", ui.held)) tell("Vos modifications ont été enregistrées.");
  };
  const undo = () => {
    ui.held = read();
    draw();
  };
  return page(trail, html`
    ${server.data.services.map(chapter)}
    <ui5-bar design="FloatingFooter" class="foot">
      <ui5-button slot="endContent" design="Emphasized" icon="save" @click=${save}>Enregistrer</ui5-button>
      <ui5-button slot="endContent" design="Transparent" @click=${undo}>Annuler</ui5-button>
    </ui5-bar>`, "Ouvrez un service pour le mettre à disposition des utilisateurs de votre établissement.");
}
