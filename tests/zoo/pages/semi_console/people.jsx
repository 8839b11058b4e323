// A list of people: pupils are scrolled through, the others are on pages of ten; columns are chosen.
import * as React from "react";
import { Button, Card, Input, Select, Table, Typography } from "@douyinfe/semi-ui-19";
import { IconSearch } from "@douyinfe/semi-icons";
import { people } from "../two_schools/server.js";
import { Columns, useColumns } from "./columns.jsx";
import { LoginCell } from "./login_cell.jsx";

const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"].map((value) => ({ value, label: value }));
const PUPILS = [{ key: "born", title: "Né(e) le", width: 160 }, { key: "group", title: "Classe", width: 140 }];
const order = (key) => (one, other) => one[key].localeCompare(other[key], "fr");

function known(pupils, preference) {
  return [
    { key: "family", title: "Nom", width: 220, sorter: order("family") }, { key: "first", title: "Prénom", width: 220, sorter: order("first") },
    ...(pupils ? PUPILS : []), { key: "mail", title: "E-mail", width: 200 }, { key: "phone", title: "Téléphone", width: 140 },
    ...(preference ? [{ key: "cas", title: "Identifiant CAS", width: 280 }] : []),
  ];
}

export function People({ server, profile }) {
  const { data, act } = server;
  const pupils = profile === "eleves";
  const all = known(pupils, data.preference);
  const [shown, setShown] = useColumns(profile, ["family", "first", ...(pupils ? ["born", "group"] : [])]);
  const [text, setText] = React.useState("");
  const [groups, setGroups] = React.useState([]);
  const [ticked, setTicked] = React.useState([]);
  const [loading, setLoading] = React.useState(true);
  React.useEffect(() => {
    const end = setTimeout(() => setLoading(false), 300);
    return () => clearTimeout(end);
  }, []);
  const save = ({ number }, value) => act("cas", { number, value });
  const rows = people(data.rows, profile, text.trim()).filter((one) => !groups.length || groups.includes(one.group));
  const columns = shown.flatMap((key) => all.filter((one) => one.key === key)).map((one) => ({
    ...one, dataIndex: one.key, ...(one.key === "cas" && { render: (_, row) => <LoginCell key={row.number} row={row} save={save} /> }),
  }));
  // A list that is scrolled through is as wide as its columns, of which none can then be made wider.
  const width = columns.reduce((sum, one) => sum + one.width, 48);
  const way = pupils ? { virtualized: true, scroll: { y: 440 }, pagination: false, style: { width } } : { resizable: true };
  return (
    <Card>
      <div className="tools">
        <Input prefix={<IconSearch />} showClear placeholder="Rechercher dans la liste" value={text} onChange={setText} style={{ width: 260 }} />
        {pupils && <Select multiple optionList={CLASSES} value={groups} onChange={setGroups} placeholder="Toutes les classes" maxTagCount={2} style={{ minWidth: 200 }} />}
        <Typography.Text type="tertiary" className="grow">{rows.length} personne{rows.length > 1 ? "s" : ""}</Typography.Text>
        <Button disabled={!ticked.length}>Imprimer la sélection</Button>
        <Columns all={all} shown={shown} setShown={setShown} />
      </div>
      <Table rowKey="number" columns={columns} dataSource={rows} loading={loading}
        rowSelection={{ width: 48, selectedRowKeys: ticked, onChange: (keys) => setTicked(keys) }} {...way} />
    </Card>
  );
}
