// « Export des utilisateurs »: selects, then the browser fetches the file itself.
import * as React from "react";
import { Button, Card, Field, Heading, HStack, Portal, Select, Stack, Switch, createListCollection } from "@chakra-ui/react";
import { IconFileTypeCsv } from "@tabler/icons-react";
import { EXPORTED } from "../two_schools/server.js";
import { toaster } from "./toasts.jsx";

const profiles = createListCollection({ items: EXPORTED.map((one) => ({ value: one.id, label: one.label })) });
const groups = createListCollection({ items: ["2NDE1", "2NDE2", "1G1", "TG3"] });

const Choice = ({ label, placeholder, collection, value, change, ...more }) => (
  <Select.Root collection={collection} value={value} onValueChange={(event) => change(event.value)} {...more}>
    <Select.HiddenSelect />
    <Select.Label>{label}</Select.Label>
    <Select.Control>
      <Select.Trigger><Select.ValueText placeholder={placeholder} /></Select.Trigger>
      <Select.IndicatorGroup><Select.Indicator /></Select.IndicatorGroup>
    </Select.Control>
    <Portal><Select.Positioner><Select.Content>
      {collection.items.map((one) => <Select.Item key={one.value ?? one} item={one}>{one.label ?? one}<Select.ItemIndicator /></Select.Item>)}
    </Select.Content></Select.Positioner></Portal>
  </Select.Root>
);

export function Export({ server, name }) {
  const [profile, setProfile] = React.useState([]);
  const [group, setGroup] = React.useState([]);
  const [missing, setMissing] = React.useState(false);
  const get = () => {
    setMissing(!profile.length);
    if (!profile.length) return;
    location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: profile[0], classe: group[0] ?? "" })}`);
    toaster.create({ title: "Le téléchargement va commencer", type: "info" });
  };
  return (
    <Stack gap="6">
      <Heading size="2xl">{name}</Heading>
      <Card.Root maxW="2xl">
        <Card.Body gap="5">
          <Field.Root invalid={missing} required>
            <Choice label="Profil" placeholder="Choisissez un profil" collection={profiles} value={profile} change={setProfile} invalid={missing} />
            <Field.ErrorText>Choisissez au moins un profil.</Field.ErrorText>
          </Field.Root>
          <Choice label="Classe" placeholder="Toutes les classes" collection={groups} value={group} change={setGroup} />
          <Switch.Root disabled><Switch.HiddenInput /><Switch.Control /><Switch.Label>Inclure les adresses électroniques</Switch.Label></Switch.Root>
        </Card.Body>
        <Card.Footer>
          <HStack><Button onClick={get}><IconFileTypeCsv /> Exporter au format CSV</Button><Button variant="outline" disabled>Imprimer</Button></HStack>
        </Card.Footer>
      </Card.Root>
    </Stack>
  );
}
