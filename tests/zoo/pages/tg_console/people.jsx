// A list of people: searched, filtered by class, its columns chosen; logins are typed in their cells and kept all at once.
import * as React from "react";
import { Box, Data, DataFilters, DataSearch, DataSummary, DataTable, DataTableColumns, Pagination, Toolbar } from "grommet";
import { people } from "../two_schools/server.js";
import { LoginCell } from "./login_cell.jsx";
import { Pending } from "./pending.jsx";
import { useToast } from "./told.jsx";

const PUPILS = [{ property: "born", header: "Né(e) le" }, { property: "group", header: "Classe" }];
const known = (pupils, preference) => [
  { property: "family", header: "Nom", primary: true }, { property: "first", header: "Prénom" }, ...(pupils ? PUPILS : []),
  ...(preference ? [{ property: "cas", header: "Identifiant CAS", size: "medium" }] : []),
];
const shownFirst = (columns) => columns.map((one) => one.property).filter((one) => one !== "cas");

export function People({ server: { data, act }, profile }) {
  const pupils = profile === "eleves";
  const [drafts, setDrafts] = React.useState({});
  const [busy, setBusy] = React.useState(false);
  const [toast, say] = useToast("Identifiants ENT");
  const columns = React.useMemo(() => known(pupils, data.preference), [pupils, data.preference]);
  const rows = React.useMemo(() => people(data.rows, profile, ""), [data.rows, profile]);
  const view = React.useMemo(() => ({ step: 20, columns: shownFirst(columns) }), [columns]);
  const properties = { family: { label: "Nom", filter: false }, first: { label: "Prénom", filter: false }, ...(pupils && { group: { label: "Classe", search: false } }) };
  const type = ({ number, cas }, text) => setDrafts(({ [number]: _, ...others }) => (text && text !== cas ? { ...others, [number]: text } : others));
  const draw = (row) => <LoginCell row={row} draft={drafts[row.number]} type={type} />;
  const count = Object.keys(drafts).length;
  const save = async () => {
    setBusy(true);
    const kept = await act("list", Object.entries(drafts).map(([number, value]) => ({ number: Number(number), value })));
    setBusy(false);
    if (!kept) return;
    setDrafts({});
    say(count > 1 ? `${count} identifiants enregistrés.` : "1 identifiant enregistré.");
  };
  return (
    <Box gap="small">
      <Data key={profile} data={rows} properties={properties} defaultView={view}>
        <Toolbar>
          <DataSearch placeholder="Rechercher" />
          {pupils && <DataFilters layer />}
          <DataTableColumns drop options={columns.map(({ property, header }) => ({ property, label: header }))} />
        </Toolbar>
        <DataSummary />
        <DataTable primaryKey="number" columns={columns.map((one) => (one.property === "cas" ? { ...one, render: draw } : one))} sortable />
        <Pagination />
      </Data>
      <Pending count={count} busy={busy} save={save} drop={() => setDrafts({})} />
      {toast}
    </Box>
  );
}
