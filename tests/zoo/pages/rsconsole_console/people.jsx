// One list of « Ressources »: filtered, sorted, in pages; the logins are edited where they stand.
import * as React from "react";
import { CheckPicker, HStack, InlineEdit, Input, InputGroup, Message, Pagination, Panel, Placeholder, Table, Text, useToaster } from "rsuite";
import SearchIcon from "@rsuite/icons/Search";
import { people } from "../two_schools/server.js";
import { useFresh } from "./shell.jsx";

const { Column, HeaderCell, Cell } = Table;
const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"].map((one) => ({ label: one, value: one }));

function Login({ row, onSave }) {
  const [value, setValue] = React.useState(row.cas);
  const save = () => {
    const typed = value.trim();
    if (!typed) setValue(row.cas);
    else if (typed !== row.cas) onSave(typed);
  };
  return <InlineEdit value={value} onChange={setValue} onSave={save} placeholder="Non renseigné" size="sm" showControls={false} style={{ display: "block" }} />;
}

const LoginCell = ({ rowData, dataKey, onSave, ...props }) => (
  <Cell {...props} className="inline"><Login key={rowData.number} row={rowData} onSave={(value) => onSave(rowData, value)} /></Cell>
);

const sorted = (rows, column, type) => {
  if (!column) return rows;
  const way = type === "desc" ? -1 : 1;
  return [...rows].sort((one, other) => way * String(one[column]).localeCompare(String(other[column]), "fr"));
};

export function People({ profile }) {
  const { data, act } = useFresh();
  const toaster = useToaster();
  const [text, setText] = React.useState("");
  const [groups, setGroups] = React.useState([]);
  const [sort, setSort] = React.useState({});
  const [page, setPage] = React.useState(1);
  const [limit, setLimit] = React.useState(10);
  const [state, setState] = React.useState("");
  if (!data) return <Placeholder.Grid rows={8} columns={5} active />;
  const pupils = profile === "eleves";
  const all = people(data.rows, profile, text).filter((one) => !groups.length || groups.includes(one.group));
  const shown = sorted(all, sort.column, sort.type).slice((page - 1) * limit, page * limit);
  const first = (set) => (value) => {
    set(value);
    setPage(1);
  };
  const save = async ({ number }, value) => {
    setState("Enregistrement…");
    const kept = await act("cas", { number, value });
    setState(kept ? "Toutes les modifications sont enregistrées" : "");
    if (!kept) toaster.push(<Message type="error" showIcon>Votre session a expiré.</Message>);
  };
  return (
    <Panel bordered className="white">
      <HStack spacing={12} style={{ marginBottom: 12 }}>
        <InputGroup inside style={{ width: 260 }}>
          <Input placeholder="Rechercher une personne" value={text} onChange={first(setText)} />
          <InputGroup.Addon><SearchIcon /></InputGroup.Addon>
        </InputGroup>
        {pupils && <CheckPicker placeholder="Toutes les classes" data={CLASSES} searchable={false} value={groups} onChange={first(setGroups)} w={200} />}
        <Text className="save-state" style={{ marginLeft: "auto" }} aria-live="polite">{state}</Text>
      </HStack>
      <Table autoHeight data={shown} rowKey="number" sortColumn={sort.column} sortType={sort.type}
        onSortColumn={(column, type) => setSort({ column, type })} rowHeight={48} bordered cellBordered>
        <Column width={170} sortable fullText><HeaderCell>Nom</HeaderCell><Cell dataKey="family" /></Column>
        <Column width={150} sortable fullText><HeaderCell>Prénom</HeaderCell><Cell dataKey="first" /></Column>
        {pupils && <Column width={120}><HeaderCell>Né(e) le</HeaderCell><Cell dataKey="born" /></Column>}
        {pupils && <Column width={110} sortable><HeaderCell>Classe</HeaderCell><Cell dataKey="group" /></Column>}
        {data.preference && (
          <Column flexGrow={1} minWidth={280}><HeaderCell>Identifiant CAS</HeaderCell><LoginCell dataKey="cas" onSave={save} /></Column>
        )}
      </Table>
      <Pagination style={{ marginTop: 16 }} prev next first last ellipsis boundaryLinks maxButtons={5} size="xs"
        layout={["total", "-", "limit", "|", "pager"]} total={all.length} limitOptions={[10, 30, 50]} limit={limit} activePage={page}
        onChangePage={setPage} onChangeLimit={first(setLimit)} />
    </Panel>
  );
}
