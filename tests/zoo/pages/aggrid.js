// AG Grid Community: rows drawn as they are scrolled to; a double press opens a cell.
import { AllCommunityModule, ModuleRegistry, createGrid } from "ag-grid-community";

ModuleRegistry.registerModules([AllCommunityModule]);

widgets.people = (root, site) => {
  root.style.height = "420px";
  createGrid(root, {
    rowData: site.rows,
    columnDefs: [
      { field: "family", headerName: "Nom" }, { field: "first", headerName: "Prénom" },
      ...(site.pupils ? [{ field: "born", headerName: "Né(e) le" }, { field: "group", headerName: "Classe" }] : []),
      { field: "cas", headerName: "Identifiant CAS", editable: true },
    ],
    onCellValueChanged: ({ data }) => site.setCas(data.number, data.cas),
  });
};
