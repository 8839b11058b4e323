// Pages of the school's site that no procedure needs.
import { Card, CardBody, CardFooter, CardTitle, Gallery, Label } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";

const NEWS = [
  ["Portes ouvertes", "Le samedi 6 mars, de 9 h à 13 h : visite des ateliers et rencontre avec les équipes.", "Vie du lycée"],
  ["Orientation", "Les vœux des élèves de terminale sont à préparer avant les vacances d'hiver.", "Terminales"],
  ["Restauration", "Le menu de la semaine est en ligne.", "Intendance"],
];
const MEMBERS = [["Camille Administrateur", "Administrateur local"], ["Dominique Gestion", "Gestionnaire"], ["Alix Documentation", "Contributeur"]];

export const Home = () => (
  <Gallery hasGutter minWidths={{ default: "280px" }}>
    {NEWS.map(([title, text, about]) => (
      <Card key={title}><CardTitle component="h2">{title}</CardTitle><CardBody>{text}</CardBody><CardFooter><Label isCompact>{about}</Label></CardFooter></Card>
    ))}
  </Gallery>
);

export const Members = () => (
  <Table aria-label="Membres du site">
    <Thead><Tr><Th>Membre</Th><Th>Rôle</Th></Tr></Thead>
    <Tbody>{MEMBERS.map(([name, role]) => <Tr key={name}><Td dataLabel="Membre">{name}</Td><Td dataLabel="Rôle">{role}</Td></Tr>)}</Tbody>
  </Table>
);
