// Who has several schools says which base is to be opened.
import { grid } from "./grid.ts";
import { ask, read } from "./server.ts";

export async function bases(root: HTMLElement, then: () => void): Promise<void> {
  root.innerHTML = `<div class="gate">
    <div class="brand">PRONOTE <span class="muted">| Console d'administration</span></div>
    <sl-card class="wide">
      <h1>Vos bases de données</h1>
      <p class="muted">Votre compte administre plusieurs établissements. Sélectionnez la base sur laquelle vous souhaitez travailler.</p>
      <div class="grid" style="height: 190px"></div>
      <div slot="footer" class="line between"><sl-button variant="text" class="leave">Se déconnecter</sl-button><sl-button variant="primary" class="open" disabled>Ouvrir la base sélectionnée</sl-button></div>
    </sl-card>
  </div>`;
  const button = root.querySelector<any>(".open")!;
  const open = async (uai: string) => {
    button.loading = true;
    await ask("PUT", "base", { uai });
    then();
  };
  const api = grid(root.querySelector<HTMLElement>(".grid")!, {
    loading: true,
    rowSelection: { mode: "singleRow", enableClickSelection: true },
    columnDefs: [
      { field: "name", headerName: "Établissement", flex: 2 }, { field: "uai", headerName: "UAI" }, { field: "kind", headerName: "Type" },
      { field: "people", headerName: "Personnes" }, { field: "state", headerName: "Publication" },
    ],
    onSelectionChanged: () => (button.disabled = !api.getSelectedRows().length),
    onRowDoubleClicked: ({ data }) => open(data.uai),
  });
  button.addEventListener("click", () => open(api.getSelectedRows()[0].uai));
  root.querySelector(".leave")!.addEventListener("click", async () => {
    await ask("DELETE", "session");
    then();
  });
  api.updateGridOptions({ rowData: await read("bases"), loading: false });
}
