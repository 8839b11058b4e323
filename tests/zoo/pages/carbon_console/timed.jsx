// Authorisation profiles and groups of users: chosen at the left, « Déconnexion automatique » beneath.
import * as React from "react";
import {
  Button, Checkbox, Column, Dropdown, Grid, Stack, StructuredListBody, StructuredListCell, StructuredListHead, StructuredListInput,
  StructuredListRow, StructuredListWrapper, Tile,
} from "@carbon/react";
import { Facts } from "./page.jsx";
import { useToast } from "./toasts.jsx";

const CHOICES = [5, 15, 30, 45, 60, 75, 90, 105, 120].map((minutes) => ({ minutes, label: `${minutes} minutes` }));
const WORDS = {
  professeurs: ["Profils d'autorisation", "Déconnecter les professeurs de ce profil en cas d'inactivité"],
  vie_scolaire: ["Profils d'autorisation", "Déconnecter les personnels de ce profil en cas d'inactivité"],
  administratif: ["Groupes d'utilisateurs", "Déconnecter les utilisateurs de ce groupe en cas d'inactivité"],
};

function Disconnection({ server, kind, name }) {
  const tell = useToast();
  const held = server.data.durations[kind][name];
  const [on, setOn] = React.useState(held !== null);
  const [choice, setChoice] = React.useState(CHOICES.find((one) => one.minutes === (held ?? 60)));
  const save = async () => {
    if (await server.act("duration", { kind, name, minutes: on ? choice.minutes : null })) tell("Modifications enregistrées", name);
  };
  return (
    <Tile>
      <Stack gap={5}>
        <h4>Déconnexion automatique</h4>
        <Checkbox id="disconnect" labelText={WORDS[kind][1]} checked={on} onChange={(_, { checked }) => setOn(checked)} />
        <Dropdown id="minutes" titleText="Après une durée de" label="Durée" items={CHOICES} itemToString={(item) => item?.label ?? ""}
          selectedItem={choice} disabled={!on} onChange={({ selectedItem }) => setChoice(selectedItem)} direction="top" />
        <Button size="md" onClick={save}>Enregistrer</Button>
      </Stack>
    </Tile>
  );
}

export function Timed({ server, kind }) {
  const [chosen, setChosen] = React.useState("");
  return (
    <Grid condensed fullWidth>
      <Column sm={4} md={4} lg={7}>
        <StructuredListWrapper selection aria-label={WORDS[kind][0]}>
          <StructuredListHead>
            <StructuredListRow head selection><StructuredListCell head>{WORDS[kind][0]}</StructuredListCell></StructuredListRow>
          </StructuredListHead>
          <StructuredListBody>
            {Object.keys(server.data.durations[kind]).map((name) => (
              <StructuredListRow key={name} selection onClick={() => setChosen(name)}>
                <StructuredListCell>{name}</StructuredListCell>
                <StructuredListInput id={name} value={name} title={name} name="chosen" onChange={() => setChosen(name)} />
              </StructuredListRow>
            ))}
          </StructuredListBody>
        </StructuredListWrapper>
        {chosen && <Disconnection key={chosen} server={server} kind={kind} name={chosen} />}
      </Column>
      <Column sm={4} md={4} lg={8}>
        {chosen
          ? <Facts label="Autorisations" head={[`Autorisations de « ${chosen} »`, ""]}
              lines={[["Consulter les fiches des élèves", "Oui"], ["Saisir les absences", "Oui"], ["Modifier les bulletins", "Non"], ["Envoyer des messages", "Oui"]]} />
          : <Tile>Sélectionnez une ligne dans la liste.</Tile>}
      </Column>
    </Grid>
  );
}
