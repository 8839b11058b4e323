// A list of people: toolbar with search, pages, « Identifiant CAS » typed in its cell.
import * as React from "react";
import {
  Button, DataTable, IconButton, Pagination, Table, TableBody, TableCell, TableContainer, TableHead, TableHeader, TableRow, TableToolbar,
  TableToolbarContent, TableToolbarSearch, TextInput,
} from "@carbon/react";
import { CheckmarkFilled, Edit, Printer } from "@carbon/icons-react";
import { people } from "../two_schools/server.js";
import { useToast } from "./toasts.jsx";

function CasCell({ value, kept, editing, edit, save, cancel }) {
  const [typed, setTyped] = React.useState(value);
  React.useEffect(() => setTyped(value), [editing, value]);
  if (!editing) {
    return (
      <TableCell onClick={edit} style={{ cursor: "pointer" }}>
        <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
          <span>{value || "—"} {kept && <CheckmarkFilled fill="var(--cds-support-success)" aria-label="Enregistré" />}</span>
          <IconButton kind="ghost" size="sm" label="Modifier l'identifiant CAS" align="left"><Edit /></IconButton>
        </div>
      </TableCell>
    );
  }
  const heard = (event) => {
    if (event.key === "Enter") event.target.blur();
    if (event.key === "Escape") cancel();
  };
  return (
    <TableCell>
      <TextInput id="cas-edit" size="sm" hideLabel labelText="Identifiant CAS" autoFocus value={typed}
        onChange={(event) => setTyped(event.target.value)} onKeyDown={heard} onBlur={() => save(typed)} />
    </TableCell>
  );
}

export function People({ server, profile, title }) {
  const tell = useToast();
  const [text, setText] = React.useState("");
  const [page, setPage] = React.useState(1);
  const [size, setSize] = React.useState(10);
  const [editing, setEditing] = React.useState(null);
  const [kept, setKept] = React.useState(null);
  const { rows, preference } = server.data;
  const pupils = profile === "eleves";
  const found = people(rows, profile, text);
  const shown = found.slice((page - 1) * size, page * size).map((one) => ({ ...one, id: String(one.number) }));
  const headers = [
    { key: "family", header: "Nom" }, { key: "first", header: "Prénom" },
    ...(pupils ? [{ key: "born", header: "Né(e) le" }, { key: "group", header: "Classe" }] : []),
    ...(preference ? [{ key: "cas", header: "Identifiant CAS" }] : []),
  ];
  const save = async (row, typed) => {
    setEditing(null);
    const before = shown.find((one) => one.id === row.id).cas;
    if (!typed || typed === before) return;
    if (await server.act("cas", { number: Number(row.id), value: typed })) setKept(row.id);
  };
  return (
    <DataTable rows={shown} headers={headers}>
      {({ rows: lines, headers: heads, getHeaderProps, getRowProps, getTableProps, getToolbarProps, getTableContainerProps }) => (
        <TableContainer title={title} description={`${found.length} personnes`} {...getTableContainerProps()}>
          <TableToolbar {...getToolbarProps()} aria-label="Barre d'outils de la liste">
            <TableToolbarContent>
              <TableToolbarSearch persistent placeholder="Rechercher un nom" labelText="Rechercher un nom"
                onChange={(event) => { setText(event.target?.value ?? ""); setPage(1); }} />
              <IconButton kind="ghost" label="Imprimer la liste" onClick={() => print()}><Printer /></IconButton>
              <Button onClick={() => tell("Liste à jour", "Dernière lecture à l'instant.", "info")}>Actualiser</Button>
            </TableToolbarContent>
          </TableToolbar>
          <Table {...getTableProps()} aria-label={title}>
            <TableHead>
              <TableRow>
                {heads.map((header) => {
                  const { key, ...more } = getHeaderProps({ header });
                  return <TableHeader key={key} {...more}>{header.header}</TableHeader>;
                })}
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.map((row) => {
                const { key, ...more } = getRowProps({ row });
                return (
                  <TableRow key={key} {...more}>
                    {row.cells.map((cell) => cell.info.header === "cas"
                      ? <CasCell key={cell.id} value={cell.value} kept={kept === row.id} editing={editing === row.id} edit={() => setEditing(row.id)}
                          cancel={() => setEditing(null)} save={(typed) => save(row, typed)} />
                      : <TableCell key={cell.id}>{cell.value}</TableCell>)}
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
          <Pagination page={page} pageSize={size} pageSizes={[10, 25, 50, 100]} totalItems={found.length}
            onChange={(one) => { setPage(one.page); setSize(one.pageSize); }}
            itemsPerPageText="Lignes par page :" itemRangeText={(min, max, total) => `${min}–${max} sur ${total}`}
            pageRangeText={(_, total) => `sur ${total} page${total > 1 ? "s" : ""}`} backwardText="Page précédente" forwardText="Page suivante" />
        </TableContainer>
      )}
    </DataTable>
  );
}
