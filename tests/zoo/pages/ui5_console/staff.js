// Professeurs and Personnels: the list, the authorisation profiles, and more, in tabs.
import { html, nothing } from "lit";
import { empty, page } from "./page.js";
import { people } from "./people.js";
import { draw, ui } from "./server.js";
import { timed } from "./timed.js";

const TABS = { liste: "Liste", profils: "Profils d'autorisation", services: "Services" };

export function staff(trail, profile, kind) {
  ui.tab ??= "liste";
  const content = { liste: () => people(profile, trail.at(-1)), profils: () => timed(kind), services: () => empty };
  return page(trail, html`
    <ui5-tabcontainer @tab-select=${(event) => { ui.tab = event.detail.tab.dataset.key; draw(); }}>
      ${Object.entries(TABS).map(([key, text]) => html`<ui5-tab text=${text} data-key=${key} ?selected=${key === ui.tab}>${key === ui.tab ? content[key]() : nothing}</ui5-tab>`)}
    </ui5-tabcontainer>`);
}
