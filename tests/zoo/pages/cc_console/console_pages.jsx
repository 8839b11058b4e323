// Screens of the console that no procedure needs.
import Box from "@cloudscape-design/components/box";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table from "@cloudscape-design/components/table";

const BACKUPS = [["27/11/2026 02:14", "48 Mo"], ["26/11/2026 02:13", "48 Mo"], ["25/11/2026 02:14", "47 Mo"]].map(([when, size]) => ({ when, size }));

export function Dashboard({ name, server: { data } }) {
  return (
    <ContentLayout header={<Header variant="h1">{name}</Header>}>
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">Vue d'ensemble</Header>}>
          <KeyValuePairs columns={4} items={[
            { label: "Base", value: data.name },
            { label: "Publication", value: data.published ? <StatusIndicator>Publiée</StatusIndicator> : <StatusIndicator type="stopped">Arrêtée</StatusIndicator> },
            { label: "Connectés", value: "44" }, { label: "Espace utilisé", value: "37 %" },
          ]} />
        </Container>
        <Table items={BACKUPS} trackBy="when" header={<Header variant="h2">Dernières sauvegardes</Header>} columnDefinitions={[
          { id: "when", header: "Date", cell: (one) => one.when, isRowHeader: true }, { id: "size", header: "Taille", cell: (one) => one.size },
        ]} />
      </SpaceBetween>
    </ContentLayout>
  );
}

export const Nothing = ({ name }) => (
  <ContentLayout header={<Header variant="h1">{name}</Header>}>
    <Container><ColumnLayout><Box textAlign="center" color="text-status-inactive" padding="l">Aucun élément à afficher</Box></ColumnLayout></Container>
  </ContentLayout>
);
