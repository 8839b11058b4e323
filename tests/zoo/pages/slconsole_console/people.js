// A list of people in Tabulator: scrolled, filtered from its headers, « Identifiant CAS » edited in place and kept together.
import { TabulatorFull as Tabulator } from "tabulator-tables";
import { ask, notify } from "./bulma.js";

const MORE = { eleves: "Classe", responsables: "Commune", professeurs: "Discipline", personnels: "Service" };

export function people() {
  const { uai, address, cas } = document.body.dataset;
  const url = `/api/${uai}/liste/${address}`;
  const [save, undo, count] = ["enregistrer", "annuler", "compte"].map((one) => document.getElementById(one));

  const columns = [
    { title: "Nom", field: "family", headerFilter: "input" },
    { title: "Prénom", field: "first", headerFilter: "input" },
    { title: MORE[address], field: "more", headerFilter: "list", headerFilterParams: { valuesLookup: true, clearable: true } },
  ];
  if (address === "eleves") columns.splice(2, 0, { title: "Né(e) le", field: "born", sorter: "string", width: 120 });
  if (cas !== undefined) columns.push({ title: "Identifiant CAS", field: "cas", editor: "input", headerFilter: "input", minWidth: 200 });

  const table = new Tabulator("#liste", {
    height: 480,
    layout: "fitColumns",
    index: "id",
    ajaxURL: url,
    columns,
    locale: "fr",
    langs: {
      fr: { data: { loading: "Chargement", error: "Erreur" }, headerFilters: { default: "Filtrer..." } },
    },
    placeholder: "Aucune ligne ne correspond",
  });

  const told = () => {
    if (!save) return;
    const edited = table.getEditedCells().length;
    save.disabled = undo.disabled = !edited;
    save.textContent = edited ? `Enregistrer (${edited})` : "Enregistrer";
  };
  const lines = (number) => {
    count.textContent = `${number} ${number > 1 ? "lignes" : "ligne"}`;
  };
  table.on("dataLoaded", (data) => lines(data.length));
  table.on("dataFiltered", (_, rows) => lines(rows.length));
  table.on("cellEdited", (cell) => {
    if (cell.getValue() === cell.getInitialValue()) cell.clearEdited();
    cell.getElement().classList.toggle("is-edited", cell.isEdited());
    told();
  });
  if (!save) return;

  const again = async () => {
    await table.replaceData(url);
    table.clearCellEdited();
    told();
  };
  undo.addEventListener("click", again);
  save.addEventListener("click", async () => {
    const sent = table.getEditedCells().map((cell) => ({ id: cell.getData().id, cas: cell.getValue() }));
    save.classList.add("is-loading");
    try {
      await ask(url, sent);
      await again();
      notify(sent.length > 1 ? `${sent.length} identifiants ont été enregistrés.` : "L'identifiant a été enregistré.");
    } catch {
      notify("L'enregistrement n'a pas abouti.", "is-danger");
    } finally {
      save.classList.remove("is-loading");
    }
  });
  addEventListener("beforeunload", (event) => {
    if (table.getEditedCells().length) event.preventDefault();
  });
}
