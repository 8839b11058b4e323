// Ant Design, theme by default, in French: collapse, message, menu that opens inline in a drawer, tabs, select with a
// search, modal, table with cells that are edited, input number.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Button, Checkbox, Collapse, ConfigProvider, Drawer, Form, Input, InputNumber, Menu, Modal, Radio, Select, Switch, Table,
  Tabs, App,
} from "antd";
import fr from "antd/locale/fr_FR";

const show = (root, element) => createRoot(root).render(<ConfigProvider locale={fr}><App>{element}</App></ConfigProvider>);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const options = site.profiles.map((one) => ({ label: one.name, value: one.key }));
  const items = services.map(({ key, name, on, profiles }) => ({
    key, label: name, children: (
      <>
        <Radio.Group value={on} onChange={(event) => change(key, { on: event.target.value })}
          options={[{ value: true, label: "Oui" }, { value: false, label: "Non" }]} />
        <br /><br />
        <Checkbox.Group options={options} value={profiles} onChange={(chosen) => change(key, { profiles: chosen })} />
      </>
    ),
  }));
  return (
    <>
      <Collapse items={items} defaultActiveKey={["correlyce"]} />
      <Button type="primary" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const { message } = App.useApp();
  const save = () => site.saveServices(site.plainServices()).then(() => message.success("Vos modifications ont été enregistrées."));
  return <Button type="primary" onClick={save}>Enregistrer</Button>;
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const [open, setOpen] = React.useState(false);
  const items = site.menu.map(({ name, children }) => ({
    key: name, label: name, children: children.map((one) => ({ key: one.href, label: one.name })),
  }));
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-label="Administration">☰</Button>
      <Drawer title="Administration" placement="left" closable={{ "aria-label": "Fermer" }} onClose={() => setOpen(false)} open={open}>
        <Menu mode="inline" items={items} onClick={({ key }) => (location = key)} />
      </Drawer>
    </>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, <Tabs defaultActiveKey="0" items={site.tabs.map((one, n) => ({
  key: String(n), label: one.name, children: <div dangerouslySetInnerHTML={{ __html: one.html }} />,
}))} />);

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  return (
    <Form.Item label="Mon ENT">
      <Select showSearch value={ent} onChange={setEnt} style={{ width: 300 }} disabled={site.published}
        options={site.models.map((one) => ({ value: one, label: one }))} />
      <input type="hidden" name="ent" value={ent} />
    </Form.Item>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [open, setOpen] = React.useState(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => setOpen(true));
  return (
    <>
      <Button onClick={press}>{site.published ? "Arrêter la publication" : "Publier dans la base"}</Button>
      {site.published ? (
        <Modal title="Confirmation" open={open} okText="Oui" cancelText="Non" onCancel={() => setOpen(false)}
          onOk={() => site.post("stop").then(again)}><p>Voulez-vous vraiment arrêter la publication de la base ?</p></Modal>
      ) : (
        <Modal title="Publication" open={open} onCancel={again} footer={<Button onClick={again}>Fermer</Button>}>
          <p>La base est publiée.</p></Modal>
      )}
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

// The documentation's « Editable cells »: a press on the cell opens a field in it.
function Cell({ site, row, save }) {
  const [open, setOpen] = React.useState(false);
  const [text, setText] = React.useState(row.cas);
  const done = () => {
    setOpen(false);
    if (text !== row.cas) site.setCas(row.number, text).then(() => save(row.number, text));
  };
  if (open) return <Input autoFocus value={text} onChange={(event) => setText(event.target.value)} onPressEnter={done} onBlur={done} />;
  return <div style={{ paddingInlineEnd: 24, minHeight: 22, cursor: "pointer" }} onClick={() => setOpen(true)}>{row.cas}</div>;
}

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const save = (number, cas) => setRows((all) => all.map((one) => (one.number === number ? { ...one, cas } : one)));
  const columns = [
    { title: "Nom", dataIndex: "family" },
    { title: "Prénom", dataIndex: "first" },
    ...(site.pupils ? [{ title: "Né(e) le", dataIndex: "born" }, { title: "Classe", dataIndex: "group" }] : []),
    { title: "Identifiant CAS", dataIndex: "cas", width: "35%", render: (_, row) => <Cell site={site} row={row} save={save} /> },
  ];
  return <Table rowKey="number" bordered dataSource={rows} columns={columns} />;
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  return (
    <Form layout="vertical" onFinish={() => site.setDuration(on ? minutes : null).then(() => location.reload())}>
      <h3>Déconnexion automatique</h3>
      <Form.Item label="Déconnexion automatique"><Switch checked={on} onChange={setOn} /></Form.Item>
      <Form.Item label="Durée"><InputNumber min={1} max={1440} value={minutes} onChange={setMinutes} disabled={!on} suffix="minutes" style={{ width: 200 }} /></Form.Item>
      <Button type="primary" htmlType="submit">Valider</Button>
    </Form>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
