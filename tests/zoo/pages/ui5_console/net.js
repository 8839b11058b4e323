// « Pronote.net »: the publication in a bar, what is set in panels beneath; each field is kept as soon as it is left.
import { html, nothing } from "lit";
import { facts, page } from "./page.js";
import { act, draw, server, tell, ui } from "./server.js";

function publication() {
  const { published, name, ent, cas } = server.data;
  const stop = async () => {
    if (await act("stop")) tell("Publication arrêtée : les espaces ne sont plus accessibles.");
  };
  const ask = (open) => {
    ui.asking = open;
    draw();
  };
  const publish = async () => {
    ask(false);
    if (await act("publish")) tell("Base publiée : les espaces sont de nouveau accessibles.");
  };
  return html`
    <ui5-bar design="Subheader" accessible-name="Publication">
      <ui5-tag slot="startContent" design=${published ? "Positive" : "Negative"}>${published ? "Base publiée" : "Base non publiée"}</ui5-tag>
      <ui5-label slot="startContent">Base : ${name}</ui5-label>
      ${published
        ? html`<ui5-button slot="endContent" design="Negative" @click=${stop}>Arrêter la publication</ui5-button>`
        : html`<ui5-button slot="endContent" design="Emphasized" @click=${() => ask(true)}>Publier dans la base</ui5-button>`}
    </ui5-bar>
    <ui5-dialog header-text="Publier dans la base" state="Information" ?open=${Boolean(ui.asking)} @close=${() => ask(false)}>
      <div class="inside">
        <ui5-text>La base « ${name} » sera publiée avec ces paramètres :</ui5-text>
        <ui5-text>Mon ENT : ${ent}</ui5-text>
        <ui5-text>URL du serveur CAS : ${cas || "non renseignée"}</ui5-text>
      </div>
      <ui5-bar slot="footer" design="Footer">
        <ui5-button slot="endContent" design="Emphasized" @click=${publish}>Publier</ui5-button>
        <ui5-button slot="endContent" design="Transparent" @click=${() => ask(false)}>Annuler</ui5-button>
      </ui5-bar>
    </ui5-dialog>`;
}

const noted = (what) => (ui.saved === what ? html`<ui5-message-strip design="Positive" hide-close-button>Enregistré</ui5-message-strip>` : nothing);

function integration() {
  const { published, ent, cas, models } = server.data;
  const keep = async (what, sent) => {
    ui.saved = "";
    if (await act("ent", { ent, cas, ...sent })) ui.saved = what;
    draw();
  };
  const choose = (event) => {
    const value = event.target.value;
    ui.unknown = !models.includes(value);
    if (ui.unknown) draw();
    else if (value !== ent) keep("ent", { ent: value });
  };
  const type = (event) => {
    const value = event.target.value.trim();
    ui.invalid = Boolean(value) && !URL.canParse(value);
    if (ui.invalid) draw();
    else if (value !== cas) keep("cas", { cas: value });
  };
  return html`
    <div class="stack">
      ${published ? html`<ui5-message-strip design="Information" hide-close-button>Pour pouvoir modifier ces paramètres, arrêtez la publication.</ui5-message-strip>` : nothing}
      <div class="field" style="width: 30rem">
        <ui5-label for="ent" show-colon>Mon ENT</ui5-label>
        <ui5-combobox id="ent" filter="Contains" value=${ent} style="width: 100%" ?disabled=${published} value-state=${ui.unknown ? "Negative" : "None"} @change=${choose}>
          ${models.map((one) => html`<ui5-cb-item text=${one}></ui5-cb-item>`)}
          <div slot="valueStateMessage">Choisissez une entrée de la liste.</div>
        </ui5-combobox>
        ${noted("ent")}
      </div>
      <div class="field" style="width: 30rem">
        <ui5-label for="cas" show-colon>URL du serveur CAS</ui5-label>
        <ui5-input id="cas" type="URL" placeholder="https://" value=${cas} style="width: 100%" ?disabled=${published} value-state=${ui.invalid ? "Negative" : "None"} @change=${type}>
          <div slot="valueStateMessage">Cette adresse n'est pas valide.</div>
        </ui5-input>
        ${noted("cas")}
      </div>
      <ui5-checkbox text="Autoriser l'accès direct aux espaces" checked disabled></ui5-checkbox>
    </div>`;
}

export const net = (trail) => page(trail, html`
  ${publication()}
  <ui5-panel header-text="Espaces publiés">
    ${facts("Espaces publiés", ["Espace", "Connectés"], [["Professeurs", "4"], ["Parents", "11"], ["Élèves", "27"], ["Vie scolaire", "2"]])}
  </ui5-panel>
  <ui5-panel collapsed header-text="Intégration dans un ENT">${integration()}</ui5-panel>
  <ui5-panel collapsed header-text="Paramètres de sécurité">
    ${facts("Paramètres de sécurité", ["Paramètre", "Valeur"], [["Expiration des sessions web", "60 minutes"], ["Tentatives avant suspension", "5"]])}
  </ui5-panel>`);
