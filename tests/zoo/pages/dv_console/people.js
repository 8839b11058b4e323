// A list of people: a grid that scrolls, filters above it, a choice of columns, « Identifiant CAS » typed in its cell.
import "@vaadin/combo-box";
import "@vaadin/context-menu";
import "@vaadin/grid";
import "@vaadin/grid/vaadin-grid-selection-column.js";
import "@vaadin/grid/vaadin-grid-sort-column.js";
import "@vaadin/text-field";
import { columnBodyRenderer } from "@vaadin/grid/lit.js";
import { html } from "lit";
import { guard } from "lit/directives/guard.js";
import { people as sorted } from "../two_schools/school.js";
import { edit, editor, held as editing, seat } from "./cell.js";
import { changed, server } from "./server.js";

const TITLES = { eleves: "Élèves", responsables: "Responsables", enseignants: "Professeurs", personnels: "Personnels" };
const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];
const chosen = {};
const held = { profile: "", text: "", group: "", hidden: new Set(), rows: null, found: [], over: null };
const asked = (name) => ({ detail }) => {
  if (held[name] === detail.value) return;
  Object.assign(held, { [name]: detail.value, rows: null });
  changed();
};

/** The same array as long as nothing changed: the grid keeps its place. */
function found() {
  if (held.rows !== server.data.rows) {
    held.rows = server.data.rows;
    held.found = sorted(held.rows, held.profile, held.text.trim()).filter((one) => !held.group || one.group === held.group);
  }
  return held.found;
}

/** A list opens without a filter, with the columns that were chosen for it. */
function begin(profile) {
  if (held.profile === profile) return;
  chosen[profile] ??= new Set(["cas", "mail"]);
  Object.assign(held, { profile, text: "", group: "", rows: null, hidden: chosen[profile] });
}

const columns = () => [
  ...(held.profile === "eleves" ? [{ key: "born", text: "Né(e) le" }, { key: "group", text: "Classe" }] : []),
  { key: "mail", text: "Adresse e-mail" },
  ...(server.data.preference ? [{ key: "cas", text: "Identifiant CAS" }] : []),
];
const chooser = () => [{ text: "Colonnes", children: columns().map((one) => ({ ...one, checked: !held.hidden.has(one.key) })) }];
const shows = ({ detail }) => {
  const { key } = detail.value;
  if (!key) return;
  if (!held.hidden.delete(key)) held.hidden.add(key);
  changed();
};

const hidden = (key) => held.hidden.has(key) || !columns().some((one) => one.key === key);
const inCell = (event) => {
  const { item, column } = event.currentTarget.getEventContext(event);
  if (item && column?.header === "Identifiant CAS") edit(item);
};
const ITEMS = (off) => [
  { text: "Modifier l'identifiant CAS", edits: true, disabled: off }, { text: "Réinitialiser le mot de passe", disabled: true },
  { component: "hr" }, { text: "Imprimer la fiche", disabled: true },
];
/** No menu over the heads of the columns. */
const over = (event) => {
  const { section, item } = event.currentTarget.getEventContext(event);
  if (section === "body") held.over = item;
  else event.stopPropagation();
};

export function people(profile) {
  begin(profile);
  const rows = found();
  return html`
    <div class="bar"><h1>${TITLES[profile]}</h1><span class="note">${rows.length} dans la liste</span></div>
    <div class="bar">
      <vaadin-text-field style="width: 260px" placeholder="Rechercher un nom" accessible-name="Rechercher un nom" clear-button-visible .value=${held.text} @value-changed=${asked("text")}>
        <vaadin-icon icon="lumo:search" slot="prefix"></vaadin-icon>
      </vaadin-text-field>
      ${profile === "eleves" ? html`<vaadin-combo-box placeholder="Toutes les classes" accessible-name="Classe" clear-button-visible .items=${CLASSES} .value=${held.group} @value-changed=${asked("group")}></vaadin-combo-box>` : ""}
      <span class="grow"></span>
      <vaadin-menu-bar .items=${guard([profile, server.data.preference, [...held.hidden].join()], chooser)} .i18n=${{ moreOptions: "Plus d'options" }} @item-selected=${shows}></vaadin-menu-bar>
    </div>
    <vaadin-context-menu .items=${guard([hidden("cas")], () => ITEMS(hidden("cas")))} @item-selected=${({ detail }) => detail.value.edits && edit(held.over)}>
      <vaadin-grid style="height: 520px" theme="row-stripes" item-id-path="number" .items=${rows} @click=${inCell} @focusout=${seat} @vaadin-contextmenu=${over}>
        <vaadin-grid-selection-column frozen></vaadin-grid-selection-column>
        <vaadin-grid-sort-column path="family" header="Nom" auto-width></vaadin-grid-sort-column>
        <vaadin-grid-sort-column path="first" header="Prénom" auto-width></vaadin-grid-sort-column>
        <vaadin-grid-column path="born" header="Né(e) le" .hidden=${hidden("born")}></vaadin-grid-column>
        <vaadin-grid-sort-column path="group" header="Classe" .hidden=${hidden("group")}></vaadin-grid-sort-column>
        <vaadin-grid-column header="Adresse e-mail" .hidden=${hidden("mail")}></vaadin-grid-column>
        <vaadin-grid-column header="Identifiant CAS" width="240px" .hidden=${hidden("cas")} ${columnBodyRenderer(editor, [editing.number])}></vaadin-grid-column>
      </vaadin-grid>
    </vaadin-context-menu>
    ${hidden("cas") ? "" : html`<p class="note">Cliquez sur un identifiant pour le modifier ; la touche Entrée l'enregistre.</p>`}`;
}
