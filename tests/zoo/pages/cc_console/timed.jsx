// Authorisation profiles and groups of users: one is selected in the table, what it may do stands in the split panel beneath.
import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import SplitPanel from "@cloudscape-design/components/split-panel";
import Table from "@cloudscape-design/components/table";
import { Disconnection } from "./disconnection.jsx";

const ONE = { professeurs: "Profil", vie_scolaire: "Profil", administratif: "Groupe d'utilisateurs" };

export function Timed({ name, kind, server, chosen, onChoose }) {
  const items = Object.keys(server.data.durations[kind]).map((one) => ({ name: one }));
  return (
    <Table
      variant="full-page" selectionType="single" trackBy="name" items={items}
      selectedItems={items.filter((one) => one.name === chosen)}
      onSelectionChange={({ detail }) => onChoose(detail.selectedItems[0].name)}
      onRowClick={({ detail }) => onChoose(detail.item.name)}
      ariaLabels={{ selectionGroupLabel: ONE[kind], itemSelectionLabel: (_, one) => one.name, tableLabel: name }}
      header={<Header variant="awsui-h1-sticky" counter={`(${items.length})`}>{name}</Header>}
      columnDefinitions={[
        { id: "name", header: ONE[kind], cell: (one) => one.name, isRowHeader: true },
        { id: "rights", header: "Autorisations", cell: () => "Personnalisées" },
      ]}
    />
  );
}

export const TimedPanel = ({ kind, server, chosen }) => (
  <SplitPanel header={chosen || "Aucune sélection"}>
    {chosen ? <Disconnection key={`${kind} ${chosen}`} kind={kind} name={chosen} server={server} />
      : <Box color="text-status-inactive">Sélectionnez une ligne pour en voir le détail.</Box>}
  </SplitPanel>
);
