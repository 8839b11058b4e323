// Arco Design, in French: collapse with a multiple select, message, menu whose groups pop out, card tabs, tree select, modals opened by
// a call, table with editable cells, time picker.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Button, Checkbox, Collapse, ConfigProvider, Form, Input, Layout, Menu, Message, Modal, Radio, Select, Table, Tabs, TimePicker, TreeSelect,
} from "@arco-design/web-react";
import { IconApps, IconFile, IconUser } from "@arco-design/web-react/icon";
import frFR from "@arco-design/web-react/es/locale/fr-FR";
import "@arco-design/web-react/es/_util/react-19-adapter";
import "@arco-design/web-react/dist/css/arco.css";

const show = (root, element) => createRoot(root).render(<ConfigProvider locale={frFR}>{element}</ConfigProvider>);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <Form layout="vertical">
      <Collapse style={{ marginBottom: 16 }}>
        {services.map(({ key, name, on, profiles }) => (
          <Collapse.Item key={key} header={name} name={key}>
            <Form.Item label="Activer le service">
              <Radio.Group type="button" value={on} onChange={(value) => change(key, { on: value })}
                options={[{ label: "Oui", value: true }, { label: "Non", value: false }]} />
            </Form.Item>
            <Form.Item label="Profils">
              <Select mode="multiple" placeholder="Choisir les profils…" allowClear value={profiles} onChange={(value) => change(key, { profiles: value })}
                options={site.profiles.map((one) => ({ label: one.name, value: one.key }))} />
            </Form.Item>
          </Collapse.Item>
        ))}
      </Collapse>
      <Button type="primary" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </Form>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

widgets.save = (root, site) => {
  const save = () => site.saveServices(site.plainServices()).then(() => Message.success("Vos modifications ont été enregistrées."));
  show(root, <Button type="primary" onClick={save}>Enregistrer</Button>);
};

function Administration({ site }) {
  const icons = [IconApps, IconFile, IconUser];
  const places = new Map(site.menu.flatMap((group) => group.children.map((one) => [one.name, one.href])));
  return (
    <Layout>
      <Layout.Sider style={{ width: 220, height: 240 }}>
        <Menu mode="pop" hasCollapseButton style={{ height: "100%" }} onClickMenuItem={(key) => (location = places.get(key))}>
          {site.menu.map(({ name, children }, n) => {
            const Icon = icons[n % icons.length];
            return (
              <Menu.SubMenu key={name} title={<><Icon />{name}</>}>
                {children.map((one) => <Menu.Item key={one.name}>{one.name}</Menu.Item>)}
              </Menu.SubMenu>
            );
          })}
        </Menu>
      </Layout.Sider>
      <Layout.Content style={{ padding: 16 }}>Administration du site</Layout.Content>
    </Layout>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);

widgets.tabs = (root, site) => show(root, (
  <Tabs type="card-gutter" defaultActiveTab="0">
    {site.tabs.map((one, n) => <Tabs.TabPane key={n} title={one.name}><div dangerouslySetInnerHTML={{ __html: one.html }} /></Tabs.TabPane>)}
  </Tabs>
));

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  const leaves = (names) => names.map((one) => ({ key: one, title: one }));
  const atrium = site.models.filter((one) => one.startsWith("ATRIUM"));
  const treeData = [
    ...leaves(site.models.slice(0, 1)),
    { key: "group-1", title: "Provence-Alpes-Côte d'Azur", selectable: false, children: leaves(atrium) },
    { key: "group-2", title: "Autres régions", selectable: false, children: leaves(site.models.slice(1).filter((one) => !atrium.includes(one))) },
  ];
  return (
    <>
      <p><label>Mon ENT</label></p>
      <TreeSelect treeData={treeData} value={ent} onChange={setEnt} disabled={site.published} style={{ width: 320 }} />
      <input type="hidden" name="ent" value={ent} />
    </>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

widgets.window = (root, site) => {
  const again = () => location.reload();
  const stop = () => Modal.confirm({
    title: "Arrêter la publication de la base ?",
    content: "Les espaces ne seront plus accessibles aux familles.",
    okText: "Oui", cancelText: "Non", okButtonProps: { status: "danger" },
    onOk: () => site.post("stop").then(again),
  });
  const told = () => Modal.success({ title: "La base est publiée.", okText: "Fermer", onOk: again });
  const publish = () => site.post("publish").then(told);
  show(root, site.published
    ? <Button status="danger" onClick={stop}>Arrêter la publication</Button>
    : <Button type="primary" onClick={publish}>Publier dans la base</Button>);
};

const RowForm = React.createContext({});
function EditableRow({ children, record, className, ...rest }) {
  const form = React.useRef(null);
  return (
    <RowForm.Provider value={{ getForm: () => form.current }}>
      <Form style={{ display: "table-row" }} ref={form} wrapper="tr" wrapperProps={rest} className={`${className} editable-row`}>{children}</Form>
    </RowForm.Provider>
  );
}

function EditableCell({ children, className, rowData, column, onHandleSave }) {
  const place = React.useRef(null);
  const field = React.useRef(null);
  const { getForm } = React.useContext(RowForm);
  const [editing, setEditing] = React.useState(false);
  const keep = () => getForm().validate([column.dataIndex], (errors, values) => {
    if (errors?.[column.dataIndex]) return;
    setEditing(false);
    onHandleSave({ ...rowData, ...values });
  });
  React.useEffect(() => {
    if (!editing) return undefined;
    field.current.focus();
    const outside = (event) => place.current?.contains(event.target) || keep();
    document.addEventListener("click", outside, true);
    return () => document.removeEventListener("click", outside, true);
  }, [editing, rowData, column]);
  if (!column.editable) return <div className={className}>{children}</div>;
  if (!editing) return <div className={`editable-cell ${className}`} onClick={() => setEditing(true)}>{children}</div>;
  return (
    <div ref={place}>
      <Form.Item style={{ marginBottom: 0 }} labelCol={{ span: 0 }} wrapperCol={{ span: 24 }} initialValue={rowData[column.dataIndex]} field={column.dataIndex}>
        <Input ref={field} onPressEnter={keep} />
      </Form.Item>
    </div>
  );
}

const CELL = `.editable-row .editable-cell { min-height: 22px; padding: 5px 11px; }
.editable-row .editable-cell:hover { border-radius: 4px; border: 1px solid var(--color-border); padding: 4px 10px; }`;

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const handleSave = (row) => {
    const before = rows.find((one) => one.number === row.number);
    if ((row.cas ?? "") === before.cas) return;
    site.setCas(row.number, row.cas).then(() => setRows((all) => all.map((one) => (one.number === row.number ? { ...one, cas: row.cas } : one))));
  };
  const columns = [
    { title: "Nom", dataIndex: "family", sorter: (a, b) => a.family.localeCompare(b.family) },
    { title: "Prénom", dataIndex: "first" },
    ...(site.pupils ? [{ title: "Né(e) le", dataIndex: "born" }, { title: "Classe", dataIndex: "group" }] : []),
    { title: "Identifiant CAS", dataIndex: "cas", editable: true, onCell: () => ({ onHandleSave: handleSave }) },
  ];
  return (
    <>
      <style>{CELL}</style>
      <Table rowKey="number" data={rows} columns={columns} components={{ body: { row: EditableRow, cell: EditableCell } }} />
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const two = (number) => String(number).padStart(2, "0");
  const [on, setOn] = React.useState(site.minutes !== null);
  const [time, setTime] = React.useState(`${two(Math.floor((site.minutes ?? 60) / 60))}:${two((site.minutes ?? 60) % 60)}`);
  const save = () => {
    const [hours, minutes] = time.split(":").map(Number);
    site.setDuration(on ? hours * 60 + minutes : null).then(() => location.reload());
  };
  return (
    <Form layout="vertical" style={{ maxWidth: 400 }}>
      <Form.Item><Checkbox checked={on} onChange={setOn}>Déconnexion automatique</Checkbox></Form.Item>
      <Form.Item label="Durée d'inactivité (heures:minutes)">
        <TimePicker format="HH:mm" allowClear={false} value={time} onChange={setTime} disabled={!on} style={{ width: 194 }} />
      </Form.Item>
      <Form.Item><Button type="primary" onClick={save}>Valider</Button></Form.Item>
    </Form>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
