// What stands above a list of people: search, classes, columns, pages.
import * as React from "react";
import {
  Badge, Button, MenuToggle, Pagination, SearchInput, Select, SelectList, SelectOption, Toolbar, ToolbarContent, ToolbarFilter, ToolbarGroup, ToolbarItem,
} from "@patternfly/react-core";
import ColumnsIcon from "@patternfly/react-icons/dist/esm/icons/columns-icon";
import FilterIcon from "@patternfly/react-icons/dist/esm/icons/filter-icon";

const GROUPS = ["2NDE1", "2NDE2", "1G1", "TG3"];
const TITLES = {
  paginationAriaLabel: "Pagination", ofWord: "sur", itemsPerPage: "Personnes par page", perPageSuffix: "par page", optionsToggleAriaLabel: "Personnes par page",
  toFirstPageAriaLabel: "Première page", toPreviousPageAriaLabel: "Page précédente", toNextPageAriaLabel: "Page suivante", toLastPageAriaLabel: "Dernière page",
  currPageAriaLabel: "Page courante",
};

export const Pages = ({ count, paging: { page, size, setPage, setSize }, variant }) => (
  <Pagination itemCount={count} page={page} perPage={size} variant={variant} isCompact={variant !== "bottom"} titles={TITLES} widgetId={`pages-${variant}`}
    onSetPage={(_, n) => setPage(n)}
    onPerPageSelect={(_, n) => {
      setSize(n);
      setPage(1);
    }} />
);

function Groups({ chosen, pick }) {
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <Select role="menu" isOpen={isOpen} selected={chosen} onOpenChange={setIsOpen} onSelect={(_, value) => pick(value)}
      toggle={(ref) => (
        <MenuToggle ref={ref} icon={<FilterIcon />} onClick={() => setIsOpen(!isOpen)} isExpanded={isOpen} badge={chosen.length ? <Badge isRead>{chosen.length}</Badge> : undefined}>Classe</MenuToggle>
      )}>
      <SelectList>{GROUPS.map((one) => <SelectOption key={one} hasCheckbox value={one} isSelected={chosen.includes(one)}>{one}</SelectOption>)}</SelectList>
    </Select>
  );
}

export function PeopleTools({ count, search, setSearch, groups, setGroups, grouped, manage, paging }) {
  const pick = (one) => setGroups(groups.includes(one) ? groups.filter((other) => other !== one) : [...groups, one]);
  return (
    <Toolbar clearAllFilters={() => setGroups([])} clearFiltersButtonText="Effacer les filtres">
      <ToolbarContent>
        <ToolbarItem>
          <SearchInput aria-label="Rechercher une personne" placeholder="Rechercher par nom" value={search} onChange={(_, value) => setSearch(value)} onClear={() => setSearch("")} resetButtonLabel="Effacer la recherche" />
        </ToolbarItem>
        {grouped && (
          <ToolbarGroup variant="filter-group">
            <ToolbarFilter labels={groups} deleteLabel={(_, one) => pick(one)} deleteLabelGroup={() => setGroups([])} categoryName="Classe"><Groups chosen={groups} pick={pick} /></ToolbarFilter>
          </ToolbarGroup>
        )}
        <ToolbarItem><Button variant="link" icon={<ColumnsIcon />} onClick={manage}>Gérer les colonnes</Button></ToolbarItem>
        <ToolbarItem variant="pagination"><Pages count={count} paging={paging} variant="top" /></ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
}
