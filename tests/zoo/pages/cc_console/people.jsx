// A list of people: filtered by text and by class, by pages, its cells edited in place.
import * as React from "react";
import { useCollection } from "@cloudscape-design/collection-hooks";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Pagination from "@cloudscape-design/components/pagination";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import TextFilter from "@cloudscape-design/components/text-filter";
import { people } from "../two_schools/server.js";
import { SHOWN_AT_FIRST, columnsOf } from "./people_columns.jsx";
import { PeoplePreferences } from "./people_preferences.jsx";

const ALL = { value: "", label: "Toutes les classes" };
const CLASSES = [ALL, ...["2NDE1", "2NDE2", "1G1", "TG3"].map((one) => ({ value: one, label: one }))];
const LABELS = {
  activateEditLabel: (column, one) => `Modifier ${column.header} de ${one.first} ${one.family}`,
  cancelEditLabel: (column) => `Annuler la modification de ${column.header}`,
  submitEditLabel: (column) => `Valider la modification de ${column.header}`,
  submittingEditText: () => "Enregistrement en cours",
  successfulEditLabel: () => "Modification enregistrée",
  selectionGroupLabel: "Sélection",
  allItemsSelectionLabel: () => "Tout sélectionner",
  itemSelectionLabel: (_, one) => `Sélectionner ${one.first} ${one.family}`,
};

export function People({ name, profile, server }) {
  const columns = columnsOf(profile, server.data.preference);
  const [group, setGroup] = React.useState(ALL);
  const [preferences, setPreferences] = React.useState({
    pageSize: 20, stripedRows: false, contentDensity: "comfortable", contentDisplay: columns.map(({ id }) => ({ id, visible: SHOWN_AT_FIRST(id) })),
  });
  const everybody = people(server.data.rows, profile, "");
  const { items, actions, filterProps, filteredItemsCount = 0, paginationProps, collectionProps } = useCollection(
    everybody.filter((one) => !group.value || one.group === group.value),
    {
      filtering: {
        filteringFunction: (one, text) => people([one], profile, text.trim()).length > 0,
        empty: <Box textAlign="center">Aucune personne</Box>,
        noMatch: <SpaceBetween size="s" alignItems="center"><b>Aucun résultat</b><Button onClick={() => actions.setFiltering("")}>Effacer le filtre</Button></SpaceBetween>,
      },
      pagination: { pageSize: preferences.pageSize }, sorting: {}, selection: {},
    },
  );
  const chosen = collectionProps.selectedItems.length;
  const submitEdit = async (one, column, value) => {
    const login = (value ?? "").trim();
    if (login && login !== one.cas) await server.act("cas", { number: one.number, value: login });
  };
  return (
    <Table
      {...collectionProps}
      variant="full-page" stickyHeader selectionType="multi" trackBy="number" resizableColumns
      items={items} columnDefinitions={columns} columnDisplay={preferences.contentDisplay}
      stripedRows={preferences.stripedRows} contentDensity={preferences.contentDensity}
      submitEdit={submitEdit} ariaLabels={{ ...LABELS, tableLabel: name }}
      header={(
        <Header variant="awsui-h1-sticky" counter={chosen ? `(${chosen}/${everybody.length})` : `(${everybody.length})`} actions={(
          <SpaceBetween direction="horizontal" size="xs">
            <Button onClick={() => window.print()}>Imprimer</Button>
            <Button disabled={!chosen}>Réinitialiser le mot de passe</Button>
          </SpaceBetween>
        )}>{name}</Header>
      )}
      filter={(
        <SpaceBetween direction="horizontal" size="xs" alignItems="end">
          <TextFilter {...filterProps} filteringPlaceholder="Rechercher une personne" filteringAriaLabel="Rechercher une personne" filteringClearAriaLabel="Effacer"
            countText={`${filteredItemsCount} résultat${filteredItemsCount > 1 ? "s" : ""}`} />
          {profile === "eleves" && (
            <Select inlineLabelText="Classe" selectedOption={group} options={CLASSES} onChange={({ detail }) => setGroup(detail.selectedOption)} />
          )}
        </SpaceBetween>
      )}
      pagination={<Pagination {...paginationProps} />}
      preferences={<PeoplePreferences columns={columns} value={preferences} onChange={setPreferences} />}
    />
  );
}
