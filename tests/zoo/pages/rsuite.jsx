// React Suite, in French: accordion with a check tree, message of the toaster, navbar whose burger opens a drawer with its nav, vertical
// tabs, select picker in groups, dialogs opened by a hook, virtualized table whose row is edited by its button or two presses, drawer
// with a number input.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Accordion, Button, CheckTree, CustomProvider, Drawer, Form, IconButton, Input, Message, Nav, Navbar, NumberInput, Radio, RadioGroup,
  SelectPicker, Sidenav, Table, Tabs, Text, Toggle, VStack, useDialog, useToaster,
} from "rsuite";
import frFR from "rsuite/locales/fr_FR";
import EditIcon from "@rsuite/icons/Edit";
import GearIcon from "@rsuite/icons/Gear";
import MemberIcon from "@rsuite/icons/Member";
import PageIcon from "@rsuite/icons/Page";
import SaveIcon from "@rsuite/icons/Save";
import "rsuite/dist/rsuite.css";

const show = (root, element) => createRoot(root).render(<CustomProvider locale={frFR}>{element}</CustomProvider>);

const EVERYONE = "everyone";
function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const leaves = site.profiles.map((one) => ({ label: one.name, value: one.key }));
  const tree = [{ label: "Tous les profils", value: EVERYONE, children: leaves }];
  // The tree tells of a whole branch by its top alone.
  const chosen = (values) => (values.includes(EVERYONE) ? leaves.map((one) => one.value) : values);
  return (
    <>
      <Accordion bordered>
        {services.map(({ key, name, on, profiles }) => (
          <Accordion.Panel key={key} eventKey={key} header={name}>
            <Form fluid>
              <Form.Group>
                <Form.Label>Activer le service</Form.Label>
                <RadioGroup name={key} inline value={on} onChange={(value) => change(key, { on: value })}>
                  <Radio value={true}>Oui</Radio>
                  <Radio value={false}>Non</Radio>
                </RadioGroup>
              </Form.Group>
              <Form.Group>
                <Form.Label>Profils utilisateurs</Form.Label>
                <CheckTree data={tree} defaultExpandAll value={profiles} onChange={(values) => change(key, { profiles: chosen(values) })} />
              </Form.Group>
            </Form>
          </Accordion.Panel>
        ))}
      </Accordion>
      <Button appearance="primary" style={{ marginTop: 16 }} onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const toaster = useToaster();
  const told = <Message showIcon type="success" closable>Vos modifications ont été enregistrées.</Message>;
  const save = () => site.saveServices(site.plainServices()).then(() => toaster.push(told, { placement: "topCenter", duration: 5000 }));
  return <Button appearance="primary" onClick={save}>Enregistrer</Button>;
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const icons = [<PageIcon />, <GearIcon />, <MemberIcon />];
  return (
    <Navbar>
      <Navbar.Content><Navbar.Toggle aria-label="Administration" /><Navbar.Brand>Administration</Navbar.Brand></Navbar.Content>
      <Navbar.Drawer placement="left" size="xs">
        <Drawer.Header><Drawer.Title>Administration</Drawer.Title></Drawer.Header>
        <Drawer.Body style={{ padding: 0 }}>
          <Sidenav><Sidenav.Body><Nav>
            {site.menu.map(({ name, children }, n) => (
              <Nav.Menu key={name} eventKey={String(n)} title={name} icon={icons[n % icons.length]}>
                {children.map((one, m) => <Nav.Item key={one.name} eventKey={`${n}-${m}`} href={one.href}>{one.name}</Nav.Item>)}
              </Nav.Menu>
            ))}
          </Nav></Sidenav.Body></Sidenav>
        </Drawer.Body>
      </Navbar.Drawer>
    </Navbar>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, (
  <Tabs defaultActiveKey="0" vertical appearance="subtle">
    {site.tabs.map((one, n) => <Tabs.Tab key={n} eventKey={String(n)} title={one.name}><div dangerouslySetInnerHTML={{ __html: one.html }} /></Tabs.Tab>)}
  </Tabs>
));

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  const region = (one) => (one.startsWith("ATRIUM") ? "Provence-Alpes-Côte d'Azur" : "Autres");
  const data = site.models.map((one) => ({ label: one, value: one, region: region(one) }));
  return (
    <>
      <SelectPicker label="Mon ENT" data={data} groupBy="region" cleanable={false} value={ent} onChange={setEnt} disabled={site.published} style={{ width: 340 }} />
      <input type="hidden" name="ent" value={ent} />
    </>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const dialog = useDialog();
  const again = () => location.reload();
  const stop = async () => {
    const sure = await dialog.confirm("Arrêter la publication de la base ? Les espaces ne seront plus accessibles aux familles.", {
      title: "Publication", severity: "warning", okText: "Oui", cancelText: "Non",
    });
    if (sure) site.post("stop").then(again);
  };
  const publish = () => site.post("publish")
    .then(() => dialog.alert("La base est publiée.", { title: "Publication", okText: "Fermer" }))
    .then(again);
  return site.published
    ? <Button appearance="primary" color="red" onClick={stop}>Arrêter la publication</Button>
    : <Button appearance="primary" onClick={publish}>Publier dans la base</Button>;
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

const { Column, HeaderCell, Cell } = Table;
const EDITING = `.table-cell-editing .rs-table-cell-content { padding: 4px; }
.table-cell-editing .rs-input { width: 100%; }`;

function EditableCell({ rowData, dataKey, onChange, onEdit, ...props }) {
  const editing = rowData.status === "EDIT";
  return (
    <Cell {...props} className={editing ? "table-cell-editing" : ""} onDoubleClick={() => editing || onEdit(rowData)}>
      {editing ? <Input defaultValue={rowData[dataKey]} onChange={(value) => onChange(rowData.number, value)} /> : rowData[dataKey]}
    </Cell>
  );
}

function ActionCell({ rowData, dataKey, onEdit, ...props }) {
  return (
    <Cell {...props} style={{ padding: "6px" }}>
      <IconButton appearance="subtle" icon={rowData.status === "EDIT" ? <SaveIcon /> : <EditIcon />} onClick={() => onEdit(rowData)} />
    </Cell>
  );
}

function People({ site }) {
  const [data, setData] = React.useState(() => site.rows.map((one) => ({ ...one, kept: one.cas })));
  const set = (number, what) => setData((all) => all.map((one) => (one.number === number ? { ...one, ...what } : one)));
  const edit = ({ number, status, cas, kept }) => {
    if (!status) return set(number, { status: "EDIT" });
    set(number, { status: null, kept: cas });
    return cas === kept || site.setCas(number, cas);
  };
  return (
    <>
      <style>{EDITING}</style>
      <Table virtualized height={420} data={data} rowKey="number">
        <Column width={160}><HeaderCell>Nom</HeaderCell><Cell dataKey="family" /></Column>
        <Column width={140}><HeaderCell>Prénom</HeaderCell><Cell dataKey="first" /></Column>
        {site.pupils && <Column width={120}><HeaderCell>Né(e) le</HeaderCell><Cell dataKey="born" /></Column>}
        {site.pupils && <Column width={100}><HeaderCell>Classe</HeaderCell><Cell dataKey="group" /></Column>}
        <Column flexGrow={1}>
          <HeaderCell>Identifiant CAS</HeaderCell>
          <EditableCell dataKey="cas" onChange={(number, cas) => set(number, { cas })} onEdit={edit} />
        </Column>
        <Column width={100}><HeaderCell>Action</HeaderCell><ActionCell dataKey="number" onEdit={edit} /></Column>
      </Table>
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [open, setOpen] = React.useState(false);
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  return (
    <VStack>
      <Text>Déconnexion automatique : {site.minutes === null ? "jamais" : `au bout de ${site.minutes} minutes d'inactivité`}</Text>
      <Button onClick={() => setOpen(true)}>Modifier</Button>
      <Drawer open={open} onClose={() => setOpen(false)} size="sm">
        <Drawer.Header>
          <Drawer.Title>Déconnexion automatique</Drawer.Title>
          <Drawer.Actions>
            <Button onClick={() => setOpen(false)}>Annuler</Button>
            <Button appearance="primary" onClick={() => site.setDuration(on ? Number(minutes) : null).then(() => location.reload())}>Valider</Button>
          </Drawer.Actions>
        </Drawer.Header>
        <Drawer.Body>
          <Form fluid>
            <Form.Group><Toggle checked={on} onChange={setOn}>Déconnecter en cas d'inactivité</Toggle></Form.Group>
            <Form.Group controlId="minutes">
              <Form.Label>Durée</Form.Label>
              <NumberInput id="minutes" min={1} max={1440} suffix="minutes" value={minutes} onChange={setMinutes} disabled={!on} />
            </Form.Group>
          </Form>
        </Drawer.Body>
      </Drawer>
    </VStack>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
