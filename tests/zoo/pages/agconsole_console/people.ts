// A list of « Ressources »: AG Grid with paging, floating filters and a quick filter; « Identifiant CAS » is there when the
// preference says so, and each cell is kept as it is left.
import type { ColDef, GridApi } from "ag-grid-community";
import { grid } from "./grid.ts";
import { profiles } from "./profiles.ts";
import { escapeHtml, notify, warn } from "./say.ts";
import { ask, read } from "./server.ts";

const text = { filter: true, floatingFilter: true };
const NAMES: ColDef[] = [{ field: "family", headerName: "Nom", ...text }, { field: "first", headerName: "Prénom", ...text }];
const COLUMNS: Record<string, ColDef[]> = {
  eleves: [...NAMES, { field: "born", headerName: "Né(e) le" }, { field: "group", headerName: "Classe", ...text }, { field: "regime", headerName: "Régime" }],
  responsables: [{ field: "title", headerName: "Civilité" }, ...NAMES],
  enseignants: [...NAMES, { field: "subject", headerName: "Matière", ...text }],
  personnels: [{ field: "title", headerName: "Civilité" }, ...NAMES, { field: "post", headerName: "Fonction", ...text }],
};
const CAS: ColDef = { field: "cas", headerName: "Identifiant CAS", editable: true, headerTooltip: "Double-cliquez sur une cellule pour la modifier", ...text };

function kept(api: GridApi, status: HTMLElement) {
  let undoing = false;
  return async ({ data, oldValue, newValue, node, colDef }: any) => {
    if (undoing) return;
    const back = (value: unknown) => {
      undoing = true;
      node.setDataValue(colDef.field, value);
      undoing = false;
    };
    const value = String(newValue ?? "").trim();
    if (!value) return back(oldValue);
    status.textContent = "Enregistrement…";
    const [code, told] = await ask("PATCH", `personnes/${data.number}`, { cas: value });
    if (code !== 200) {
      back(oldValue);
      status.textContent = "";
      return warn(told?.error ?? "La modification n'a pas pu être enregistrée.");
    }
    if (told.cas !== newValue) back(told.cas);
    api.flashCells({ rowNodes: [node], columns: ["cas"] });
    status.innerHTML = `<sl-icon name="check2"></sl-icon> ${escapeHtml(`${data.family} ${data.first} : modification enregistrée`)}`;
  };
}

async function list(root: HTMLElement, profile: string): Promise<void> {
  root.innerHTML = `<div class="line between">
      <sl-input size="small" placeholder="Rechercher dans la liste" clearable style="width: 280px"><sl-icon name="search" slot="prefix"></sl-icon></sl-input>
      <div class="line">
        <sl-button size="small" class="print"><sl-icon slot="prefix" name="printer"></sl-icon>Imprimer</sl-button>
        <sl-button size="small" class="export"><sl-icon slot="prefix" name="download"></sl-icon>Exporter la liste</sl-button>
      </div>
    </div>
    <div class="grid list"></div><div class="line muted"><span class="status" role="status"></span></div>`;
  const status = root.querySelector<HTMLElement>(".status")!;
  const search = root.querySelector<any>("sl-input")!;
  const api = grid(root.querySelector<HTMLElement>(".grid")!, {
    columnDefs: COLUMNS[profile], loading: true,
    pagination: true, paginationPageSize: 25, paginationPageSizeSelector: [25, 50, 100],
    getRowId: ({ data }) => String(data.number),
    onCellValueChanged: (event) => save(event),
  });
  const save = kept(api, status);
  search.addEventListener("sl-input", () => api.setGridOption("quickFilterText", search.value));
  root.querySelector(".export")!.addEventListener("click", () => api.exportDataAsCsv({ fileName: `${profile}.csv`, columnSeparator: ";" }));
  root.querySelector(".print")!.addEventListener("click", () => notify("L'impression a été envoyée.", "primary", "printer"));
  const { preference, people: rows } = await read(`ressources/${profile}`);
  api.updateGridOptions({ columnDefs: preference ? [...COLUMNS[profile], CAS] : COLUMNS[profile], rowData: rows, loading: false });
}

/** Screen of a list; those who have profiles d'autorisation have them in a tab. */
export const people = (profile: string, kind = "") => (main: HTMLElement, name: string): void => {
  main.innerHTML = `<h1>${name}</h1>
    <sl-tab-group>
      <sl-tab slot="nav" panel="liste">Liste</sl-tab>
      ${kind ? `<sl-tab slot="nav" panel="profils">Profils d'autorisation</sl-tab>` : ""}
      <sl-tab slot="nav" panel="trombinoscope">Trombinoscope</sl-tab>
      <sl-tab-panel name="liste"></sl-tab-panel>
      ${kind ? `<sl-tab-panel name="profils"></sl-tab-panel>` : ""}
      <sl-tab-panel name="trombinoscope"><p class="muted">Aucune photo n'a été importée.</p></sl-tab-panel>
    </sl-tab-group>`;
  list(main.querySelector<HTMLElement>('sl-tab-panel[name="liste"]')!, profile);
  main.querySelector("sl-tab-group")!.addEventListener("sl-tab-show", (event: any) => {
    const panel = main.querySelector<HTMLElement>('sl-tab-panel[name="profils"]');
    if (event.detail.name === "profils" && panel && !panel.childElementCount) profiles(panel, kind, "Profil");
  });
};
