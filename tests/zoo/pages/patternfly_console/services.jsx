// « Accès aux services tiers »: one row a service, all of them folded; one save at the bottom of the page.
import * as React from "react";
import {
  ActionList, ActionListItem, Button, Content, DataList, DataListCell, DataListContent, DataListItem, DataListItemCells, DataListItemRow, DataListToggle, Form,
  FormGroup, FormHelperText, HelperText, HelperTextItem, Label, Stack, StackItem, ToggleGroup, ToggleGroupItem,
} from "@patternfly/react-core";
import { PROFILES } from "../two_schools/school.js";
import { said } from "./said.jsx";
import { SeveralOf } from "./typeahead.jsx";

const ABOUT = {
  correlyce: "Catalogue de ressources éditoriales", primaire: "Suivi de la scolarité dans le premier degré",
  pronote: "Notes, absences, emploi du temps et cahier de textes", moodle: "Plateforme de cours en ligne",
};

function Choices({ held: { key, on, profiles }, change }) {
  const answer = (text, value) => (
    <ToggleGroupItem text={text} buttonId={`${key}-${text}`} isSelected={on === value} onChange={() => change({ on: value })} />
  );
  return (
    <Form maxWidth="560px">
      <FormGroup role="group" label="Proposer ce service" fieldId={`${key}-acces`}>
        <ToggleGroup aria-label="Proposer ce service">{answer("Oui", true)}{answer("Non", false)}</ToggleGroup>
      </FormGroup>
      <FormGroup label="Profils utilisateurs" fieldId={`${key}-profils`}>
        <SeveralOf id={`${key}-profils`} label="Profils utilisateurs" title="Profils choisis" placeholder="Ajouter un profil" entries={PROFILES} chosen={profiles} choose={(chosen) => change({ profiles: chosen })} />
        <FormHelperText><HelperText><HelperTextItem>Seuls ces profils verront l'onglet du service.</HelperTextItem></HelperText></FormHelperText>
      </FormGroup>
    </Form>
  );
}

function Service({ kept, held, change }) {
  const [isExpanded, setIsExpanded] = React.useState(false);
  const { key, name } = held;
  return (
    <DataListItem aria-labelledby={`${key}-nom`} isExpanded={isExpanded}>
      <DataListItemRow>
        <DataListToggle id={`${key}-plus`} aria-label="Détails" aria-labelledby={`${key}-plus ${key}-nom`} aria-controls={`${key}-details`} isExpanded={isExpanded} onClick={() => setIsExpanded(!isExpanded)} />
        <DataListItemCells dataListCells={[
          <DataListCell key="name" width={2}><strong id={`${key}-nom`}>{name}</strong></DataListCell>,
          <DataListCell key="about" width={4}>{ABOUT[key]}</DataListCell>,
          <DataListCell key="state"><Label color={kept.on ? "green" : "grey"}>{kept.on ? "Actif" : "Inactif"}</Label></DataListCell>,
        ]} />
      </DataListItemRow>
      <DataListContent aria-label={`Détails de ${name}`} id={`${key}-details`} isHidden={!isExpanded}><Choices held={held} change={change} /></DataListContent>
    </DataListItem>
  );
}

export function Services({ server }) {
  const kept = server.data.services;
  const [held, setHeld] = React.useState(kept);
  const [busy, setBusy] = React.useState(false);
  const change = (key) => (what) => setHeld((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const save = async () => {
    setBusy(true);
    const sent = Object.fromEntries(held.map(({ key, on, profiles }) => [key, { on, profiles }]));
    const done = await server.act("services", sent);
    setBusy(false);
    if (done) said("Les accès aux services tiers ont été enregistrés.");
  };
  return (
    <Stack hasGutter>
      <StackItem><Content component="p">Choisissez les services proposés sur le site d'établissement et les profils qui y ont accès.</Content></StackItem>
      <StackItem>
        <DataList aria-label="Services tiers">
          {held.map((one, n) => <Service key={one.key} kept={kept[n]} held={one} change={change(one.key)} />)}
        </DataList>
      </StackItem>
      <StackItem>
        <ActionList>
          <ActionListItem><Button isLoading={busy} spinnerAriaValueText="Enregistrement" onClick={save}>Enregistrer</Button></ActionListItem>
          <ActionListItem><Button variant="link" onClick={() => setHeld(kept)}>Annuler</Button></ActionListItem>
        </ActionList>
      </StackItem>
    </Stack>
  );
}
