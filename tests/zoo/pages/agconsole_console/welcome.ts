// What this version brings: slides, once in a session.
import { element } from "./say.ts";
import { ask } from "./server.ts";

const SLIDES = [
  ["calendar-week", "Emplois du temps", "Les remplacements de courte durée se proposent désormais depuis la grille du professeur."],
  ["cloud-check", "Sauvegardes", "Une copie chiffrée de votre base est conservée sur un second site, chaque nuit."],
  ["table", "Listes", "Filtrez et triez chaque colonne depuis son en-tête, à l'écran comme à l'impression."],
];

export function welcome(): void {
  const dialog = element<any>(`<sl-dialog label="Nouveautés de la version 2026.1" style="--width: 44rem">
    <sl-carousel navigation pagination>${SLIDES.map(([icon, title, text]) => `
      <sl-carousel-item><sl-icon name="${icon}" style="font-size: 2.5rem"></sl-icon><h2>${title}</h2><p>${text}</p></sl-carousel-item>`).join("")}
    </sl-carousel>
    <sl-button slot="footer" href="#/aide">En savoir plus</sl-button>
    <sl-button slot="footer" variant="primary" class="go">Commencer</sl-button>
  </sl-dialog>`);
  document.body.append(dialog);
  dialog.querySelector(".go").addEventListener("click", () => dialog.hide());
  dialog.querySelector("sl-button[href]").addEventListener("click", () => dialog.hide());
  dialog.addEventListener("sl-hide", (event: Event) => event.target === dialog && ask("POST", "presentation"));
  dialog.addEventListener("sl-after-hide", (event: Event) => event.target === dialog && dialog.remove());
  dialog.updateComplete.then(() => dialog.show());
}
