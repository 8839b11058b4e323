// Screens of the console that no procedure needs.
import {
  Card, CardBody, CardTitle, DescriptionList, DescriptionListDescription, DescriptionListGroup, DescriptionListTerm, Gallery, Progress, Title,
} from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";

const BACKUPS = [["27/11/2026", "02:14", "48 Mo"], ["26/11/2026", "02:13", "48 Mo"], ["25/11/2026", "02:14", "47 Mo"]];

const Told = ({ lines }) => (
  <Card>
    <CardBody>
      <DescriptionList isHorizontal>
        {lines.map(([name, value]) => (
          <DescriptionListGroup key={name}><DescriptionListTerm>{name}</DescriptionListTerm><DescriptionListDescription>{value}</DescriptionListDescription></DescriptionListGroup>
        ))}
      </DescriptionList>
    </CardBody>
  </Card>
);

export function Home({ server }) {
  const count = (profile) => server.data.rows.filter((one) => one.profile === profile).length;
  const counts = [["Élèves inscrits", count("eleves")], ["Enseignants", count("enseignants")], ["Connexions du jour", 44]];
  return (
    <Gallery hasGutter minWidths={{ default: "220px" }}>
      {counts.map(([name, value]) => <Card key={name}><CardTitle>{name}</CardTitle><CardBody><Title headingLevel="h2" size="3xl">{value}</Title></CardBody></Card>)}
      <Card><CardTitle>Espace disque</CardTitle><CardBody><Progress value={37} title="Espace utilisé" size="sm" /></CardBody></Card>
    </Gallery>
  );
}

export const Server = ({ server }) => (
  <Told lines={[["État", "En service"], ["Base chargée", server.data.name], ["Dernière sauvegarde", "Cette nuit, 02:14"], ["Version", "2026.1.3"]]} />
);

export const School = ({ server }) => <Told lines={[["Nom", server.data.name], ["Académie", "Aix-Marseille"], ["Année scolaire", "2026-2027"]]} />;

export const Backups = () => (
  <Table aria-label="Sauvegardes" variant="compact">
    <Thead><Tr>{["Date", "Heure", "Taille"].map((one) => <Th key={one}>{one}</Th>)}</Tr></Thead>
    <Tbody>{BACKUPS.map(([day, hour, size]) => <Tr key={day}><Td dataLabel="Date">{day}</Td><Td dataLabel="Heure">{hour}</Td><Td dataLabel="Taille">{size}</Td></Tr>)}</Tbody>
  </Table>
);
