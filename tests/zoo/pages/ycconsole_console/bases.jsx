// For which school: the bases that the account administers.
import * as React from "react";
import { Badge, Button, Card, Flex, Table, Typography } from "antd";
import { call, useRead } from "./server.js";

const COLUMNS = [
  { title: "UAI", dataIndex: "uai" },
  { title: "Établissement", dataIndex: "name" },
  { title: "Base", key: "year", render: () => "2026-2027" },
  { title: "Élèves", dataIndex: "pupils", align: "right" },
  { title: "État", dataIndex: "published", render: (on) => <Badge status={on ? "success" : "default"} text={on ? "Publiée" : "Non publiée"} /> },
];

export function Bases({ onDone }) {
  const [bases] = useRead("/bases");
  const [chosen, setChosen] = React.useState([]);
  const [busy, setBusy] = React.useState(false);
  const open = async () => {
    setBusy(true);
    await call("/session/base", "PUT", { uai: chosen[0] });
    await onDone();
  };
  const leave = async () => {
    await call("/session", "DELETE");
    await onDone();
  };
  return (
    <Flex vertical align="center" justify="center" className="whole tinted">
      <Card style={{ width: 820 }} title="Choisissez l'établissement" extra={<Button type="link" onClick={leave}>Se déconnecter</Button>}>
        <Typography.Paragraph type="secondary">Votre compte administre plusieurs établissements. Vous pourrez en changer sans vous déconnecter.</Typography.Paragraph>
        <Table rowKey="uai" columns={COLUMNS} dataSource={bases} loading={!bases} pagination={false} rowSelection={{ type: "radio", selectedRowKeys: chosen, onChange: setChosen }} />
        <Flex justify="end" style={{ marginTop: 24 }}><Button type="primary" disabled={!chosen.length} loading={busy} onClick={open}>Ouvrir la base</Button></Flex>
      </Card>
    </Flex>
  );
}
