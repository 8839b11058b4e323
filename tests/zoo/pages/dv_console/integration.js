// « Intégration dans un ENT »: two settings, locked while the base is published.
import "@vaadin/combo-box";
import "@vaadin/text-field";
import { Notification } from "@vaadin/notification";
import { html } from "lit";
import { act, server } from "./server.js";

async function save(event) {
  const [box, field] = event.target.closest("form").querySelectorAll("vaadin-combo-box, vaadin-text-field");
  if (!box.validate() || !field.validate()) return;
  if (await act("ent", { ent: box.value, cas: field.value.trim() })) Notification.show("Les modifications ont été enregistrées.", { theme: "success" });
}

export const integration = () => html`
  <form class="stack" style="max-width: 540px">
    ${server.data.published ? html`<p class="note" style="margin: 0">Pour modifier ces paramètres, arrêtez la publication.</p>` : ""}
    <vaadin-combo-box class="wide" label="Mon ENT" required error-message="Choisissez un ENT dans la liste." .items=${server.data.models} .value=${server.data.ent}
      ?disabled=${server.data.published}></vaadin-combo-box>
    <vaadin-text-field class="wide" label="URL du serveur CAS" placeholder="https://" clear-button-visible pattern="https?://.+"
      error-message="Cette adresse n'est pas valide." .value=${server.data.cas} ?disabled=${server.data.published}></vaadin-text-field>
    <vaadin-button theme="primary" ?disabled=${server.data.published} @click=${save}>Enregistrer</vaadin-button>
  </form>`;
