// « Administration des utilisateurs »: a window over whatever page is open.
import "@vaadin/dialog";
import "@vaadin/list-box";
import "@vaadin/item";
import { dialogFooterRenderer, dialogRenderer } from "@vaadin/dialog/lit.js";
import { html } from "lit";
import { changed, server } from "./server.js";
import { Choice, timed } from "./timed.js";

const KIND = "administratif";
const view = { opened: false };
const held = new Choice(KIND);

const opens = (on) => {
  view.opened = on;
  changed();
};

export const openGroups = () => {
  held.here().name = "";
  opens(true);
};

const content = () => {
  const names = Object.keys(server.data.durations[KIND]);
  const picked = ({ detail }) => names[detail.value] !== undefined && names[detail.value] !== held.name && held.choose(names[detail.value]);
  return html`<div style="width: 420px">
    <span class="note">Groupes d'utilisateurs</span>
    <vaadin-list-box .selected=${names.indexOf(held.name)} @selected-changed=${picked}>
      ${names.map((one) => html`<vaadin-item>${one}</vaadin-item>`)}
    </vaadin-list-box>
    ${timed(held, "les utilisateurs de ce groupe")}
  </div>`;
};
const foot = () => html`<vaadin-button @click=${() => opens(false)}>Fermer</vaadin-button>`;

export const groups = () => html`
  <vaadin-dialog header-title="Administration des utilisateurs" draggable .opened=${view.opened}
    @opened-changed=${(event) => event.detail.value !== view.opened && opens(event.detail.value)}
    ${dialogRenderer(content, [server.data, { ...held }])} ${dialogFooterRenderer(foot, [])}></vaadin-dialog>`;
