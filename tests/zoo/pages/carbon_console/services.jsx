// « Accès aux services tiers »: a tile for each service, one save at the end.
import * as React from "react";
import { Button, ButtonSet, Checkbox, Form, FormGroup, MultiSelect, Stack, Tag, Tile } from "@carbon/react";
import { Save } from "@carbon/icons-react";
import { PROFILES } from "../two_schools/server.js";
import { Page } from "./page.jsx";
import { useToast } from "./toasts.jsx";

const ABOUT = {
  correlyce: "Catalogue de ressources éditoriales pour les lycées de la région.",
  primaire: "Suivi de la scolarité dans le premier degré.",
  pronote: "Notes, absences, emploi du temps et cahier de textes.",
  moodle: "Plateforme de cours en ligne.",
};

function Chapter({ service, held, change }) {
  const { key, name } = service;
  return (
    <Tile style={{ padding: "1.5rem" }}>
      <Stack gap={5}>
        <div>
          <h3>{name} <Tag type={service.on ? "green" : "gray"}>{service.on ? "Activé" : "Désactivé"}</Tag></h3>
          <p>{ABOUT[key]}</p>
        </div>
        <FormGroup legendText="Donner accès à ce service">
          <Checkbox id={`${key}-on`} labelText="Oui" checked={held.on} onChange={(_, { checked }) => change({ ...held, on: checked })} />
        </FormGroup>
        <MultiSelect id={`${key}-profiles`} titleText="Profils utilisateurs autorisés" label="Cochez les profils" items={PROFILES}
          itemToString={(item) => item?.label ?? ""} disabled={!held.on} selectionFeedback="fixed" autoAlign
          clearSelectionText="Tout décocher" clearSelectionDescription="Profils cochés : "
          selectedItems={PROFILES.filter((one) => held.profiles.includes(one.id))}
          onChange={({ selectedItems }) => change({ ...held, profiles: selectedItems.map((one) => one.id) })} />
      </Stack>
    </Tile>
  );
}

export function Services({ server }) {
  const tell = useToast();
  const { services } = server.data;
  const read = () => Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }]));
  const [held, setHeld] = React.useState(read);
  const save = async (event) => {
    event.preventDefault();
    if (await server.act("services", held)) tell("Modifications enregistrées", "Les accès aux services tiers sont à jour.");
  };
  return (
    <Page trail={["Administration du site", "Pages de site", "Accès aux services tiers"]}
      intro="Choisissez les services proposés dans le menu de votre site, et les profils qui y ont accès.">
      <Form onSubmit={save}>
        <Stack gap={6}>
          {services.map((one) => (
            <Chapter key={one.key} service={one} held={held[one.key]} change={(value) => setHeld({ ...held, [one.key]: value })} />
          ))}
          <ButtonSet>
            <Button kind="secondary" onClick={() => setHeld(read())}>Annuler</Button>
            <Button type="submit" renderIcon={Save}>Enregistrer</Button>
          </ButtonSet>
        </Stack>
      </Form>
    </Page>
  );
}
