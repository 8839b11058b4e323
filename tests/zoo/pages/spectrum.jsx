// React Spectrum, its default theme, in French: accordion with a list view to tick, toast, menu with submenus, tabs, picker, alert
// dialogs, table view that draws the rows in view only and whose rows have a menu, number field with its unit.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Accordion, ActionButton, ActionMenu, AlertDialog, Button, ButtonGroup, Cell, Column, Content, Dialog, DialogContainer, DialogTrigger,
  Disclosure, DisclosurePanel, DisclosureTitle, Divider, Flex, Form, Heading, Item, ListView, Menu, MenuTrigger, NumberField, Picker, Provider,
  Radio, RadioGroup, Row, SubmenuTrigger, Switch, TabList, TabPanels, TableBody, TableHeader, TableView, Tabs, TextField, ToastContainer,
  ToastQueue, defaultTheme, useDialogContainer,
} from "@adobe/react-spectrum";
import ShowMenu from "@spectrum-icons/workflow/ShowMenu";

const show = (root, element) => createRoot(root).render(<Provider theme={defaultTheme} locale="fr-FR">{element}</Provider>);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const all = site.profiles.map((one) => one.key);
  return (
    <Flex direction="column" gap="size-200" alignItems="start">
      <Accordion width="100%">
        {services.map(({ key, name, on, profiles }) => (
          <Disclosure key={key} id={key}>
            <DisclosureTitle>{name}</DisclosureTitle>
            <DisclosurePanel>
              <RadioGroup label="Activer le service" orientation="horizontal" value={on ? "oui" : "non"} onChange={(value) => change(key, { on: value === "oui" })}>
                <Radio value="oui">Oui</Radio>
                <Radio value="non">Non</Radio>
              </RadioGroup>
              <ListView aria-label={`Profils de ${name}`} selectionMode="multiple" maxWidth="size-4600" marginTop="size-200" items={site.profiles}
                selectedKeys={profiles} onSelectionChange={(keys) => change(key, { profiles: keys === "all" ? all : [...keys] })}>
                {(item) => <Item key={item.key}>{item.name}</Item>}
              </ListView>
            </DisclosurePanel>
          </Disclosure>
        ))}
      </Accordion>
      <Button variant="accent" onPress={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </Flex>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

widgets.save = (root, site) => {
  const save = () => site.saveServices(site.plainServices())
    .then(() => ToastQueue.positive("Vos modifications ont été enregistrées.", { timeout: 5000 }));
  show(root, <><ToastContainer /><Button variant="accent" onPress={save}>Enregistrer</Button></>);
};

widgets.menu = (root, site) => show(root, (
  <MenuTrigger>
    <ActionButton aria-label="Administration" isQuiet><ShowMenu /></ActionButton>
    <Menu>
      {site.menu.map(({ name, children }) => (
        <SubmenuTrigger key={name}>
          <Item key={name}>{name}</Item>
          <Menu>{children.map((one) => <Item key={one.name} href={one.href}>{one.name}</Item>)}</Menu>
        </SubmenuTrigger>
      ))}
    </Menu>
  </MenuTrigger>
));
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, (
  <Tabs aria-label="Pronote.net">
    <TabList>{site.tabs.map((one) => <Item key={one.name}>{one.name}</Item>)}</TabList>
    <TabPanels>{site.tabs.map((one) => <Item key={one.name}><div dangerouslySetInnerHTML={{ __html: one.html }} /></Item>)}</TabPanels>
  </Tabs>
));

widgets.list = (root, site) => show(root, (
  <Picker label="Mon ENT" name="ent" defaultSelectedKey={site.ent} isDisabled={site.published} width="size-3600">
    {site.models.map((one) => <Item key={one}>{one}</Item>)}
  </Picker>
));

function Publication({ site }) {
  const [told, setTold] = React.useState(false);
  const again = () => location.reload();
  return site.published ? (
    <DialogTrigger>
      <Button variant="negative">Arrêter la publication</Button>
      <AlertDialog variant="warning" title="Arrêter la publication de la base ?" primaryActionLabel="Oui" cancelLabel="Non"
        onPrimaryAction={() => site.post("stop").then(again)}>Les espaces ne seront plus accessibles aux familles.</AlertDialog>
    </DialogTrigger>
  ) : (
    <>
      <Button variant="accent" onPress={() => site.post("publish").then(() => setTold(true))}>Publier dans la base</Button>
      <DialogContainer onDismiss={again}>
        {told && <AlertDialog variant="information" title="Publication" primaryActionLabel="Fermer">La base est publiée.</AlertDialog>}
      </DialogContainer>
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function EditDialog({ row, onSave }) {
  const dialog = useDialogContainer();
  const [cas, setCas] = React.useState(row.cas);
  const save = () => onSave(cas).then(() => dialog.dismiss());
  const submit = (event) => {
    event.preventDefault();
    save();
  };
  return (
    <Dialog>
      <Heading>{`${row.family} ${row.first}`}</Heading>
      <Divider />
      <Content><Form onSubmit={submit}><TextField label="Identifiant CAS" autoFocus value={cas} onChange={setCas} /></Form></Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={dialog.dismiss}>Annuler</Button>
        <Button variant="accent" onPress={save}>Enregistrer</Button>
      </ButtonGroup>
    </Dialog>
  );
}

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const [edited, setEdited] = React.useState(null);
  const columns = [
    { name: "Nom", uid: "family" }, { name: "Prénom", uid: "first" },
    ...(site.pupils ? [{ name: "Né(e) le", uid: "born" }, { name: "Classe", uid: "group" }] : []),
    { name: "Identifiant CAS", uid: "cas" }, { name: "Actions", uid: "actions" },
  ];
  const keep = (number, cas) => site.setCas(number, cas)
    .then(() => setRows((all) => all.map((one) => (one.number === number ? { ...one, cas } : one))));
  return (
    <>
      <TableView aria-label={site.title} height="size-5000">
        <TableHeader columns={columns}>
          {(column) => <Column key={column.uid} hideHeader={column.uid === "actions"} align={column.uid === "actions" ? "end" : "start"}>{column.name}</Column>}
        </TableHeader>
        <TableBody items={rows}>
          {(row) => (
            <Row key={row.number}>
              {(key) => (key === "actions"
                ? <Cell><ActionMenu isQuiet onAction={() => setEdited(row)}><Item key="edit">Modifier</Item></ActionMenu></Cell>
                : <Cell>{row[key]}</Cell>)}
            </Row>
          )}
        </TableBody>
      </TableView>
      <DialogContainer onDismiss={() => setEdited(null)}>
        {edited && <EditDialog row={edited} onSave={(cas) => keep(edited.number, cas)} />}
      </DialogContainer>
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  return (
    <Flex direction="column" gap="size-150" alignItems="start">
      <Switch isSelected={on} onChange={setOn}>Déconnexion automatique</Switch>
      <NumberField label="Durée d'inactivité" value={minutes} onChange={setMinutes} minValue={5} maxValue={240} isDisabled={!on} width="size-2400"
        formatOptions={{ style: "unit", unit: "minute", unitDisplay: "long" }} />
      <Button variant="accent" onPress={() => site.setDuration(on ? minutes : null).then(() => location.reload())}>Valider</Button>
    </Flex>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
