// A list of people: pupils by class, folded; the columns that are shown are chosen above; « Identifiant CAS » is edited in its cell.
import * as React from "react";
import { Badge } from "primereact/badge";
import { Button } from "primereact/button";
import { Column } from "primereact/column";
import { DataTable } from "primereact/datatable";
import { IconField } from "primereact/iconfield";
import { InputIcon } from "primereact/inputicon";
import { InputText } from "primereact/inputtext";
import { MultiSelect } from "primereact/multiselect";
import { people } from "../two_schools/server.js";

const MORE = [{ field: "born", header: "Né(e) le", pupils: true }, { field: "seen", header: "Dernière connexion", body: (one) => (one.number % 3 ? "26/11/2026" : "Jamais") }, { field: "cas", header: "Identifiant CAS", ent: true }];
const editor = (options) => <InputText type="text" value={options.value} onChange={(e) => options.editorCallback(e.target.value)} />;

export function People({ server, profile }) {
  const pupils = profile === "eleves";
  const { rows, preference } = server.data;
  const [text, setText] = React.useState("");
  const [open, setOpen] = React.useState([]);
  const [shown, setShown] = React.useState(pupils ? ["born"] : ["seen"]);
  const found = people(rows, profile, text);
  const offered = MORE.filter((one) => (!one.pupils || pupils) && (!one.ent || preference));
  const kept = ({ rowData, newValue }) => {
    const value = newValue.trim();
    if (value !== rowData.cas) server.act("cas", { number: rowData.number, value });
  };
  const classes = [...new Map(found.map((one) => [one.group, one])).values()];
  const header = (
    <div className="line">
      <IconField iconPosition="left">
        <InputIcon className="pi pi-search" />
        <InputText value={text} onChange={(e) => setText(e.target.value)} placeholder="Rechercher" />
      </IconField>
      {pupils && <Button text icon="pi pi-plus" label="Tout déplier" onClick={() => setOpen(classes)} />}
      {pupils && <Button text icon="pi pi-minus" label="Tout replier" onClick={() => setOpen([])} />}
      <span className="grow" />
      <label htmlFor="columns">Colonnes</label>
      <MultiSelect inputId="columns" value={shown} options={offered} optionLabel="header" optionValue="field" onChange={(e) => setShown(e.value)}
        display="chip" style={{ width: "20rem" }} />
    </div>
  );
  const grouped = pupils && {
    rowGroupMode: "subheader", groupRowsBy: "group", sortMode: "single", sortField: "group", sortOrder: 1,
    expandableRowGroups: true, expandedRows: open, onRowToggle: (e) => setOpen(e.data),
    rowGroupHeaderTemplate: (one) => (
      <span className="line" style={{ display: "inline-flex", verticalAlign: "middle" }}>
        <strong>{one.group}</strong><Badge value={found.filter((other) => other.group === one.group).length} />
      </span>
    ),
  };
  return (
    <DataTable value={found} dataKey="number" editMode="cell" header={header} scrollable scrollHeight="520px" size="small" emptyMessage="Personne de ce nom."
      footer={`${found.length} personne${found.length > 1 ? "s" : ""}`} tableStyle={{ minWidth: "50rem" }} {...grouped}>
      <Column field="family" header="Nom" />
      <Column field="first" header="Prénom" />
      {offered.filter((one) => shown.includes(one.field)).map(({ field, header: title, body, ent }) => (
        <Column key={field} field={field} header={title} body={body} {...(ent && { editor, onCellEditComplete: kept, style: { width: "30%" } })} />
      ))}
    </DataTable>
  );
}
