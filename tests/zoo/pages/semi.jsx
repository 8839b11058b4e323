// Semi Design, in French: collapse with a transfer, notification, navigation across whose groups drop down, button tabs, cascader,
// confirmation in a bubble and modal opened by a call, paginated table with a field in each row, slider with its field.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Button, Cascader, Collapse, ConfigProvider, Input, InputNumber, Modal, Nav, Notification, Popconfirm, Radio, RadioGroup, Slider, Space,
  Switch, TabPane, Table, Tabs, Transfer, Typography,
} from "@douyinfe/semi-ui-19";
import { IconArticle, IconFolder, IconSearch, IconUserGroup } from "@douyinfe/semi-icons";
import fr from "@douyinfe/semi-ui-19/lib/es/locale/source/fr";

const { Text, Title } = Typography;
const show = (root, element) => createRoot(root).render(<ConfigProvider locale={fr}>{element}</ConfigProvider>);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const profiles = site.profiles.map((one) => ({ key: one.key, value: one.key, label: one.name }));
  return (
    <>
      <Collapse>
        {services.map((one) => (
          <Collapse.Panel key={one.key} itemKey={one.key} header={one.name}>
            <Space vertical align="start" spacing="medium" style={{ width: "100%" }}>
              <RadioGroup value={one.on} onChange={(event) => change(one.key, { on: event.target.value })} aria-label="Activer le service">
                <Radio value={true}>Oui</Radio>
                <Radio value={false}>Non</Radio>
              </RadioGroup>
              <Transfer style={{ width: 568, height: 320 }} dataSource={profiles} value={one.profiles} onChange={(chosen) => change(one.key, { profiles: chosen })} />
            </Space>
          </Collapse.Panel>
        ))}
      </Collapse>
      <Button theme="solid" type="primary" style={{ marginTop: 16 }} onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

widgets.save = (root, site) => {
  const told = { title: "Accès aux services tiers", content: "Vos modifications ont été enregistrées." };
  const save = () => site.saveServices(site.plainServices()).then(() => Notification.success(told));
  show(root, <Button theme="solid" type="primary" onClick={save}>Enregistrer</Button>);
};

function Administration({ site }) {
  const icons = [<IconArticle />, <IconFolder />, <IconUserGroup />];
  return (
    <Nav mode="horizontal" header={{ text: "Administration" }}
      items={site.menu.map(({ name, children }, n) => ({
        itemKey: name, text: name, icon: icons[n % icons.length],
        items: children.map((one) => ({ itemKey: one.name, text: one.name, link: one.href })),
      }))} />
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);

widgets.tabs = (root, site) => show(root, (
  <Tabs type="button" defaultActiveKey="0">
    {site.tabs.map((one, n) => <TabPane key={n} tab={one.name} itemKey={String(n)}><div dangerouslySetInnerHTML={{ __html: one.html }} /></TabPane>)}
  </Tabs>
));

function Ent({ site }) {
  const leaves = (names) => names.map((one) => ({ label: one, value: one }));
  const [none, ...others] = site.models;
  const atrium = others.filter((one) => one.startsWith("ATRIUM"));
  const treeData = [
    ...leaves([none]),
    { label: "Provence-Alpes-Côte d'Azur", value: "region-1", children: leaves(atrium) },
    { label: "Autres régions", value: "region-2", children: leaves(others.filter((one) => !atrium.includes(one))) },
  ];
  const place = treeData.find((one) => one.children?.some((leaf) => leaf.value === site.ent));
  const [value, setValue] = React.useState([...(place ? [place.value] : []), site.ent]);
  return (
    <>
      <Cascader insetLabel="Mon ENT" treeData={treeData} value={value} onChange={setValue} disabled={site.published} style={{ width: 400 }} />
      <input type="hidden" name="ent" value={value.at(-1)} />
    </>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

widgets.window = (root, site) => {
  const again = () => location.reload();
  const told = () => Modal.success({ title: "Publication", content: "La base est publiée.", okText: "Fermer", hasCancel: false, onOk: again, onCancel: again });
  show(root, site.published ? (
    <Popconfirm title="Arrêter la publication de la base ?" content="Les espaces ne seront plus accessibles aux familles." okType="danger"
      okText="Oui" cancelText="Non" onConfirm={() => site.post("stop").then(again)}>
      {/* Its trigger must give its own element, which under this React the button does not. */}
      <span style={{ display: "inline-block" }}><Button type="danger">Arrêter la publication</Button></span>
    </Popconfirm>
  ) : <Button theme="solid" type="primary" onClick={() => site.post("publish").then(told)}>Publier dans la base</Button>);
};

function Login({ row, onSave }) {
  const [cas, setCas] = React.useState(row.cas);
  const save = () => cas === row.cas || onSave(cas);
  return <Input aria-label={`Identifiant CAS de ${row.first} ${row.family}`} value={cas} onChange={setCas} onEnterPress={save} onBlur={save} />;
}

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const [search, setSearch] = React.useState("");
  // What is written is known at once, so that Enter and leaving the field after it ask for it once.
  const save = ({ number }, cas) => {
    setRows((all) => all.map((one) => (one.number === number ? { ...one, cas } : one)));
    return site.setCas(number, cas);
  };
  const columns = [
    { title: "Nom", dataIndex: "family", sorter: (a, b) => a.family.localeCompare(b.family) },
    { title: "Prénom", dataIndex: "first" },
    ...(site.pupils ? [{ title: "Né(e) le", dataIndex: "born" }, { title: "Classe", dataIndex: "group" }] : []),
    { title: "Identifiant CAS", dataIndex: "cas", render: (_, row) => <Login key={row.number} row={row} onSave={(cas) => save(row, cas)} /> },
  ];
  const found = rows.filter((one) => `${one.family} ${one.first}`.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <Input prefix={<IconSearch />} showClear placeholder="Nom ou prénom" value={search} onChange={setSearch} style={{ width: 260, marginBottom: 12 }} />
      <Table rowKey="number" columns={columns} dataSource={found} />
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  const change = (value) => Number.isNaN(Number(value)) || setMinutes(Number(value));
  return (
    <Space vertical align="start" spacing="medium">
      <Title heading={5}>Déconnexion automatique</Title>
      <Space><Switch checked={on} onChange={setOn} aria-label="Déconnexion automatique" /><Text>Déconnecter en cas d'inactivité</Text></Space>
      <Text>Durée</Text>
      <div style={{ width: 320 }}><Slider min={0} max={240} step={1} value={minutes} onChange={change} disabled={!on} aria-label="Durée" /></div>
      <InputNumber min={0} max={240} value={minutes} onChange={change} suffix="minutes" disabled={!on} style={{ width: 160 }} aria-label="Durée en minutes" />
      <Button theme="solid" type="primary" onClick={() => site.setDuration(on ? minutes : null).then(() => location.reload())}>Valider</Button>
    </Space>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
