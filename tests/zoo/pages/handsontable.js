// Handsontable: a spreadsheet; each change is saved as it is made.
import Handsontable from "handsontable/dist/handsontable.full.js";
import "handsontable/dist/handsontable.full.css";

widgets.people = (root, site) => {
  const more = site.pupils ? [{ data: "born", readOnly: true }, { data: "group", readOnly: true }] : [];
  new Handsontable(root, {
    data: site.rows,
    colHeaders: ["Nom", "Prénom", ...(site.pupils ? ["Né(e) le", "Classe"] : []), "Identifiant CAS"],
    columns: [{ data: "family", readOnly: true }, { data: "first", readOnly: true }, ...more, { data: "cas" }],
    rowHeaders: true,
    height: 420,
    afterChange(changes, source) {
      if (source === "loadData") return;
      changes.forEach(([row, , before, after]) => {
        if (before !== after) site.setCas(this.getSourceDataAtRow(row).number, after);
      });
    },
  });
};
