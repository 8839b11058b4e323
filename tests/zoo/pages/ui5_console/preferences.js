// « Préférences »: tabs; each box is kept as soon as it is ticked.
import { html } from "lit";
import { empty, page } from "./page.js";
import { act, server, tell } from "./server.js";

const keep = (what) => async (event) => {
  const on = event.target.checked;
  const kept = what === "preference" ? await act("preference", { on }) : await act(`${what} ${on}`);
  if (kept) tell("Préférence enregistrée.");
};

export const preferences = (trail) => page(trail, html`
  <ui5-tabcontainer>
    <ui5-tab text="Données"><div class="stack"><ui5-checkbox text="Saisir les noms en majuscules" checked @change=${keep("majuscules")}></ui5-checkbox></div></ui5-tab>
    <ui5-tab text="Affichages">
      <div class="stack">
        <ui5-checkbox text="Afficher les photos dans les listes" checked @change=${keep("photos")}></ui5-checkbox>
        <ui5-checkbox text="Afficher le numéro national (INE)" @change=${keep("ine")}></ui5-checkbox>
        <ui5-checkbox text="Activer la gestion des identifiants ENT" ?checked=${server.data.preference} @change=${keep("preference")}></ui5-checkbox>
        <ui5-text>La colonne « Identifiant CAS » apparaît alors dans les listes de Ressources.</ui5-text>
      </div>
    </ui5-tab>
    <ui5-tab text="Impressions">${empty}</ui5-tab>
    <ui5-tab text="Sons" disabled></ui5-tab>
  </ui5-tabcontainer>`);
