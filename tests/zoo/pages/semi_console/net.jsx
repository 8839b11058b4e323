// « PRONOTE.net »: the publication above, its settings under tabs.
import * as React from "react";
import { Button, Card, Notification, Popconfirm, Table, TabPane, Tabs, Tag, Timeline, Typography } from "@douyinfe/semi-ui-19";
import { IconStop, IconUpload } from "@douyinfe/semi-icons";
import { Integration } from "./integration.jsx";

const SPACES = ["Espace Élèves", "Espace Parents", "Espace Professeurs", "Espace Vie scolaire"].map((space, key) => ({ key, space, online: [14, 9, 3, 1][key] }));

function Publication({ published }) {
  const columns = [
    { title: "Espace", dataIndex: "space" }, { title: "Connectés", dataIndex: "online" },
    { title: "État", dataIndex: "state", render: () => <Tag color={published ? "green" : "grey"}>{published ? "En ligne" : "Hors ligne"}</Tag> },
  ];
  return <Table columns={columns} dataSource={SPACES} pagination={false} />;
}

export function Net({ server }) {
  const { published } = server.data;
  const [busy, setBusy] = React.useState(false);
  const stop = async () => {
    if (await server.act("stop")) Notification.warning({ title: "Publication", content: "La publication est arrêtée." });
  };
  const publish = async () => {
    setBusy(true);
    const kept = await server.act("publish");
    setBusy(false);
    if (kept) Notification.success({ title: "Publication", content: "La base est publiée." });
  };
  return (
    <>
      <Card style={{ marginBottom: 16 }}>
        <div className="tools" style={{ margin: 0 }}>
          <Tag size="large" color={published ? "green" : "red"}>{published ? "Base publiée" : "Base non publiée"}</Tag>
          <Typography.Text type="tertiary" className="grow">{published ? "Publiée depuis le 16/11/2026 à 07:40" : "Les utilisateurs ne peuvent plus se connecter."}</Typography.Text>
          {published ? (
            <Popconfirm title="Arrêter la publication ?" content="Les utilisateurs connectés seront déconnectés." position="bottomRight" onConfirm={stop}>
              <span style={{ display: "inline-block" }}><Button type="danger" icon={<IconStop />}>Arrêter la publication</Button></span>
            </Popconfirm>
          ) : <Button theme="solid" icon={<IconUpload />} loading={busy} onClick={publish}>Publier dans la base</Button>}
        </div>
      </Card>
      <Card>
        <Tabs type="line">
          <TabPane tab="Publication" itemKey="publication"><Publication published={published} /></TabPane>
          <TabPane tab="Intégration dans un ENT" itemKey="ent"><Integration server={server} /></TabPane>
          <TabPane tab="Sécurité" itemKey="security"><Typography.Paragraph style={{ padding: 16 }}>Suspension de l'adresse IP après 5 tentatives.</Typography.Paragraph></TabPane>
          <TabPane tab="Historique" itemKey="history">
            <Timeline style={{ padding: 16 }}><Timeline.Item time="16/11/2026 07:40">Base publiée</Timeline.Item><Timeline.Item time="16/11/2026 07:31">Mise à jour 2026.1.3</Timeline.Item></Timeline>
          </TabPane>
        </Tabs>
      </Card>
    </>
  );
}
