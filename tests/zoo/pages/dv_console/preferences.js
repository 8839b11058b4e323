// « Préférences »: vertical tabs, groups of boxes in panels that fold.
import "@vaadin/checkbox-group";
import "@vaadin/details";
import "@vaadin/tabs";
import { Notification } from "@vaadin/notification";
import { html } from "lit";
import { act, changed, server } from "./server.js";

const TABS = ["Généralités", "Affichages", "Messagerie", "Impressions"];
const held = { tab: 0, shown: ["photos", "classe"] };

async function save(event) {
  const [people, ids] = event.target.closest(".stack").querySelectorAll("vaadin-checkbox-group");
  held.shown = people.value;
  const on = ids.value.includes("ent");
  if (on !== server.data.preference && !(await act("preference", { on }))) return;
  Notification.show("Les préférences ont été enregistrées.", { theme: "success" });
}

const displays = () => html`<div class="stack">
  <h2>Affichages</h2>
  <vaadin-details class="wide" summary="Fiches et trombinoscopes" opened>
    <vaadin-checkbox-group theme="vertical" .value=${held.shown}>
      <vaadin-checkbox value="photos" label="Afficher les photos"></vaadin-checkbox>
      <vaadin-checkbox value="classe" label="Rappeler la classe à côté du nom"></vaadin-checkbox>
    </vaadin-checkbox-group>
  </vaadin-details>
  <vaadin-details class="wide" summary="Identifiants" opened>
    <vaadin-checkbox-group theme="vertical" .value=${server.data.preference ? ["ent"] : []}>
      <vaadin-checkbox value="ent" label="Activer la gestion des identifiants ENT"></vaadin-checkbox>
      <vaadin-checkbox value="ine" label="Masquer les numéros INE"></vaadin-checkbox>
    </vaadin-checkbox-group>
  </vaadin-details>
  <vaadin-button theme="primary" @click=${save}>Enregistrer</vaadin-button>
</div>`;

const choose = (event) => {
  if (event.detail.value === held.tab) return;
  held.tab = event.detail.value;
  changed();
};

export const preferences = () => html`
  <div class="bar"><h1>Préférences</h1></div>
  <div class="card side">
    <vaadin-tabs orientation="vertical" style="min-width: 180px" .selected=${held.tab} @selected-changed=${choose}>
      ${TABS.map((one) => html`<vaadin-tab>${one}</vaadin-tab>`)}
    </vaadin-tabs>
    <div class="grow">${held.tab === 1 ? displays() : html`<h2>${TABS[held.tab]}</h2><p class="note">Valeurs par défaut de l'établissement.</p>`}</div>
  </div>`;
