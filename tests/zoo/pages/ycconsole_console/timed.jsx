// Authorisation profiles and groups of users: chosen at the left, « Déconnexion automatique » beneath, rights at the right.
import * as React from "react";
import { App, Button, Card, Checkbox, Col, Collapse, Empty, Flex, InputNumber, Row, Skeleton, Table, Tag, Tree, Typography } from "antd";
import { call, useRead } from "./server.js";

const KINDS = {
  professeurs: { title: "Profils d'autorisation des professeurs", all: "Tous les profils", none: "Sélectionnez un profil" },
  vie_scolaire: { title: "Profils d'autorisation des personnels", all: "Mode Vie scolaire", none: "Sélectionnez un profil" },
  administratif: { title: "Administration des utilisateurs", head: "Groupe d'utilisateurs", none: "Sélectionnez un groupe d'utilisateurs" },
};
const right = (name, on) => <Flex key={name} justify="space-between" style={{ padding: "4px 0" }}>{name}<Tag color={on ? "green" : undefined}>{on ? "Autorisé" : "Refusé"}</Tag></Flex>;
const RIGHTS = [
  { key: "pupils", label: "Élèves", children: [right("Consulter les fiches", true), right("Modifier les fiches", false), right("Voir les photos", true)] },
  { key: "absences", label: "Absences et retards", children: [right("Saisir sur la feuille d'appel", true), right("Régler les motifs", false)] },
  { key: "marks", label: "Notes et bulletins", children: [right("Consulter les moyennes", true), right("Verrouiller les bulletins", false)] },
  { key: "talk", label: "Communication", children: [right("Lancer une discussion", true), right("Diffuser une information", true)] },
];

function Choice({ kind, names, chosen, onChoose }) {
  const { all, head } = KINDS[kind];
  if (head) {
    const columns = [{ title: head, dataIndex: "name" }, { title: "Utilisateurs", dataIndex: "count", align: "right" }];
    return (
      <Table size="small" rowKey="name" columns={columns} dataSource={names.map((name, index) => ({ name, count: 2 + index }))} pagination={false}
        rowClassName={({ name }) => (name === chosen ? "ant-table-row-selected pickable" : "pickable")} onRow={({ name }) => ({ onClick: () => onChoose(name), "aria-selected": name === chosen })} />
    );
  }
  const data = [{ key: "*", title: all, selectable: false, children: names.map((name) => ({ key: name, title: name })) }];
  return <Card size="small"><Tree blockNode defaultExpandAll treeData={data} selectedKeys={chosen ? [chosen] : []} onSelect={([name]) => name && onChoose(name)} /></Card>;
}

function Disconnection({ chosen, draft, before, busy, onDraft, onKeep }) {
  const on = draft !== null;
  const dirty = draft !== before;
  return (
    <Card size="small" title="Déconnexion automatique" extra={<Typography.Text type="secondary">{chosen}</Typography.Text>} style={{ marginTop: 16 }}>
      <Flex align="center" gap="small">
        <Checkbox checked={on} onChange={(event) => onDraft(event.target.checked ? (before ?? 60) : null)}>Déconnecter après</Checkbox>
        <InputNumber min={5} max={240} step={5} value={draft} disabled={!on} onChange={(value) => onDraft(value ?? before ?? 60)} suffix="min" aria-label="Durée d'inactivité" style={{ width: 110 }} />
      </Flex>
      <Typography.Paragraph type="secondary" style={{ margin: "8px 0 12px" }}>d'inactivité, sur le client comme dans un navigateur.</Typography.Paragraph>
      <Flex justify="end" gap="small">
        <Button size="small" disabled={!dirty || busy} onClick={() => onDraft(before)}>Annuler</Button>
        <Button size="small" type="primary" disabled={!dirty} loading={busy} onClick={onKeep}>Valider</Button>
      </Flex>
    </Card>
  );
}

export function Timed({ kind }) {
  const { message, modal } = App.useApp();
  const [told, setTold] = useRead(`/deconnexion/${kind}`);
  const [chosen, setChosen] = React.useState(null);
  const [draft, setDraft] = React.useState(null);
  const [busy, setBusy] = React.useState(false);
  if (!told) return <Skeleton active paragraph={{ rows: 8 }} />;
  const take = (name, from) => {
    setChosen(name);
    setDraft(from[name]);
  };
  const keep = async () => {
    setBusy(true);
    const now = await call(`/deconnexion/${kind}/${encodeURIComponent(chosen)}`, "PUT", { minutes: draft });
    setTold(now);
    setBusy(false);
    message.success(`${chosen} : déconnexion automatique enregistrée`);
    return now;
  };
  const choose = (name) => {
    if (name === chosen) return;
    if (!chosen || draft === told[chosen]) {
      take(name, told);
      return;
    }
    modal.confirm({
      title: `Enregistrer les modifications de « ${chosen} » ?`,
      content: "La durée de déconnexion automatique a été modifiée.",
      okText: "Enregistrer",
      cancelText: "Ne pas enregistrer",
      onOk: async () => take(name, await keep()),
      onCancel: () => take(name, told),
    });
  };
  return (
    <>
      <Typography.Title level={3} style={{ marginTop: 0 }}>{KINDS[kind].title}</Typography.Title>
      <Row gutter={24}>
        <Col span={10}>
          <Choice kind={kind} names={Object.keys(told)} chosen={chosen} onChoose={choose} />
          {chosen && <Disconnection chosen={chosen} draft={draft} before={told[chosen]} busy={busy} onDraft={setDraft} onKeep={keep} />}
        </Col>
        <Col span={14}>{chosen ? <Collapse items={RIGHTS} defaultActiveKey={["pupils"]} /> : <Empty description={KINDS[kind].none} />}</Col>
      </Row>
    </>
  );
}
