// « PRONOTE.net »: the publication in the head, tabs beneath.
import "@vaadin/confirm-dialog";
import "@vaadin/tabs";
import "@vaadin/tabsheet";
import { Notification } from "@vaadin/notification";
import { html } from "lit";
import { integration } from "./integration.js";
import { act, changed, server } from "./server.js";

const held = { asking: false, busy: false };

const ask = (on) => {
  held.asking = on;
  changed();
};
async function stop() {
  if (await act("stop")) Notification.show("La publication est arrêtée.", { theme: "contrast" });
}
async function publish() {
  held.busy = true;
  changed();
  const done = await act("publish");
  held.busy = false;
  changed();
  if (done) Notification.show("La base est publiée.", { theme: "success" });
}

export const net = () => html`
  <div class="bar">
    <h1>PRONOTE.net</h1>
    <span class="badge ${server.data.published ? "on" : ""}">${server.data.published ? "Base publiée" : "Base non publiée"}</span>
    <span class="grow"></span>
    ${server.data.published
      ? html`<vaadin-button theme="error" @click=${() => ask(true)}>Arrêter la publication…</vaadin-button>`
      : html`<vaadin-button theme="primary" ?disabled=${held.busy} @click=${publish}><vaadin-icon icon="lumo:upload" slot="prefix"></vaadin-icon>Publier dans la base</vaadin-button>`}
  </div>
  <vaadin-tabsheet class="card" style="padding: 0">
    <vaadin-tabs slot="tabs">
      <vaadin-tab id="spaces">Espaces publiés</vaadin-tab>
      <vaadin-tab id="ent">Intégration dans un ENT</vaadin-tab>
      <vaadin-tab id="security">Sécurité</vaadin-tab>
    </vaadin-tabs>
    <div tab="spaces">${["Professeurs", "Parents", "Élèves", "Vie scolaire"].map((one) => html`<p>Espace ${one} : ${server.data.published ? "en ligne" : "hors ligne"}</p>`)}</div>
    <div tab="ent">${integration()}</div>
    <div tab="security"><p>Tentatives avant suspension de l'adresse IP : 5</p><p>Expiration des sessions : 60 minutes</p></div>
  </vaadin-tabsheet>
  <vaadin-confirm-dialog header="Arrêter la publication ?" cancel-button-visible cancel-text="Annuler" confirm-text="Arrêter" confirm-theme="error primary"
    .opened=${held.asking} @opened-changed=${(event) => event.detail.value !== held.asking && ask(event.detail.value)} @confirm=${stop}>
    Les professeurs, les élèves et leurs responsables ne pourront plus se connecter jusqu'à la prochaine publication.
  </vaadin-confirm-dialog>`;
