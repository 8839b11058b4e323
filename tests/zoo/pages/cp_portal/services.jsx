// « Accès aux services tiers »: a card for each service, which unfolds by a button of its own; one save for all, at the bottom.
import * as React from "react";
import { Badge, Button, Card, CheckboxCard, CheckboxGroup, Collapsible, Fieldset, Heading, HStack, RadioGroup, SimpleGrid, Stack, Text } from "@chakra-ui/react";
import { IconChevronDown, IconDeviceFloppy } from "@tabler/icons-react";
import { PROFILES } from "../two_schools/server.js";
import { toaster } from "./toasts.jsx";

const ABOUT = {
  correlyce: "Catalogue de ressources numériques de la Région",
  primaire: "Vie scolaire des écoles",
  pronote: "Vie scolaire : notes, absences, cahier de textes",
  moodle: "Plateforme de cours en ligne",
};

function Chapter({ service, change }) {
  const { key, name, on, profiles } = service;
  return (
    <Card.Root size="sm" asChild>
      <Collapsible.Root as="section" aria-label={name}>
        <Card.Header pb="4">
          <HStack gap="4">
            <Stack gap="0" flex="1">
              <HStack><Card.Title>{name}</Card.Title><Badge colorPalette={on ? "green" : "gray"}>{on ? "Ouvert" : "Fermé"}</Badge></HStack>
              <Card.Description>{ABOUT[key]}</Card.Description>
            </Stack>
            <Collapsible.Trigger asChild>
              <Button size="sm" variant="ghost">
                Paramétrer
                <Collapsible.Indicator transition="transform 0.2s" _open={{ transform: "rotate(180deg)" }}><IconChevronDown size={16} /></Collapsible.Indicator>
              </Button>
            </Collapsible.Trigger>
          </HStack>
        </Card.Header>
        <Collapsible.Content>
          <Card.Body gap="5">
            <Fieldset.Root>
              <Fieldset.Legend>Activer l'accès à ce service</Fieldset.Legend>
              <RadioGroup.Root name={key} value={on ? "oui" : "non"} onValueChange={(event) => change({ on: event.value === "oui" })}>
                <HStack gap="6">
                  {[["oui", "Oui"], ["non", "Non"]].map(([value, label]) => (
                    <RadioGroup.Item key={value} value={value}>
                      <RadioGroup.ItemHiddenInput /><RadioGroup.ItemIndicator /><RadioGroup.ItemText>{label}</RadioGroup.ItemText>
                    </RadioGroup.Item>
                  ))}
                </HStack>
              </RadioGroup.Root>
            </Fieldset.Root>
            <CheckboxGroup value={profiles} onValueChange={(value) => change({ profiles: value })} disabled={!on}>
              <Text textStyle="sm" fontWeight="medium">Profils utilisateurs</Text>
              <SimpleGrid columns={4} gap="3">
                {PROFILES.map((one) => (
                  <CheckboxCard.Root key={one.id} value={one.id} size="sm">
                    <CheckboxCard.HiddenInput />
                    <CheckboxCard.Control><CheckboxCard.Label>{one.label}</CheckboxCard.Label><CheckboxCard.Indicator /></CheckboxCard.Control>
                  </CheckboxCard.Root>
                ))}
              </SimpleGrid>
            </CheckboxGroup>
          </Card.Body>
        </Collapsible.Content>
      </Collapsible.Root>
    </Card.Root>
  );
}

export function Services({ server, name }) {
  const [services, setServices] = React.useState(server.data.services);
  const [busy, setBusy] = React.useState(false);
  const change = (key) => (what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const save = async () => {
    setBusy(true);
    const kept = await server.act("services", Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }])));
    setBusy(false);
    if (kept) toaster.create({ title: "Modifications enregistrées", description: "L'accès aux services tiers a été mis à jour.", type: "success", closable: true });
  };
  return (
    <Stack gap="4">
      <Heading size="2xl">{name}</Heading>
      <Text color="fg.muted">Chaque service ouvert apparaît dans les onglets du site pour les profils choisis.</Text>
      {services.map((one) => <Chapter key={one.key} service={one} change={change(one.key)} />)}
      <HStack pt="4">
        <Button loading={busy} loadingText="Enregistrement…" onClick={save}><IconDeviceFloppy /> Enregistrer</Button>
        <Button variant="ghost" onClick={() => setServices(server.data.services)}>Annuler</Button>
      </HStack>
    </Stack>
  );
}
