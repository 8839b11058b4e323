// « Pronote.net »: the publication above, its parameters in tabs. They are locked while the base is published, and leave with
// the next publication.
import { grid } from "./grid.ts";
import { escapeHtml, notify, question, warn } from "./say.ts";
import { ask, read } from "./server.ts";

const SPACES = [["Espace Professeurs", 4, "Ouvert"], ["Espace Parents", 3, "Ouvert"], ["Espace Élèves", 7, "Ouvert"], ["Espace Vie scolaire", 0, "Fermé"]];

export async function net(main: HTMLElement, name: string): Promise<void> {
  main.innerHTML = `<h1>${name}</h1><div class="publication"><sl-skeleton effect="sheen"></sl-skeleton></div><br>
    <sl-tab-group>
      <sl-tab slot="nav" panel="espaces">Espaces publiés</sl-tab>
      <sl-tab slot="nav" panel="adresse">Adresse et certificat</sl-tab>
      <sl-tab slot="nav" panel="ent">Intégration dans un ENT</sl-tab>
      <sl-tab slot="nav" panel="securite">Sécurité</sl-tab>
      <sl-tab-panel name="espaces"><div class="grid" style="height: 260px"></div></sl-tab-panel>
      <sl-tab-panel name="adresse"><p>Le certificat est valable jusqu'au 14/03/2027. Il est renouvelé par l'hébergeur.</p></sl-tab-panel>
      <sl-tab-panel name="ent"></sl-tab-panel>
      <sl-tab-panel name="securite"><p class="muted">Aucune adresse IP suspendue.</p></sl-tab-panel>
    </sl-tab-group>`;
  grid(main.querySelector<HTMLElement>(".grid")!, {
    columnDefs: [{ field: "name", headerName: "Espace" }, { field: "connected", headerName: "Connectés" }, { field: "state", headerName: "État" }],
    rowData: SPACES.map(([space, connected, state]) => ({ name: space, connected, state })),
  });
  const ent = main.querySelector<HTMLElement>('sl-tab-panel[name="ent"]')!;
  const publication = main.querySelector<HTMLElement>(".publication")!;

  const show = ({ published, ent: model, cas, models, connected }: any) => {
    const locked = published ? "disabled" : "";
    publication.innerHTML = published
      ? `<sl-alert variant="success" open><sl-icon slot="icon" name="broadcast"></sl-icon><div class="line between">
          <span><strong>Base publiée.</strong> ${connected} utilisateurs connectés aux espaces.</span>
          <sl-button size="small" variant="danger" outline class="stop">Arrêter la publication</sl-button></div></sl-alert>`
      : `<sl-alert variant="warning" open><sl-icon slot="icon" name="pause-circle"></sl-icon><div class="line between">
          <span><strong>Publication arrêtée.</strong> Les espaces ne sont pas accessibles.</span>
          <sl-button size="small" variant="success" class="publish">Publier dans la base</sl-button></div></sl-alert>`;
    // A value of Shoelace's list has no spaces.
    ent.innerHTML = `<div class="fields" style="max-width: 34rem">
        ${published ? `<p class="muted"><sl-icon name="lock"></sl-icon> Arrêtez la publication pour modifier ces paramètres.</p>` : `<p class="muted">Ces paramètres sont pris en compte à la prochaine publication.</p>`}
        <sl-select label="Mon ENT" value="ent-${models.indexOf(model)}" hoist ${locked}>${models.map((one: string, n: number) =>
          `<sl-option value="ent-${n}">${one}</sl-option>${n ? "" : "<sl-divider></sl-divider>"}`).join("")}</sl-select>
        <sl-input label="URL du serveur CAS" type="url" placeholder="https://" help-text="Adresse communiquée par votre ENT" value="${escapeHtml(cas)}" ${locked}></sl-input>
        <sl-switch checked disabled>Autoriser aussi la connexion directe</sl-switch>
      </div>`;
    const list = ent.querySelector<any>("sl-select")!;
    const address = ent.querySelector<any>("sl-input")!;
    const chosen = () => ({ ent: models[Number(list.value.slice(4))], cas: address.value.trim() });

    publication.querySelector(".stop")?.addEventListener("click", async () => {
      let told: any;
      await question({
        label: "Arrêter la publication", variant: "danger", yes: "Arrêter", busy: "Arrêt de la publication en cours…",
        body: `<p>${connected} utilisateurs sont connectés : ils seront déconnectés et ne pourront plus accéder à leur espace jusqu'à la prochaine publication.</p><p>Voulez-vous continuer ?</p>`,
      }, async () => { told = (await ask("DELETE", "publication"))[1]; });
      if (!told) return;
      show(told);
      notify("La publication est arrêtée", "warning", "pause-circle");
    });
    publication.querySelector(".publish")?.addEventListener("click", async () => {
      const sent = chosen();
      if (!address.reportValidity()) return warn("L'adresse du serveur CAS n'est pas valide.");
      let told: any;
      await question({
        label: "Publier dans la base", yes: "Publier", busy: "Publication en cours…",
        body: `<p>La base sera publiée avec les paramètres suivants :</p><dl><dt>ENT</dt><dd>${escapeHtml(sent.ent)}</dd><dt>Serveur CAS</dt><dd>${escapeHtml(sent.cas) || "—"}</dd></dl>`,
      }, async () => { told = (await ask("POST", "publication", sent))[1]; });
      if (!told) return;
      show(told);
      notify("La base est publiée");
    });
  };
  show(await read("publication"));
}
