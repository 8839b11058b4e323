// « Accès aux services tiers »: a chapter per service, kept all together by the button at the bottom, after a recapitulation.
import * as React from "react";
import { AlertDialog, Badge, Button, CheckboxCards, Flex, Heading, Link, RadioGroup, Table, Text } from "@radix-ui/themes";
import { ChevronDownIcon } from "@radix-ui/react-icons";
import { Accordion } from "radix-ui";
import { Waiting } from "./public.jsx";
import { PROFILES, ask, useData } from "./server.js";
import { useSay } from "./toasts.jsx";

const ABOUT = {
  correlyce: "Catalogue de ressources numériques éditoriales de la Région.",
  primaire: "Suivi des élèves des écoles maternelles et élémentaires.",
  pronote: "Notes, absences, cahier de textes et emplois du temps.",
  moodle: "Parcours pédagogiques et classes virtuelles.",
};
const same = (one, other) => one.on === other.on && [...one.profiles].sort().join() === [...other.profiles].sort().join();
const names = (profiles) => PROFILES.filter((one) => profiles.includes(one.id)).map((one) => one.label.toLowerCase()).join(", ") || "aucun profil";

function Chapter({ service, change }) {
  const { key, name, on, profiles } = service;
  return (
    <Accordion.Item value={key} className="chapter">
      <Accordion.Header>
        <Accordion.Trigger className="trigger">
          <Text size="3" weight="bold">{name}</Text>
          <Badge color={on ? "green" : "gray"}>{on ? "Ouvert" : "Fermé"}</Badge>
          <ChevronDownIcon className="chevron" aria-hidden />
        </Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Content className="content">
        <Flex direction="column" gap="4" px="4" pb="4">
          <Text as="p" size="2" color="gray">{ABOUT[key]}</Text>
          <Flex gap="4" align="center">
            <Text size="2" id={`acces-${key}`}>Accès au service</Text>
            <RadioGroup.Root name={`acces-${key}`} aria-labelledby={`acces-${key}`} value={on ? "oui" : "non"} onValueChange={(value) => change({ on: value === "oui" })}>
              <Flex gap="4"><RadioGroup.Item value="oui">Oui</RadioGroup.Item><RadioGroup.Item value="non">Non</RadioGroup.Item></Flex>
            </RadioGroup.Root>
          </Flex>
          <div>
            <Text as="div" size="2" mb="2" id={`profils-${key}`}>Profils autorisés</Text>
            <CheckboxCards.Root aria-labelledby={`profils-${key}`} size="1" columns="4" disabled={!on} value={profiles} onValueChange={(value) => change({ profiles: value })}>
              {PROFILES.map((one) => <CheckboxCards.Item key={one.id} value={one.id}>{one.label}</CheckboxCards.Item>)}
            </CheckboxCards.Root>
          </div>
        </Flex>
      </Accordion.Content>
    </Accordion.Item>
  );
}

export function Services({ site, saved }) {
  const say = useSay();
  const [kept, setKept] = useData(`sites/${site.slug}/services`);
  const [services, setServices] = React.useState(null);
  const [asked, setAsked] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  React.useEffect(() => setServices(kept), [kept]);
  if (!services) return <><Heading size="6" mb="4">Accès aux services tiers</Heading><Waiting /></>;
  const changed = services.filter((one, n) => !same(one, kept[n]));
  const change = (key) => (what) => setServices(services.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const save = async () => {
    setBusy(true);
    const [status, told] = await ask("PUT", `sites/${site.slug}/services`, Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }])));
    setBusy(false);
    setAsked(false);
    if (status !== 200) return;
    setKept(told);
    saved();
    say("Accès aux services tiers", "Les accès ont été mis à jour.");
  };
  return (
    <>
      <Heading size="6" mb="2">Accès aux services tiers</Heading>
      <Text as="p" size="2" color="gray" mb="4">Les services ouverts apparaissent dans les onglets de votre site, pour les profils autorisés.</Text>
      <Accordion.Root type="single" collapsible>
        {services.map((one) => <Chapter key={one.key} service={one} change={change(one.key)} />)}
      </Accordion.Root>
      <Heading as="h2" size="4" mt="6" mb="2">Services ouverts par la Région</Heading>
      <Table.Root size="1" variant="surface">
        <Table.Header><Table.Row><Table.ColumnHeaderCell>Service</Table.ColumnHeaderCell><Table.ColumnHeaderCell>Profils</Table.ColumnHeaderCell><Table.ColumnHeaderCell>Depuis le</Table.ColumnHeaderCell></Table.Row></Table.Header>
        <Table.Body>
          <Table.Row><Table.RowHeaderCell>Médiacentre</Table.RowHeaderCell><Table.Cell>Tous</Table.Cell><Table.Cell>01/09/2024</Table.Cell></Table.Row>
          <Table.Row><Table.RowHeaderCell>e-PASS Jeunes</Table.RowHeaderCell><Table.Cell>Élèves</Table.Cell><Table.Cell>01/09/2023</Table.Cell></Table.Row>
        </Table.Body>
      </Table.Root>
      <Text as="p" size="1" color="gray" mt="2">Ces services ne se règlent pas ici. <Link href="mailto:support@atrium.example">Contacter le support</Link></Text>
      <Flex gap="3" mt="6" justify="end">
        <Button variant="soft" color="gray" disabled={!changed.length} onClick={() => setServices(kept)}>Annuler les modifications</Button>
        <Button disabled={!changed.length} onClick={() => setAsked(true)}>Enregistrer</Button>
      </Flex>
      <AlertDialog.Root open={asked} onOpenChange={setAsked}>
        <AlertDialog.Content maxWidth="460px">
          <AlertDialog.Title>Enregistrer les accès ?</AlertDialog.Title>
          <AlertDialog.Description size="2">Les changements suivants seront visibles immédiatement par les utilisateurs.</AlertDialog.Description>
          <ul>{changed.map((one) => <li key={one.key}><Text size="2">{one.name} : {one.on ? `ouvert (${names(one.profiles)})` : "fermé"}</Text></li>)}</ul>
          <Flex gap="3" mt="4" justify="end">
            <AlertDialog.Cancel><Button variant="soft" color="gray">Revenir à la page</Button></AlertDialog.Cancel>
            <Button loading={busy} onClick={save}>Confirmer</Button>
          </Flex>
        </AlertDialog.Content>
      </AlertDialog.Root>
    </>
  );
}
