// A list of people: a virtualised data grid; the login is given in a drawer that its cell opens.
import * as React from "react";
import {
  Avatar, Button, Caption1, DataGrid, DataGridCell, DataGridHeader, DataGridHeaderCell, DataGridRow, Link, TableCellLayout, createTableColumn, makeStyles,
} from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { people } from "../two_schools/school.js";
import { PersonDrawer } from "./person_drawer.jsx";
import { PeopleTools } from "./people_tools.jsx";
import { Rows } from "./rows.jsx";

const useStyles = makeStyles({ list: { overflowX: "auto" } });
const TITLES = { family: "Nom", first: "Prénom", born: "Né(e) le", group: "Classe", cas: "Identifiant CAS" };
const WIDTHS = { family: { defaultWidth: 220, minWidth: 120 }, first: { defaultWidth: 170 }, born: { defaultWidth: 120 }, group: { defaultWidth: 90 }, cas: { defaultWidth: 240 } };

function shownIn(row, name) {
  if (name === "family") return <TableCellLayout truncate media={<Avatar aria-hidden size={28} color="colorful" name={`${row.first} ${row.family}`} />}>{row.family}</TableCellLayout>;
  if (name !== "cas") return <TableCellLayout truncate>{row[name]}</TableCellLayout>;
  if (row.cas) return <TableCellLayout truncate><Link>{row.cas}</Link></TableCellLayout>;
  return <Button appearance="subtle" size="small" icon={<Add16Regular />}>Ajouter</Button>;
}

const column = (name) => createTableColumn({
  columnId: name,
  compare: (one, other) => one[name].localeCompare(other[name], "fr"),
  renderHeaderCell: () => TITLES[name],
  renderCell: (row) => shownIn(row, name),
});

/** The columns that this browser shows in that list. */
function useColumns(profile, possible) {
  const kept = `colonnes-${profile}`;
  const [shown, setShown] = React.useState(() => JSON.parse(localStorage.getItem(kept)) ?? possible.filter((one) => one !== "cas"));
  const show = (names) => {
    localStorage.setItem(kept, JSON.stringify(names));
    setShown(names);
  };
  return [possible.filter((one) => shown.includes(one)), show];
}

export function People({ server, profile }) {
  const styles = useStyles();
  const { rows, preference } = server.data;
  const possible = ["family", "first", ...(profile === "eleves" ? ["born", "group"] : []), ...(preference ? ["cas"] : [])];
  const [shown, show] = useColumns(profile, possible);
  const columns = React.useMemo(() => shown.map(column), [shown.join()]);
  const [search, setSearch] = React.useState("");
  const [groups, setGroups] = React.useState([]);
  const [edited, setEdited] = React.useState(null);
  const all = people(rows, profile, "");
  const found = people(rows, profile, search).filter((one) => !groups.length || groups.includes(one.group));
  const cell = (row, name) => (name === "cas" ? { focusMode: "group", onClick: (event) => { event.stopPropagation(); setEdited(row); } } : {});
  return (
    <>
      <PeopleTools titles={TITLES} possible={possible} shown={shown} show={show} search={search} setSearch={setSearch}
        groups={groups} setGroups={profile === "eleves" ? setGroups : null} />
      <div className={styles.list}>
        <DataGrid items={found} columns={columns} sortable selectionMode="multiselect" resizableColumns columnSizingOptions={WIDTHS}
          getRowId={(row) => row.number} focusMode="composite">
          <DataGridHeader>
            <DataGridRow selectionCell={{ checkboxIndicator: { "aria-label": "Tout sélectionner" } }}>
              {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
            </DataGridRow>
          </DataGridHeader>
          <Rows>
            {(row) => (
              <DataGridRow selectionCell={{ checkboxIndicator: { "aria-label": "Sélectionner" } }}>
                {({ renderCell, columnId }) => <DataGridCell {...cell(row, columnId)}>{renderCell(row)}</DataGridCell>}
              </DataGridRow>
            )}
          </Rows>
        </DataGrid>
      </div>
      <Caption1>{found.length === all.length ? `${all.length} personnes` : `${found.length} sur ${all.length} personnes`}</Caption1>
      <PersonDrawer server={server} row={edited} close={() => setEdited(null)} />
    </>
  );
}
