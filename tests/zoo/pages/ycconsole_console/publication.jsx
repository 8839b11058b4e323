// Publication: its state above, its settings beneath in tabs; they are kept as the base is published again.
import * as React from "react";
import { Alert, App, Badge, Button, Card, Descriptions, Flex, Form, Input, Select, Skeleton, Switch, Table, Tabs, Typography } from "antd";
import { CloudUploadOutlined, ExclamationCircleFilled, PauseCircleOutlined } from "@ant-design/icons";
import { call, useRead } from "./server.js";

const SPACES = ["Espace Direction", "Espace Professeurs", "Espace Vie scolaire", "Espace Parents", "Espace Élèves"].map((name, index) => ({ key: name, name, address: `/${["direction", "professeur", "viescolaire", "parent", "eleve"][index]}.html`, on: index !== 0 }));

function General() {
  return (
    <Descriptions bordered column={1} items={[
      { key: "1", label: "Adresse publique", children: "https://0139990n.index-education.net/pronote" },
      { key: "2", label: "Port", children: "443 (HTTPS)" },
      { key: "3", label: "Connexions simultanées", children: "illimitées" },
      { key: "4", label: "Redirection des mobiles", children: "oui" },
    ]} />
  );
}

const Spaces = () => (
  <Table size="middle" pagination={false} dataSource={SPACES} columns={[{ title: "Espace", dataIndex: "name" }, { title: "Page", dataIndex: "address" }, { title: "Publié", dataIndex: "on", render: (on) => <Switch checked={on} disabled aria-label="Publié" /> }]} />
);

function Integration({ form, told }) {
  return (
    <>
      {told.published && <Alert type="info" showIcon title="Ces paramètres ne peuvent pas être modifiés tant que la base est publiée." style={{ marginBottom: 24 }} />}
      <Form form={form} name="ent" layout="vertical" disabled={told.published} initialValues={{ ent: told.ent, cas: told.cas }} style={{ maxWidth: 560 }}>
        <Form.Item name="ent" label="Mon ENT" rules={[{ required: true }]}>
          <Select showSearch options={told.models.map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item name="cas" label="URL du serveur CAS" dependencies={["ent"]} extra="Fournie par votre ENT. Exemple : https://ent.exemple.fr/cas"
          rules={[{ type: "url", message: "Cette adresse n'est pas valide" }, ({ getFieldValue }) => ({ required: getFieldValue("ent") !== "Aucun modèle", message: "Saisissez l'adresse du serveur CAS" })]}>
          <Input placeholder="https://" />
        </Form.Item>
      </Form>
    </>
  );
}

export function Publication({ onPublished }) {
  const { modal, message, notification } = App.useApp();
  const [told, setTold] = useRead("/publication");
  const [form] = Form.useForm();
  const [tab, setTab] = React.useState("general");
  const [busy, setBusy] = React.useState(false);
  if (!told) return <Skeleton active paragraph={{ rows: 6 }} />;
  const take = (now) => {
    setTold(now);
    onPublished(now.published);
  };
  const stop = () => modal.confirm({
    title: "Arrêter la publication ?",
    icon: <ExclamationCircleFilled />,
    content: "14 utilisateurs sont connectés : ils seront déconnectés. Les espaces resteront inaccessibles jusqu'à la prochaine publication.",
    okText: "Arrêter",
    okButtonProps: { danger: true },
    onOk: async () => {
      take(await call("/publication", "DELETE"));
      message.success("La publication est arrêtée");
    },
  });
  const publish = async () => {
    let values;
    try {
      values = await form.validateFields();
    } catch {
      setTab("ent");
      return;
    }
    setBusy(true);
    const close = message.loading("Publication de la base en cours…", 0);
    take(await call("/publication", "PUT", { ent: values.ent, cas: values.cas ?? "" }));
    close();
    setBusy(false);
    notification.success({ title: "La base est publiée", description: "Les espaces sont de nouveau accessibles, avec les paramètres que vous venez d'enregistrer." });
  };
  return (
    <>
      <Typography.Title level={3} style={{ marginTop: 0 }}>Publication sur PRONOTE.net</Typography.Title>
      <Card size="small" style={{ marginBottom: 16 }}>
        <Flex align="center" justify="space-between">
          <Badge status={told.published ? "processing" : "error"} text={told.published ? "Base publiée depuis le 31/08/2026" : "Publication arrêtée"} />
          {told.published
            ? <Button danger icon={<PauseCircleOutlined />} onClick={stop}>Arrêter la publication</Button>
            : <Button type="primary" icon={<CloudUploadOutlined />} loading={busy} onClick={publish}>Publier dans la base</Button>}
        </Flex>
      </Card>
      <Tabs activeKey={tab} onChange={setTab} items={[
        { key: "general", label: "Paramètres généraux", children: <General /> },
        { key: "spaces", label: "Espaces", children: <Spaces /> },
        { key: "ent", label: "Intégration dans un ENT", children: <Integration form={form} told={told} />, forceRender: true },
        { key: "api", label: "Services web", children: <Alert type="warning" title="Aucun partenaire n'est déclaré." /> },
      ]} />
    </>
  );
}
