// « Préférences »: chapters of switches; each is kept as it is turned.
import { held, send } from "./server.js";
import { say } from "./speaking.js";

const CHAPTERS = [
  ["saisie", "Saisie", [["majuscules", "Mettre les noms de famille en majuscules", true], ["doublons", "Signaler les doublons à la saisie", true]]],
  ["affichages", "Affichages", [["photos", "Afficher les photos dans les trombinoscopes", true], ["sortis", "Afficher les élèves sortis de l'établissement", false],
    ["ent", "Activer la gestion des identifiants ENT", null], ["couleurs", "Colorer les cours selon la matière", true]]],
  ["impressions", "Impressions", [["recto", "Imprimer en recto verso", false]]],
];

export function preferences(place) {
  place.innerHTML = `<h1 class="h4 mb-3">Préférences</h1><p class="text-body-secondary">Ces réglages valent pour tous les administrateurs de la base.</p>
    <div class="accordion" id="chapters">${CHAPTERS.map(([key, title, options], number) => `<div class="accordion-item">
      <h2 class="accordion-header"><button class="accordion-button${number ? " collapsed" : ""}" type="button" data-bs-toggle="collapse" data-bs-target="#${key}" aria-expanded="${!number}" aria-controls="${key}">${title}</button></h2>
      <div id="${key}" class="accordion-collapse collapse${number ? "" : " show"}" data-bs-parent="#chapters"><div class="accordion-body">${options.map(([name, label, on]) => `
        <div class="form-check form-switch mb-2"><input class="form-check-input" type="checkbox" role="switch" id="p-${name}"${(on ?? held.preference) ? " checked" : ""}><label class="form-check-label" for="p-${name}">${label}</label></div>`).join("")}
      </div></div></div>`).join("")}</div>`;
  place.addEventListener("change", async ({ target }) => {
    if (target.role !== "switch" && target.getAttribute("role") !== "switch") return;
    target.disabled = true;
    try {
      await send(target.id === "p-ent" ? "preference" : "autre préférence", { on: target.checked });
      say("Préférence enregistrée.");
    } catch {
      target.checked = !target.checked;
      say("Le serveur n'a pas répondu. Reconnectez-vous.", "danger");
    }
    target.disabled = false;
  });
}
