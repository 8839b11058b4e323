// The cell in edition: Enter or leaving it keeps what was typed, Escape gives it up.
import "@vaadin/text-field";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { act, changed, server } from "./server.js";

export const held = { number: null, typed: "" };

export function edit(row) {
  if (held.number === row.number) return;
  Object.assign(held, { number: row.number, typed: row.cas });
  changed();
}

const leave = () => {
  held.number = null;
  changed();
};

async function keep(number) {
  if (held.number !== number) return;
  const [value, row] = [held.typed.trim(), server.data.rows[number]];
  leave();
  if (value && value !== row.cas) await act("cas", { number, value });
}

const keys = (number) => (event) => {
  if (event.key === "Enter") keep(number);
  if (event.key === "Escape") leave();
};
const focused = (field) => field && requestAnimationFrame(() => field.isConnected && field.focus());

/** Focus went elsewhere in the page. */
export const seat = (event) => {
  const field = event.target.closest("vaadin-text-field");
  if (field) keep(Number(field.dataset.number));
};

export const editor = (row) =>
  row.number === held.number
    ? html`<vaadin-text-field class="wide" theme="small" accessible-name="Identifiant CAS" data-number=${row.number} .value=${held.typed} ${ref(focused)}
        @value-changed=${({ detail }) => (held.typed = detail.value)} @keydown=${keys(row.number)}></vaadin-text-field>`
    : html`<span class="cell">${row.cas}</span>`;
