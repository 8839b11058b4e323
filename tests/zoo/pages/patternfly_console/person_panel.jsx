// One person beside the list; the login is typed here.
import * as React from "react";
import {
  ActionGroup, Alert, Button, DescriptionList, DescriptionListDescription, DescriptionListGroup, DescriptionListTerm, DrawerActions, DrawerCloseButton, DrawerHead,
  DrawerPanelBody, DrawerPanelContent, Form, FormGroup, TextInput, Title,
} from "@patternfly/react-core";
import { TITLES } from "./columns.jsx";

function Login({ server, row }) {
  const [typed, setTyped] = React.useState(row.cas);
  const [kept, setKept] = React.useState(false);
  const save = async (event) => {
    event.preventDefault();
    if (typed && typed !== row.cas) setKept(await server.act("cas", { number: row.number, value: typed }));
  };
  return (
    <Form onSubmit={save}>
      <FormGroup label="Identifiant CAS" fieldId="identifiant-cas">
        <TextInput id="identifiant-cas" value={typed} onChange={(_, value) => { setTyped(value); setKept(false); }} />
      </FormGroup>
      {kept && <Alert isInline isPlain variant="success" title="Identifiant enregistré." />}
      <ActionGroup>
        <Button type="submit" isDisabled={!typed || typed === row.cas}>Enregistrer</Button>
        <Button variant="link" isDisabled={typed === row.cas} onClick={() => setTyped(row.cas)}>Annuler</Button>
      </ActionGroup>
    </Form>
  );
}

export function PersonPanel({ server, row, close }) {
  const told = ["born", "group"].filter((name) => row[name]);
  return (
    <DrawerPanelContent widths={{ default: "width_33" }}>
      <DrawerHead>
        <Title headingLevel="h2" size="xl">{row.family} {row.first}</Title>
        <DrawerActions><DrawerCloseButton aria-label="Fermer la fiche" onClose={close} /></DrawerActions>
      </DrawerHead>
      <DrawerPanelBody>
        {told.length > 0 && (
          <DescriptionList isCompact isHorizontal style={{ marginBlockEnd: "1.5rem" }}>
            {told.map((name) => (
              <DescriptionListGroup key={name}><DescriptionListTerm>{TITLES[name]}</DescriptionListTerm><DescriptionListDescription>{row[name]}</DescriptionListDescription></DescriptionListGroup>
            ))}
          </DescriptionList>
        )}
        {server.data.preference ? <Login key={row.number} server={server} row={row} /> : <Alert isInline isPlain variant="info" title="Aucune information à compléter." />}
      </DrawerPanelBody>
    </DrawerPanelContent>
  );
}
