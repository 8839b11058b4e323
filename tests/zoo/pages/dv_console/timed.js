// « Déconnexion automatique »: a box and a number of minutes, for what is chosen above.
import "@vaadin/checkbox";
import "@vaadin/integer-field";
import { Notification } from "@vaadin/notification";
import { html } from "lit";
import { act, changed, server } from "./server.js";

/** What is chosen of that kind, and what is asked for it. */
export class Choice {
  constructor(kind) {
    Object.assign(this, { kind, name: "", on: false, minutes: 60, school: "" });
  }

  /** Nothing is chosen in a school that has just been opened. */
  here() {
    if (this.school !== server.school) Object.assign(this, { name: "", school: server.school });
    return this;
  }

  choose(name) {
    const minutes = server.data.durations[this.kind][name] ?? null;
    Object.assign(this, { name, on: minutes !== null, minutes: minutes ?? 60 });
    changed();
  }

  tick(on) {
    this.on = on;
    changed();
  }

  async save(event) {
    const field = event.target.closest(".frame").querySelector("vaadin-integer-field");
    if (this.on && (!field.value || !field.validate())) return;
    this.minutes = Number(field.value);
    const { kind, name, on, minutes } = this;
    if (await act("duration", { kind, name, minutes: on ? minutes : null })) Notification.show(`« ${name} » : modifications enregistrées.`, { theme: "success" });
  }
}

/** whom: « les professeurs de ce profil »… */
export const timed = (held, whom) => html`
  <section class="frame stack" aria-label="Déconnexion automatique">
    <h3>Déconnexion automatique</h3>
    ${held.name ? html`
      <vaadin-checkbox label=${`Déconnecter ${whom} en cas d'inactivité`} .checked=${held.on} @change=${({ target }) => held.tick(target.checked)}></vaadin-checkbox>
      <vaadin-integer-field label="Durée d'inactivité" helper-text="De 5 à 120 minutes" min="5" max="120" step="5" step-buttons-visible style="width: 200px"
        error-message="La durée doit être un multiple de 5, de 5 à 120." .value=${String(held.minutes)} ?disabled=${!held.on}><span slot="suffix">min</span></vaadin-integer-field>
      <vaadin-button theme="primary" @click=${(event) => held.save(event)}>Enregistrer</vaadin-button>` : html`<span class="note">Aucune sélection</span>`}
  </section>`;
