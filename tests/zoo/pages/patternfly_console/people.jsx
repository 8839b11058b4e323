// A list of people: a table with pages, which scrolls by itself; a row opens the person beside it.
import * as React from "react";
import { Drawer, DrawerContent, DrawerContentBody, EmptyState, EmptyStateBody } from "@patternfly/react-core";
import { ActionsColumn, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import SearchIcon from "@patternfly/react-icons/dist/esm/icons/search-icon";
import { people } from "../two_schools/school.js";
import { Columns, TITLES, useColumns } from "./columns.jsx";
import { Pages, PeopleTools } from "./people_tools.jsx";
import { PersonPanel } from "./person_panel.jsx";

function useSorted(rows, columns) {
  const [sort, setSort] = React.useState({ by: "family", direction: "asc" });
  const sign = sort.direction === "asc" ? 1 : -1;
  // As they came where they are alike.
  const sorted = [...rows].sort((one, other) => sign * one[sort.by].localeCompare(other[sort.by], "fr"));
  const of = (name, columnIndex) => ({
    sortBy: { index: columns.indexOf(sort.by), direction: sort.direction, defaultDirection: "asc" },
    onSort: (_, index, direction) => setSort({ by: columns[index], direction }),
    columnIndex,
  });
  return [sorted, of];
}

export function People({ server, profile }) {
  const { rows, preference } = server.data;
  const grouped = profile === "eleves";
  const possible = ["family", "first", ...(grouped ? ["born", "group"] : []), ...(preference ? ["cas"] : [])];
  const [columns, show] = useColumns(profile, possible);
  const [managing, setManaging] = React.useState(false);
  const [search, setSearch] = React.useState("");
  const [groups, setGroups] = React.useState([]);
  const [page, setPage] = React.useState(1);
  const [size, setSize] = React.useState(20);
  const [opened, setOpened] = React.useState(null);
  const found = people(rows, profile, search).filter((one) => !groups.length || groups.includes(one.group));
  const [sorted, sortOf] = useSorted(found, columns);
  const paging = { page, size, setPage, setSize };
  const afresh = (set) => (value) => {
    set(value);
    setPage(1);
  };
  const row = opened !== null && rows.find((one) => one.number === opened);
  return (
    <>
      {managing && <Columns possible={possible} shown={columns} show={show} close={() => setManaging(false)} />}
      <Drawer isExpanded={Boolean(row)} isInline style={{ height: "calc(100vh - 270px)", minHeight: "400px" }}>
        <DrawerContent panelContent={row ? <PersonPanel server={server} row={row} close={() => setOpened(null)} /> : <></>}>
          <DrawerContentBody>
            <PeopleTools count={found.length} search={search} setSearch={afresh(setSearch)} groups={groups} setGroups={afresh(setGroups)} grouped={grouped}
              manage={() => setManaging(true)} paging={paging} />
            <Table aria-label="Liste des personnes" variant="compact">
              <Thead><Tr>
                {columns.map((name, n) => <Th key={name} sort={sortOf(name, n)}>{TITLES[name]}</Th>)}
                <Th screenReaderText="Actions" />
              </Tr></Thead>
              <Tbody>
                {sorted.slice((page - 1) * size, page * size).map((one) => (
                  <Tr key={one.number} isClickable isRowSelected={one.number === opened} onRowClick={() => setOpened(one.number)}>
                    {columns.map((name) => <Td key={name} dataLabel={TITLES[name]}>{one[name] || "-"}</Td>)}
                    <Td isActionCell onClick={(event) => event.stopPropagation()}>
                      <ActionsColumn items={[{ title: "Ouvrir la fiche", onClick: () => setOpened(one.number) }, { isSeparator: true }, { title: "Imprimer la fiche", onClick: () => print() }]} />
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
            {!found.length && <EmptyState titleText="Aucun résultat" headingLevel="h2" icon={SearchIcon} variant="sm"><EmptyStateBody>Personne ne correspond à cette recherche.</EmptyStateBody></EmptyState>}
            <Pages count={found.length} paging={paging} variant="bottom" />
          </DrawerContentBody>
        </DrawerContent>
      </Drawer>
    </>
  );
}
