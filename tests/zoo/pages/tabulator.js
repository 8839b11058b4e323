// Tabulator: rows grouped by class, drawn as they are scrolled to, edited in their cells.
import { TabulatorFull as Tabulator } from "tabulator-tables";
import "tabulator-tables/dist/css/tabulator.css";

widgets.people = (root, site) => {
  new Tabulator(root, {
    height: 420,
    layout: "fitColumns",
    data: site.rows,
    index: "number",
    ...(site.pupils ? { groupBy: "group" } : {}),
    columns: [
      { title: "Nom", field: "family" },
      { title: "Prénom", field: "first" },
      ...(site.pupils ? [{ title: "Né(e) le", field: "born" }, { title: "Classe", field: "group" }] : []),
      { title: "Identifiant CAS", field: "cas", editor: "input" },
    ],
  }).on("cellEdited", (cell) => site.setCas(cell.getData().number, cell.getValue()));
};
