// Radix Themes, theme by default: cards with a segmented control and a menu of check items, toast of its primitives, menu with submenus,
// tabs mounted when opened, select with groups, alert dialog and dialog, table in a scroll area with a popover a row, switch and radio cards.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  AlertDialog, Box, Button, Card, Dialog, DropdownMenu, Flex, Heading, IconButton, Popover, RadioCards, ScrollArea, SegmentedControl, Select,
  Switch, Table, Tabs, Text, TextField, Theme,
} from "@radix-ui/themes";
import { HamburgerMenuIcon, MagnifyingGlassIcon, Pencil1Icon } from "@radix-ui/react-icons";
import { Toast } from "radix-ui";
import "@radix-ui/themes/styles.css";

// The theme is as high as the window where it holds the whole page.
const show = (root, element) => createRoot(root).render(<Theme style={{ minHeight: 0 }}>{element}</Theme>);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const several = (number) => (number > 1 ? `${number} profils autorisés` : `${number} profil autorisé`);
  return (
    <Flex direction="column" gap="3" maxWidth="480px">
      {services.map(({ key, name, on, profiles }) => (
        <Card key={key}>
          <Flex direction="column" gap="3" align="start">
            <Heading as="h3" size="4">{name}</Heading>
            <SegmentedControl.Root value={on ? "oui" : "non"} onValueChange={(value) => change(key, { on: value === "oui" })}>
              <SegmentedControl.Item value="oui">Oui</SegmentedControl.Item>
              <SegmentedControl.Item value="non">Non</SegmentedControl.Item>
            </SegmentedControl.Root>
            <Flex gap="3" align="center">
              <DropdownMenu.Root>
                <DropdownMenu.Trigger><Button variant="soft">Choisir les profils… <DropdownMenu.TriggerIcon /></Button></DropdownMenu.Trigger>
                <DropdownMenu.Content>
                  {site.profiles.map((one) => (
                    <DropdownMenu.CheckboxItem key={one.key} checked={profiles.includes(one.key)} onCheckedChange={(checked) => change(key, {
                      profiles: checked ? [...profiles, one.key] : profiles.filter((p) => p !== one.key),
                    })}>
                      {one.name}
                    </DropdownMenu.CheckboxItem>
                  ))}
                </DropdownMenu.Content>
              </DropdownMenu.Root>
              <Text size="2" color="gray">{several(profiles.length)}</Text>
            </Flex>
          </Flex>
        </Card>
      ))}
      <Box><Button onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button></Box>
    </Flex>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

const TOAST = {
  viewport: { position: "fixed", bottom: 0, right: 0, width: 390, maxWidth: "100vw", margin: 0, padding: 25, listStyle: "none", zIndex: 2147483647 },
  root: { background: "white", borderRadius: 6, boxShadow: "var(--shadow-5)", padding: 15 },
};
function Save({ site }) {
  const [open, setOpen] = React.useState(false);
  return (
    <Toast.Provider swipeDirection="right" label="Notification">
      <Button type="button" onClick={() => site.saveServices(site.plainServices()).then(() => setOpen(true))}>Enregistrer</Button>
      <Toast.Root open={open} onOpenChange={setOpen} style={TOAST.root}>
        <Toast.Title asChild><Text as="div" size="2" weight="bold">Accès aux services tiers</Text></Toast.Title>
        <Toast.Description asChild><Text as="div" size="2" color="gray">Vos modifications ont été enregistrées.</Text></Toast.Description>
      </Toast.Root>
      <Toast.Viewport style={TOAST.viewport} label="Notifications ({hotkey})" />
    </Toast.Provider>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

widgets.menu = (root, site) => show(root, (
  <DropdownMenu.Root>
    <DropdownMenu.Trigger><IconButton variant="ghost" size="3" m="3" aria-label="Administration"><HamburgerMenuIcon width="18" height="18" /></IconButton></DropdownMenu.Trigger>
    <DropdownMenu.Content>
      {site.menu.map(({ name, children }) => (
        <DropdownMenu.Sub key={name}>
          <DropdownMenu.SubTrigger>{name}</DropdownMenu.SubTrigger>
          <DropdownMenu.SubContent>
            {children.map((one) => <DropdownMenu.Item key={one.name} asChild><a href={one.href}>{one.name}</a></DropdownMenu.Item>)}
          </DropdownMenu.SubContent>
        </DropdownMenu.Sub>
      ))}
    </DropdownMenu.Content>
  </DropdownMenu.Root>
));
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, (
  <Tabs.Root defaultValue="0">
    <Tabs.List>{site.tabs.map((one, n) => <Tabs.Trigger key={n} value={String(n)}>{one.name}</Tabs.Trigger>)}</Tabs.List>
    <Box pt="3">
      {site.tabs.map((one, n) => <Tabs.Content key={n} value={String(n)}><div dangerouslySetInnerHTML={{ __html: one.html }} /></Tabs.Content>)}
    </Box>
  </Tabs.Root>
));

function Ent({ site }) {
  const [none, ...models] = site.models;
  const atrium = models.filter((one) => one.startsWith("ATRIUM"));
  const group = (label, names) => (
    <Select.Group>
      <Select.Label>{label}</Select.Label>
      {names.map((one) => <Select.Item key={one} value={one}>{one}</Select.Item>)}
    </Select.Group>
  );
  return (
    <Flex direction="column" gap="1" align="start" mb="3">
      <Text as="label" size="2" weight="bold" htmlFor="mon-ent">Mon ENT</Text>
      <Select.Root name="ent" defaultValue={site.ent} disabled={site.published}>
        <Select.Trigger id="mon-ent" />
        <Select.Content>
          <Select.Item value={none}>{none}</Select.Item>
          <Select.Separator />
          {group("Provence-Alpes-Côte d'Azur", atrium)}
          <Select.Separator />
          {group("Autres régions", models.filter((one) => !atrium.includes(one)))}
        </Select.Content>
      </Select.Root>
    </Flex>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

const again = () => location.reload();
function Stop({ site }) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger><Button color="red">Arrêter la publication</Button></AlertDialog.Trigger>
      <AlertDialog.Content maxWidth="450px">
        <AlertDialog.Title>Arrêter la publication de la base ?</AlertDialog.Title>
        <AlertDialog.Description size="2">Les espaces ne seront plus accessibles aux familles.</AlertDialog.Description>
        <Flex gap="3" mt="4" justify="end">
          <AlertDialog.Cancel><Button variant="soft" color="gray">Non</Button></AlertDialog.Cancel>
          <AlertDialog.Action><Button variant="solid" color="red" onClick={() => site.post("stop").then(again)}>Oui</Button></AlertDialog.Action>
        </Flex>
      </AlertDialog.Content>
    </AlertDialog.Root>
  );
}
function Publish({ site }) {
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <Button onClick={() => site.post("publish").then(() => setOpen(true))}>Publier dans la base</Button>
      <Dialog.Root open={open} onOpenChange={(shown) => shown || again()}>
        <Dialog.Content maxWidth="450px">
          <Dialog.Title>Publication</Dialog.Title>
          <Dialog.Description size="2">La base est publiée.</Dialog.Description>
          <Flex gap="3" mt="4" justify="end"><Dialog.Close><Button variant="soft" color="gray">Fermer</Button></Dialog.Close></Flex>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
widgets.window = (root, site) => show(root, site.published ? <Stop site={site} /> : <Publish site={site} />);

function Login({ row, onSave }) {
  const [open, setOpen] = React.useState(false);
  const [cas, setCas] = React.useState(row.cas);
  const save = () => (cas === row.cas ? Promise.resolve() : onSave(cas)).then(() => setOpen(false));
  const turn = (shown) => {
    setOpen(shown);
    if (!shown) setCas(row.cas);
  };
  return (
    <Popover.Root open={open} onOpenChange={turn}>
      <Popover.Trigger><IconButton variant="ghost" aria-label={`Modifier l'identifiant CAS de ${row.family} ${row.first}`}><Pencil1Icon /></IconButton></Popover.Trigger>
      <Popover.Content width="320px">
        <Flex direction="column" gap="3">
          <Text as="label" size="2">
            <Text as="div" mb="1" weight="bold">Identifiant CAS</Text>
            <TextField.Root value={cas} onChange={(event) => setCas(event.target.value)} />
          </Text>
          <Flex gap="3" justify="end">
            <Popover.Close><Button size="1" variant="soft" color="gray">Annuler</Button></Popover.Close>
            <Button size="1" onClick={save}>Enregistrer</Button>
          </Flex>
        </Flex>
      </Popover.Content>
    </Popover.Root>
  );
}

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const [search, setSearch] = React.useState("");
  const found = rows.filter((one) => `${one.family} ${one.first}`.toLowerCase().includes(search.toLowerCase()));
  const heads = ["Nom", "Prénom", ...(site.pupils ? ["Né(e) le", "Classe"] : []), "Identifiant CAS", ""];
  const save = (row, cas) => site.setCas(row.number, cas)
    .then(() => setRows((all) => all.map((one) => (one.number === row.number ? { ...one, cas } : one))));
  return (
    <Flex direction="column" gap="3" p="2">
      <TextField.Root placeholder="Rechercher une personne…" value={search} onChange={(event) => setSearch(event.target.value)}>
        <TextField.Slot><MagnifyingGlassIcon height="16" width="16" /></TextField.Slot>
      </TextField.Root>
      <ScrollArea type="always" scrollbars="vertical" style={{ height: 360 }}>
        <Table.Root>
          <Table.Header><Table.Row>{heads.map((one) => <Table.ColumnHeaderCell key={one}>{one}</Table.ColumnHeaderCell>)}</Table.Row></Table.Header>
          <Table.Body>
            {found.map((row) => (
              <Table.Row key={row.number}>
                <Table.RowHeaderCell>{row.family}</Table.RowHeaderCell>
                <Table.Cell>{row.first}</Table.Cell>
                {site.pupils && <Table.Cell>{row.born}</Table.Cell>}
                {site.pupils && <Table.Cell>{row.group}</Table.Cell>}
                <Table.Cell>{row.cas}</Table.Cell>
                <Table.Cell><Login row={row} onSave={(cas) => save(row, cas)} /></Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table.Root>
      </ScrollArea>
    </Flex>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

const DURATIONS = ["5", "15", "30", "45", "60", "75", "90", "105", "120"];
function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(String(site.minutes ?? 60));
  return (
    <Card style={{ maxWidth: 520 }}>
      <Flex direction="column" gap="4" align="start">
        <Text as="label" size="2"><Flex gap="2"><Switch checked={on} onCheckedChange={setOn} /> Déconnexion automatique</Flex></Text>
        <RadioCards.Root value={minutes} onValueChange={setMinutes} disabled={!on} columns="3" size="1" aria-label="Durée d'inactivité">
          {DURATIONS.map((one) => <RadioCards.Item key={one} value={one}>{one} minutes</RadioCards.Item>)}
        </RadioCards.Root>
        <Button onClick={() => site.setDuration(on ? Number(minutes) : null).then(again)}>Valider</Button>
      </Flex>
    </Card>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
