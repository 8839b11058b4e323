// Whole console with Ant Design, theme by default, in French, as the documentation's examples show: layouts « Custom
// trigger » and « Sider », the sign-in form, « Editable rows », `App.useApp()` for messages and questions.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  App, Badge, Breadcrumb, Button, Card, Checkbox, Col, ConfigProvider, Flex, Form, Input, InputNumber, Layout, Menu,
  Popconfirm, Radio, Row, Select, Switch, Table, Tabs, Typography, theme,
} from "antd";
import {
  DatabaseOutlined, FileOutlined, FileTextOutlined, GlobalOutlined, LockOutlined, MenuFoldOutlined, MenuUnfoldOutlined,
  SettingOutlined, TeamOutlined, UserOutlined,
} from "@ant-design/icons";
import fr from "antd/locale/fr_FR";

const { Header, Sider, Content, Footer } = Layout;
const PROFILES = [
  { value: "eleves", label: "Élèves" }, { value: "parents", label: "Parents" },
  { value: "enseignants", label: "Enseignants" }, { value: "personnels", label: "Personnels" },
];
const EXPORTED = [
  { value: "eleves", label: "Élèves" }, { value: "responsables", label: "Parents" },
  { value: "enseignants", label: "Enseignants" }, { value: "personnels", label: "Personnels" },
];

const post = (path, sent = {}) => fetch(path, { method: "POST", body: JSON.stringify(sent) });

/** What the server says; `act` asks it for something and shows what it says then. */
function useServer() {
  const [data, setData] = React.useState(null);
  const load = () => fetch("/api/state").then((answer) => answer.json()).then(setData);
  const act = async (what, sent) => {
    const answer = await post("/api/do/" + what, sent);
    if (answer.status === 401) return load();
    setData(await answer.json());
  };
  React.useEffect(() => { load(); }, []);
  return { data, act, load };
}

/** The page that the address names. */
function useRoute(first) {
  const read = () => location.hash.slice(2) || first;
  const [route, setRoute] = React.useState(read);
  React.useEffect(() => {
    const heard = () => setRoute(read());
    addEventListener("hashchange", heard);
    return () => removeEventListener("hashchange", heard);
  }, []);
  return [route, (key) => { location.hash = "/" + key; }];
}

function SignIn({ then }) {
  const { message } = App.useApp();
  const enter = async (values) => {
    const answer = await post("/api/login", values);
    if (answer.ok) then();
    else message.error("Identifiant ou mot de passe incorrect.");
  };
  return (
    <Flex justify="center" style={{ paddingTop: 80 }}>
      <Form name="login" initialValues={{ remember: true }} style={{ width: 360 }} onFinish={enter}>
        <Form.Item name="username" rules={[{ required: true, message: "Saisissez votre identifiant." }]}>
          <Input prefix={<UserOutlined />} placeholder="Identifiant" />
        </Form.Item>
        <Form.Item name="password" rules={[{ required: true, message: "Saisissez votre mot de passe." }]}>
          <Input.Password prefix={<LockOutlined />} placeholder="Mot de passe" />
        </Form.Item>
        <Form.Item name="remember" valuePropName="checked"><Checkbox>Se souvenir de moi</Checkbox></Form.Item>
        <Form.Item><Button block type="primary" htmlType="submit">Se connecter</Button></Form.Item>
      </Form>
    </Flex>
  );
}

// The portal.

function Profiles({ name, form, ...more }) {
  const on = Form.useWatch([name, "on"], form);
  return <Checkbox.Group {...more} options={PROFILES} disabled={!on} />;
}

function Services({ server }) {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const { services } = server.data;
  const values = Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }]));
  const save = async () => {
    await server.act("services", form.getFieldsValue(true));
    message.success("Vos modifications ont été enregistrées.");
  };
  return (
    <Form form={form} initialValues={values} onFinish={save} labelCol={{ span: 3 }}>
      {services.map(({ key, name }) => (
        <Card key={key} title={name} style={{ marginBottom: 16 }}>
          <Form.Item name={[key, "on"]} label="Accès">
            <Radio.Group options={[{ value: true, label: "Oui" }, { value: false, label: "Non" }]} />
          </Form.Item>
          <Form.Item name={[key, "profiles"]} label="Profils"><Profiles name={key} form={form} /></Form.Item>
        </Card>
      ))}
      <Button type="primary" htmlType="submit">Enregistrer</Button>
    </Form>
  );
}

function Export() {
  const get = (values) => { location.href = "/api/export?" + new URLSearchParams({ profil: values.profile, classe: values.group ?? "" }); };
  return (
    <Form layout="vertical" style={{ maxWidth: 480 }} onFinish={get}>
      <Form.Item name="profile" label="Profil" rules={[{ required: true, message: "Choisissez un profil." }]}>
        <Select options={EXPORTED} placeholder="Sélectionnez" />
      </Form.Item>
      <Form.Item name="group" label="Classe"><Input /></Form.Item>
      <Button type="primary" htmlType="submit">Exporter au format CSV</Button>
    </Form>
  );
}

const VOLET = [
  {
    key: "pages", icon: <FileTextOutlined />, label: "Pages de site",
    children: [{ key: "arborescence", label: "Arborescence" }, { key: "tiers", label: "Accès aux services tiers" }],
  },
  {
    key: "utilisateurs", icon: <UserOutlined />, label: "Utilisateurs",
    children: [{ key: "membres", label: "Membres du site" }, { key: "export", label: "Export des utilisateurs" }],
  },
];

/** The captions that lead to that entry. */
const trail = (items, key) => {
  for (const one of items) {
    if (one.key === key) return [one.label];
    const below = one.children && trail(one.children, key);
    if (below) return [one.label, ...below];
  }
  return null;
};

function Portal() {
  const server = useServer();
  const [route, go] = useRoute("accueil");
  const [collapsed, setCollapsed] = React.useState(true);
  const { token: { colorBgContainer, borderRadiusLG } } = theme.useToken();
  if (!server.data) return null;
  const { school, signed, services } = server.data;
  const tabs = [{ key: "accueil", label: "Accueil" }, { key: "actualites", label: "Actualités" }];
  if (services.find((one) => one.key === "pronote").on) tabs.push({ key: "pronote", label: "Pronote" });
  const pages = {
    accueil: <p>Bienvenue sur le site du lycée.</p>,
    connexion: <SignIn then={() => server.load().then(() => go("accueil"))} />,
    ...(signed && { tiers: <Services server={server} />, export: <Export /> }),
  };
  const where = trail(VOLET, route) ?? [tabs.find((one) => one.key === route)?.label ?? "Connexion"];
  return (
    <Layout style={{ minHeight: "100vh" }}>
      {signed && (
        <Sider trigger={null} collapsible collapsed={collapsed} collapsedWidth={0} width={260}>
          <Menu theme="dark" mode="inline" selectedKeys={[route]} items={VOLET} onClick={({ key }) => go(key)} />
        </Sider>
      )}
      <Layout>
        <Header style={{ padding: 0, background: colorBgContainer, display: "flex", alignItems: "center" }}>
          {signed && (
            <Button type="text" icon={collapsed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
              onClick={() => setCollapsed(!collapsed)} style={{ fontSize: "16px", width: 64, height: 64 }} />
          )}
          <Typography.Title level={4} style={{ margin: "0 24px" }}>{school}</Typography.Title>
          <Menu mode="horizontal" selectedKeys={[route]} items={tabs} onClick={({ key }) => go(key)} style={{ flex: 1 }} />
          {signed
            ? <Button type="link" onClick={() => post("/api/logout").then(server.load).then(() => go("accueil"))}>Se déconnecter</Button>
            : <Button type="primary" onClick={() => go("connexion")} style={{ marginInline: 16 }}>Se connecter</Button>}
        </Header>
        <Content style={{ margin: "0 16px" }}>
          <Breadcrumb style={{ margin: "16px 0" }} items={where.map((title) => ({ title }))} />
          <div style={{ padding: 24, minHeight: 360, background: colorBgContainer, borderRadius: borderRadiusLG }}>
            {pages[route] ?? <p>Rien à signaler.</p>}
          </div>
        </Content>
      </Layout>
    </Layout>
  );
}

// The console.

function Integration({ server }) {
  const { message } = App.useApp();
  const { published, ent, cas, models } = server.data;
  const save = async (values) => {
    await server.act("ent", values);
    message.success("Les modifications ont été enregistrées.");
  };
  return (
    <Form layout="vertical" style={{ maxWidth: 560 }} disabled={published} initialValues={{ ent, cas }} onFinish={save}>
      {published && <p>Pour modifier ces paramètres, arrêtez la publication.</p>}
      <Form.Item name="ent" label="Mon ENT">
        <Select showSearch options={models.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="cas" label="URL du serveur CAS" rules={[{ type: "url", message: "Cette adresse n'est pas valable." }]}>
        <Input />
      </Form.Item>
      <Button type="primary" htmlType="submit">Enregistrer</Button>
    </Form>
  );
}

function Net({ server }) {
  return (
    <Tabs defaultActiveKey="publication" items={[
      { key: "publication", label: "Publication", children: <p>Espaces publiés : 6.</p> },
      { key: "ent", label: "Intégration dans un ENT", children: <Integration server={server} /> },
      { key: "securite", label: "Paramètres de sécurité", children: <p>Rien à régler.</p> },
    ]} />
  );
}

function Displays({ server }) {
  const { message } = App.useApp();
  const save = async ({ ent }) => {
    await server.act("preference", { on: ent });
    message.success("Les préférences ont été enregistrées.");
  };
  return (
    <Form initialValues={{ photos: true, ent: server.data.preference }} onFinish={save}>
      <Form.Item name="photos" label="Afficher les photos" valuePropName="checked"><Switch /></Form.Item>
      <Form.Item name="ent" label="Activer la gestion des identifiants ENT" valuePropName="checked"><Switch /></Form.Item>
      <Button type="primary" htmlType="submit">Enregistrer</Button>
    </Form>
  );
}

function Preferences({ server }) {
  return (
    <Tabs items={[
      { key: "affichages", label: "Affichages", children: <Displays server={server} /> },
      { key: "sons", label: "Sons", children: <p>Rien à régler.</p> },
    ]} />
  );
}

// The documentation's « Editable rows ».
function EditableCell({ editing, dataIndex, title, record, index, children, ...rest }) {
  return <td {...rest}>{editing ? <Form.Item name={dataIndex} style={{ margin: 0 }}><Input /></Form.Item> : children}</td>;
}

function People({ server, profile }) {
  const [form] = Form.useForm();
  const [editingKey, setEditingKey] = React.useState("");
  const { rows, preference } = server.data;
  const order = (one, other) => one.family.localeCompare(other.family) || one.first.localeCompare(other.first);
  const data = rows.filter((one) => one.profile === profile).sort(order);
  const isEditing = (record) => record.number === editingKey;
  const edit = (record) => {
    form.setFieldsValue({ cas: record.cas });
    setEditingKey(record.number);
  };
  const cancel = () => setEditingKey("");
  const save = async (number) => {
    const { cas } = await form.validateFields();
    await server.act("cas", { number, value: cas });
    setEditingKey("");
  };
  const columns = [
    { title: "Nom", dataIndex: "family" },
    { title: "Prénom", dataIndex: "first" },
    ...(profile === "eleves" ? [{ title: "Né(e) le", dataIndex: "born" }, { title: "Classe", dataIndex: "group" }] : []),
    ...(preference ? [
      {
        title: "Identifiant CAS", dataIndex: "cas", width: "25%",
        onCell: (record) => ({ record, dataIndex: "cas", title: "Identifiant CAS", editing: isEditing(record) }),
      },
      {
        title: "", dataIndex: "operation", width: 180,
        render: (_, record) => isEditing(record) ? (
          <span>
            <Typography.Link onClick={() => save(record.number)} style={{ marginInlineEnd: 8 }}>Enregistrer</Typography.Link>
            <Popconfirm title="Abandonner la modification ?" onConfirm={cancel}><a>Annuler</a></Popconfirm>
          </span>
        ) : (
          <Typography.Link disabled={editingKey !== ""} onClick={() => edit(record)}>Modifier</Typography.Link>
        ),
      },
    ] : []),
  ];
  return (
    <Form form={form} component={false}>
      <Table rowKey="number" components={{ body: { cell: EditableCell } }} bordered dataSource={data} columns={columns}
        rowClassName="editable-row" pagination={{ onChange: cancel }} />
    </Form>
  );
}

function Disconnection({ server, kind, name }) {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const held = server.data.durations[kind][name];
  const on = Form.useWatch("on", form);
  const save = async (values) => {
    await server.act("duration", { kind, name, minutes: values.on ? form.getFieldValue("minutes") : null });
    message.success("Profil enregistré.");
  };
  return (
    <Card title="Déconnexion automatique">
      <Form form={form} layout="vertical" initialValues={{ on: held !== null, minutes: held ?? 60 }} onFinish={save}>
        <Form.Item name="on" label="Déconnecter en cas d'inactivité" valuePropName="checked"><Switch /></Form.Item>
        <Form.Item name="minutes" label="Durée d'inactivité (minutes)" rules={[{ required: on, message: "Saisissez une durée." }]}>
          <InputNumber min={1} max={1440} disabled={!on} />
        </Form.Item>
        <Button type="primary" htmlType="submit">Enregistrer</Button>
      </Form>
    </Card>
  );
}

function Timed({ server, kind }) {
  const names = Object.keys(server.data.durations[kind]);
  const [chosen, setChosen] = React.useState("");
  return (
    <Row gutter={16}>
      <Col span={8}>
        <Menu mode="inline" selectedKeys={[chosen]} items={names.map((key) => ({ key, label: key }))} onClick={({ key }) => setChosen(key)} />
      </Col>
      <Col span={16}>
        {chosen
          ? <Disconnection key={chosen} server={server} kind={kind} name={chosen} />
          : <Typography.Text type="secondary">Sélectionnez une ligne.</Typography.Text>}
      </Col>
    </Row>
  );
}

function WithProfiles({ server, profile, kind }) {
  return (
    <Tabs items={[
      { key: "liste", label: "Liste", children: <People server={server} profile={profile} /> },
      { key: "profils", label: "Profils d'autorisation", children: <Timed server={server} kind={kind} /> },
    ]} />
  );
}

const SECTIONS = [
  { key: "serveur", icon: <DatabaseOutlined />, label: "Serveur PRONOTE" },
  { key: "net", icon: <GlobalOutlined />, label: "Pronote.net" },
  {
    key: "fichier", icon: <FileOutlined />, label: "Fichier",
    children: [{ key: "sauvegardes", label: "Sauvegardes" }, { key: "administration", label: "Administration des utilisateurs" }],
  },
  {
    key: "parametres", icon: <SettingOutlined />, label: "Paramètres",
    children: [{ key: "preferences", label: "Préférences" }, { key: "annee", label: "Année scolaire" }],
  },
  {
    key: "ressources", icon: <TeamOutlined />, label: "Ressources",
    children: [
      { key: "eleves", label: "Élèves" }, { key: "responsables", label: "Responsables" },
      { key: "professeurs", label: "Professeurs" }, { key: "personnels", label: "Personnels" },
    ],
  },
];

function Publication({ server }) {
  const { modal, message } = App.useApp();
  const { published } = server.data;
  const stop = () => modal.confirm({
    title: "Arrêter la publication", content: "Voulez-vous vraiment arrêter la publication de la base ?",
    okText: "Oui", okType: "danger", cancelText: "Non",
    onOk: () => server.act("stop").then(() => message.success("La publication est arrêtée.")),
  });
  const start = () => server.act("publish").then(() => message.success("La base est publiée."));
  return (
    <Flex gap="large" align="center">
      <Badge status={published ? "success" : "error"} text={published ? "Base publiée" : "Base non publiée"} />
      {published
        ? <Button danger onClick={stop}>Arrêter la publication</Button>
        : <Button type="primary" onClick={start}>Publier dans la base</Button>}
    </Flex>
  );
}

function Console() {
  const server = useServer();
  const [route, go] = useRoute("serveur");
  const [collapsed, setCollapsed] = React.useState(false);
  const { token: { colorBgContainer, borderRadiusLG } } = theme.useToken();
  if (!server.data) return null;
  if (!server.data.signed) return <SignIn then={server.load} />;
  const pages = {
    serveur: <p>Serveur en marche.</p>,
    net: <Net server={server} />,
    preferences: <Preferences server={server} />,
    eleves: <People key="eleves" server={server} profile="eleves" />,
    responsables: <People key="responsables" server={server} profile="responsables" />,
    professeurs: <WithProfiles key="professeurs" server={server} profile="enseignants" kind="professeurs" />,
    personnels: <WithProfiles key="personnels" server={server} profile="personnels" kind="vie_scolaire" />,
    administration: <Timed server={server} kind="administratif" />,
  };
  return (
    <Layout style={{ minHeight: "100vh" }}>
      <Sider collapsible collapsed={collapsed} onCollapse={setCollapsed} width={260}>
        <Menu theme="dark" mode="inline" selectedKeys={[route]} items={SECTIONS} onClick={({ key }) => go(key)} />
      </Sider>
      <Layout>
        <Header style={{ padding: "0 24px", background: colorBgContainer }}>
          <Flex justify="space-between" align="center" style={{ height: "100%" }}>
            <Typography.Title level={4} style={{ margin: 0 }}>PRONOTE - {server.data.school}</Typography.Title>
            <Publication server={server} />
          </Flex>
        </Header>
        <Content style={{ margin: "0 16px" }}>
          <Breadcrumb style={{ margin: "16px 0" }} items={(trail(SECTIONS, route) ?? []).map((title) => ({ title }))} />
          <div style={{ padding: 24, minHeight: 360, background: colorBgContainer, borderRadius: borderRadiusLG }}>
            {pages[route] ?? <p>Rien à signaler.</p>}
          </div>
        </Content>
        <Footer style={{ textAlign: "center" }}>{server.data.school}</Footer>
      </Layout>
    </Layout>
  );
}

createRoot(document.getElementById("root")).render(
  <ConfigProvider locale={fr}><App>{SITE === "portal" ? <Portal /> : <Console />}</App></ConfigProvider>,
);
