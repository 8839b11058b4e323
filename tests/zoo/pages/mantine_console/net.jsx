// « Pronote.net »: tabs, the publication above them; « Intégration dans un ENT » is read in its tab and changed in a drawer.
import * as React from "react";
import { Alert, Badge, Button, Checkbox, Drawer, Group, Modal, Popover, Select, Stack, Table, Tabs, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDisclosure } from "@mantine/hooks";
import { IconAdjustments, IconLock, IconPlayerStop, IconPlugConnected, IconShieldLock, IconWorldUpload } from "@tabler/icons-react";
import { Facts, Page } from "./page.jsx";
import { said } from "./said.jsx";

function Publication({ server }) {
  const [asked, { open, close }] = useDisclosure(false);
  const { published } = server.data;
  const stop = async () => {
    close();
    if (await server.act("stop")) said("Publication", "La publication est arrêtée.");
  };
  const publish = async () => {
    close();
    if (await server.act("publish")) said("Publication", "La base est publiée.");
  };
  return (
    <Group>
      <Badge size="lg" variant="dot" color={published ? "teal" : "red"}>{published ? "Base publiée" : "Base non publiée"}</Badge>
      {published ? (
        <Popover opened={asked} onChange={close} width={300} position="bottom-end" withArrow shadow="md" trapFocus>
          <Popover.Target>
            <Button color="red" variant="light" leftSection={<IconPlayerStop size={18} />} onClick={open}>Arrêter la publication</Button>
          </Popover.Target>
          <Popover.Dropdown>
            <Text size="sm">Les familles et les professeurs n'auront plus accès à leurs espaces.</Text>
            <Group justify="flex-end" mt="sm">
              <Button size="xs" variant="default" onClick={close}>Annuler</Button>
              <Button size="xs" color="red" onClick={stop}>Confirmer</Button>
            </Group>
          </Popover.Dropdown>
        </Popover>
      ) : (
        <Button leftSection={<IconWorldUpload size={18} />} onClick={open}>Publier dans la base</Button>
      )}
      <Modal opened={asked && !published} onClose={close} title="Publier dans la base" centered closeButtonProps={{ "aria-label": "Fermer" }}>
        <Text size="sm">La base « {server.data.name} » va être mise en ligne.</Text>
        <Checkbox mt="md" label="Prévenir les utilisateurs par un message" disabled />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>Annuler</Button>
          <Button onClick={publish}>Publier maintenant</Button>
        </Group>
      </Modal>
    </Group>
  );
}

function Settings({ server, close }) {
  const { ent, cas, models } = server.data;
  const form = useForm({
    initialValues: { ent, cas },
    validate: { cas: (value) => (!value || URL.canParse(value) ? null : "Cette adresse n'est pas valide") },
  });
  const save = async (values) => {
    if (await server.act("ent", values)) said("Intégration dans un ENT", "Les paramètres ont été enregistrés.");
    close();
  };
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        <Select label="Mon ENT" searchable allowDeselect={false} data={models} nothingFoundMessage="Aucun ENT de ce nom" {...form.getInputProps("ent")} />
        <TextInput label="URL du serveur CAS" placeholder="https://" description="Fournie par votre ENT" {...form.getInputProps("cas")} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>Annuler</Button>
          <Button type="submit">Valider</Button>
        </Group>
      </Stack>
    </form>
  );
}

function Integration({ server }) {
  const [opened, { open, close }] = useDisclosure(false);
  const { published, ent, cas } = server.data;
  return (
    <Stack maw={720} pt="md">
      {published && (
        <Alert icon={<IconLock />} title="Paramètres verrouillés">Arrêtez la publication pour pouvoir modifier ces paramètres.</Alert>
      )}
      <Table variant="vertical" withTableBorder layout="fixed">
        <Table.Tbody>
          <Table.Tr><Table.Th w={220}>Mon ENT</Table.Th><Table.Td>{ent}</Table.Td></Table.Tr>
          <Table.Tr><Table.Th>URL du serveur CAS</Table.Th><Table.Td>{cas || <Text c="dimmed" size="sm">Non renseignée</Text>}</Table.Td></Table.Tr>
          <Table.Tr><Table.Th>Accès direct aux espaces</Table.Th><Table.Td>Autorisé</Table.Td></Table.Tr>
        </Table.Tbody>
      </Table>
      <Group><Button variant="light" disabled={published} onClick={open} leftSection={<IconAdjustments size={18} />}>Modifier les paramètres</Button></Group>
      <Drawer opened={opened} onClose={close} position="right" title="Intégration dans un ENT" closeButtonProps={{ "aria-label": "Fermer" }}>
        <Settings server={server} close={close} />
      </Drawer>
    </Stack>
  );
}

export function Net({ server }) {
  return (
    <Page trail={["Pronote.net"]} action={<Publication server={server} />}>
      <Tabs defaultValue="publication">
        <Tabs.List>
          <Tabs.Tab value="publication" leftSection={<IconWorldUpload size={14} />}>Publication</Tabs.Tab>
          <Tabs.Tab value="securite" leftSection={<IconShieldLock size={14} />}>Paramètres de sécurité</Tabs.Tab>
          <Tabs.Tab value="ent" leftSection={<IconPlugConnected size={14} />}>Intégration dans un ENT</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="publication" pt="md">
          <Facts head={["Espace", "Connectés", "Aujourd'hui"]} lines={[["Professeurs", 4, 41], ["Parents", 11, 203], ["Élèves", 27, 388]]} />
        </Tabs.Panel>
        <Tabs.Panel value="securite" pt="md">
          <Facts head={["Paramètre", "Valeur"]} lines={[["Expiration des sessions web", "60 minutes"], ["Adresses suspendues", "0"]]} />
        </Tabs.Panel>
        <Tabs.Panel value="ent"><Integration server={server} /></Tabs.Panel>
      </Tabs>
    </Page>
  );
}
