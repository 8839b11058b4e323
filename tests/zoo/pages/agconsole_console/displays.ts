// « Préférences »: each box is kept as soon as it is ticked.
import { notify, warn } from "./say.ts";
import { ask, read } from "./server.ts";

const SECTIONS: [string, [string, string][]][] = [
  ["Identité des personnes", [["civilites", "Afficher la civilité"], ["ages", "Afficher l'âge des élèves"]]],
  ["Photos", [["photos", "Afficher les photos dans les fiches"]]],
  ["Identifiants", [["ent", "Activer la gestion des identifiants ENT"]]],
];

export async function displays(main: HTMLElement, name: string): Promise<void> {
  main.innerHTML = `<h1>${name}</h1>
    <sl-tab-group placement="start">
      <sl-tab slot="nav" panel="generalites">Généralités</sl-tab>
      <sl-tab slot="nav" panel="affichages">Affichages</sl-tab>
      <sl-tab slot="nav" panel="impressions">Impressions</sl-tab>
      <sl-tab slot="nav" panel="messagerie">Messagerie</sl-tab>
      <sl-tab-panel name="generalites"><p>Langue : français. Premier jour de la semaine : lundi.</p></sl-tab-panel>
      <sl-tab-panel name="affichages"><div class="wait"><sl-spinner></sl-spinner></div></sl-tab-panel>
      <sl-tab-panel name="impressions"><p class="muted">Les réglages d'impression sont ceux du poste.</p></sl-tab-panel>
      <sl-tab-panel name="messagerie"><p class="muted">La messagerie est désactivée par l'établissement.</p></sl-tab-panel>
    </sl-tab-group>`;
  const panel = main.querySelector<HTMLElement>('sl-tab-panel[name="affichages"]')!;
  panel.style.setProperty("--padding", "0 1.5rem");
  const found = await read("preferences");
  panel.innerHTML = `<div class="displays fields">${SECTIONS.map(([title, boxes], n) => `
    <sl-details summary="${title}" ${n ? "" : "open"}>${boxes.map(([id, label]) =>
      `<sl-checkbox data-id="${id}" ${found[id] ? "checked" : ""}>${label}</sl-checkbox>`).join("")}</sl-details>`).join("")}</div>`;
  panel.addEventListener("sl-change", async (event) => {
    const box = event.target as any;
    box.disabled = true;
    const [status] = await ask("PUT", `preferences/${box.dataset.id}`, { on: box.checked });
    box.disabled = false;
    if (status === 200) return notify("Préférence enregistrée");
    box.checked = !box.checked;
    warn("La préférence n'a pas pu être enregistrée.");
  });
}
