// « Accès aux services tiers »: a fold for each service, one save at the end.
import * as React from "react";
import { Accordion, Avatar, Badge, Button, Chip, Group, Input, SegmentedControl, Stack, Text } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { PROFILES } from "../two_schools/server.js";
import { Page } from "./page.jsx";
import { said } from "./said.jsx";

const ABOUT = {
  correlyce: "Ressources éditoriales", primaire: "Vie scolaire du premier degré", pronote: "Vie scolaire", moodle: "Cours en ligne",
};

function Chapter({ service, held, change }) {
  const { key, name, on } = service;
  return (
    <Accordion.Item value={key}>
      <Accordion.Control icon={<Avatar radius="xl" name={name} color="initials" />}>
        <Group justify="space-between" pr="md">
          <div>
            <Text fw={500}>{name}</Text>
            <Text size="sm" c="dimmed">{ABOUT[key]}</Text>
          </div>
          <Badge variant="light" color={on ? "teal" : "gray"}>{on ? "Activé" : "Non activé"}</Badge>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack>
          <Input.Wrapper label="Accès au service">
            <div>
              <SegmentedControl value={held.on ? "oui" : "non"} onChange={(value) => change({ ...held, on: value === "oui" })}
                data={[{ value: "oui", label: "Oui" }, { value: "non", label: "Non" }]} aria-label={`Accès à ${name}`} />
            </div>
          </Input.Wrapper>
          <Input.Wrapper label="Profils utilisateurs" description="Cochez les profils qui verront l'onglet dans le site">
            <Chip.Group multiple value={held.profiles} onChange={(profiles) => change({ ...held, profiles })}>
              <Group gap="xs" mt="xs">
                {PROFILES.map((one) => <Chip key={one.id} value={one.id} disabled={!held.on}>{one.label}</Chip>)}
              </Group>
            </Chip.Group>
          </Input.Wrapper>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

export function Services({ server }) {
  const { services } = server.data;
  const read = () => Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }]));
  const [held, setHeld] = React.useState(read);
  const [busy, setBusy] = React.useState(false);
  const save = async () => {
    setBusy(true);
    const kept = await server.act("services", held);
    setBusy(false);
    if (kept) said("Accès aux services tiers", "Vos modifications ont bien été enregistrées.");
  };
  return (
    <Page trail={["Pages de site", "Accès aux services tiers"]} about={`${services.length} services proposés à votre établissement`}>
      <Accordion variant="separated" chevronPosition="left" multiple>
        {services.map((one) => (
          <Chapter key={one.key} service={one} held={held[one.key]} change={(value) => setHeld({ ...held, [one.key]: value })} />
        ))}
      </Accordion>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => setHeld(read())}>Rétablir</Button>
        <Button leftSection={<IconDeviceFloppy size={18} />} loading={busy} onClick={save}>Sauver</Button>
      </Group>
    </Page>
  );
}
