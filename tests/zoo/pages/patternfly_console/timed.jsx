// Profiles of authorisation, or groups of users: one is chosen at the left, what it holds stands at the right.
import * as React from "react";
import { Card, CardBody, CardTitle, Checkbox, DataList, DataListCell, DataListItem, DataListItemCells, DataListItemRow, ExpandableSection, Grid, GridItem, Stack, StackItem } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { Disconnection } from "./disconnection.jsx";
import { Part } from "./screen.jsx";

const RIGHTS = ["Consulter les emplois du temps", "Saisir les absences", "Modifier son mot de passe"];

const Profiles = ({ names, chosen, choose }) => (
  <DataList aria-label="Profils d'autorisation" selectedDataListItemId={chosen} onSelectDataListItem={(_, name) => choose(name)}>
    {names.map((name) => (
      <DataListItem key={name} id={name} aria-labelledby={`nom-${name}`}>
        <DataListItemRow><DataListItemCells dataListCells={[<DataListCell key="name"><span id={`nom-${name}`}>{name}</span></DataListCell>]} /></DataListItemRow>
      </DataListItem>
    ))}
  </DataList>
);

const Groups = ({ names, chosen, choose }) => (
  <Table aria-label="Groupes d'utilisateurs" variant="compact">
    <Thead><Tr><Th screenReaderText="Choix" /><Th>Groupe</Th><Th>Mode</Th></Tr></Thead>
    <Tbody>
      {names.map((name, n) => (
        <Tr key={name}>
          <Td select={{ rowIndex: n, variant: "radio", isSelected: name === chosen, onSelect: () => choose(name) }} />
          <Td dataLabel="Groupe">{name}</Td><Td dataLabel="Mode">Administratif</Td>
        </Tr>
      ))}
    </Tbody>
  </Table>
);

export function Timed({ server, kind }) {
  const durations = server.data.durations[kind];
  const names = Object.keys(durations);
  const [chosen, choose] = React.useState(names[0]);
  const [rights, setRights] = React.useState([0, 2]);
  const Choice = kind === "administratif" ? Groups : Profiles;
  const tick = (n) => setRights(rights.includes(n) ? rights.filter((one) => one !== n) : [...rights, n]);
  return (
    <Grid hasGutter>
      <GridItem span={4}><Choice names={names} chosen={chosen} choose={choose} /></GridItem>
      <GridItem span={8}>
        <Stack hasGutter>
          <StackItem><Part>{chosen}</Part></StackItem>
          <StackItem>
            <ExpandableSection key={chosen} toggleText="Autorisations générales" displaySize="lg">
              {RIGHTS.map((label, n) => <Checkbox key={label} id={`droit-${n}`} label={label} isChecked={rights.includes(n)} onChange={() => tick(n)} />)}
            </ExpandableSection>
          </StackItem>
          <StackItem>
            <Card>
              <CardTitle component="h3">Déconnexion automatique</CardTitle>
              <CardBody><Disconnection key={chosen} server={server} kind={kind} name={chosen} /></CardBody>
            </Card>
          </StackItem>
        </Stack>
      </GridItem>
    </Grid>
  );
}
