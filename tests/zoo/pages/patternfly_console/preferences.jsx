// « Préférences »: vertical tabs; what is ticked under « Affichages » is kept by its button.
import * as React from "react";
import { ActionGroup, Button, Checkbox, Flex, FlexItem, Form, FormGroup, Tab, TabContent, TabTitleText, Tabs } from "@patternfly/react-core";
import { said } from "./said.jsx";
import { Nothing } from "./screen.jsx";

const TABS = { generalites: "Généralités", affichages: "Affichages", communication: "Communication" };

function Display({ server }) {
  const kept = server.data.preference;
  const [held, setHeld] = React.useState({ ent: kept, photos: true, ages: false });
  const [busy, setBusy] = React.useState(false);
  const tick = (name, label, description) => (
    <Checkbox id={`affichage-${name}`} label={label} description={description} isChecked={held[name]} onChange={(_, checked) => setHeld({ ...held, [name]: checked })} />
  );
  const save = async () => {
    setBusy(true);
    const done = held.ent === kept || (await server.act("preference", { on: held.ent }));
    setBusy(false);
    if (done) said("Les préférences ont été enregistrées.");
  };
  return (
    <Form>
      <FormGroup role="group" isStack label="Listes" fieldId="listes">
        {tick("photos", "Afficher les photos dans les trombinoscopes")}
        {tick("ages", "Afficher l'âge des élèves")}
      </FormGroup>
      <FormGroup role="group" isStack label="Identifiants" fieldId="identifiants">
        {tick("ent", "Activer la gestion des identifiants ENT", "Ajoute la colonne Identifiant CAS aux listes des ressources.")}
      </FormGroup>
      <ActionGroup><Button isLoading={busy} onClick={save}>Enregistrer</Button></ActionGroup>
    </Form>
  );
}

export function Preferences({ server }) {
  const [active, setActive] = React.useState("generalites");
  return (
    <Flex alignItems={{ default: "alignItemsFlexStart" }} spaceItems={{ default: "spaceItemsXl" }} flexWrap={{ default: "nowrap" }}>
      <FlexItem>
        <Tabs isVertical activeKey={active} onSelect={(_, key) => setActive(key)} aria-label="Préférences">
          {Object.entries(TABS).map(([key, title]) => <Tab key={key} eventKey={key} tabContentId={`preferences-${key}`} title={<TabTitleText>{title}</TabTitleText>} />)}
        </Tabs>
      </FlexItem>
      <FlexItem grow={{ default: "grow" }}>
        {Object.keys(TABS).map((key) => (
          <TabContent key={key} eventKey={key} id={`preferences-${key}`} hidden={key !== active} aria-label={TABS[key]}>{key === "affichages" ? <Display server={server} /> : <Nothing />}</TabContent>
        ))}
      </FlexItem>
    </Flex>
  );
}
