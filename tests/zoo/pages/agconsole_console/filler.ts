// Screens that no procedure needs.
import { grid } from "./grid.ts";

export function reading(main: HTMLElement, name: string): void {
  main.innerHTML = `<h1>${name}</h1><div class="grid" style="height: 320px"></div>`;
  grid(main.querySelector<HTMLElement>(".grid")!, {
    columnDefs: [{ field: "name", headerName: "Libellé" }, { field: "day", headerName: "Modifié le" }, { field: "who", headerName: "Par" }], rowData: [],
  });
}
