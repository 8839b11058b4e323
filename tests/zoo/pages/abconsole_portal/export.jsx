// « Export des utilisateurs »: a file is asked for; the server prepares it and lists it below.
import * as React from "react";
import { Button, Card, Form, Link, Notification, Select, Table, Tag } from "@arco-design/web-react";
import { IconDownload } from "@arco-design/web-react/icon";
import { PROFILES, ask } from "./server.js";

const EXPORTED = PROFILES.map((one) => (one.value === "parents" ? { ...one, value: "responsables" } : one));
const label = (profile) => EXPORTED.find((one) => one.value === profile).label;

export function Export({ site }) {
  const [form] = Form.useForm();
  const [exports, setExports] = React.useState(null);
  const [busy, setBusy] = React.useState(false);
  const address = `sites/${site.key}/exports`;
  const waiting = exports?.some((one) => !one.ready);
  const profile = Form.useWatch("profile", form);

  React.useEffect(() => {
    ask(address).then(setExports);
  }, [address]);
  React.useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(async () => {
      const listed = await ask(address);
      setExports((before) => {
        for (const one of listed) {
          if (one.ready && before?.some((old) => old.number === one.number && !old.ready)) {
            Notification.success({ id: one.file, title: "Votre export est prêt", content: `${label(one.profile)} : ${one.accounts} comptes.` });
          }
        }
        return listed;
      });
    }, 700);
    return () => clearInterval(timer);
  }, [waiting, address]);

  const submit = async (asked) => {
    setBusy(true);
    setExports(await ask(address, "POST", asked.profile === "eleves" ? asked : { profile: asked.profile }));
    setBusy(false);
  };
  return (
    <>
      <Card style={{ marginBottom: 16 }}>
        <Form id="export" form={form} layout="vertical" onSubmit={submit} style={{ maxWidth: 420 }}>
          <Form.Item label="Profil" field="profile" rules={[{ required: true, message: "Choisissez un profil" }]}>
            <Select placeholder="Choisir un profil" options={EXPORTED} />
          </Form.Item>
          <Form.Item label="Classe" field="group" extra="Laissez vide pour exporter toutes les classes.">
            <Select placeholder="Toutes les classes" allowClear options={site.groups} disabled={profile !== "eleves"} />
          </Form.Item>
          <Form.Item style={{ marginBottom: 0 }}>
            <Button type="primary" htmlType="submit" loading={busy}>Exporter au format CSV</Button>
          </Form.Item>
        </Form>
      </Card>
      <Card title="Exports récents">
        <Table
          rowKey="number"
          loading={!exports}
          data={exports ?? []}
          noDataElement="Aucun export ces dernières 24 heures."
          columns={[
            { title: "Fichier", dataIndex: "file" },
            { title: "Profil", render: (_, one) => label(one.profile) },
            { title: "Comptes", dataIndex: "accounts", width: 100 },
            { title: "Demandé à", dataIndex: "asked", width: 130 },
            { title: "État", width: 140, render: (_, one) => (one.ready ? <Tag color="green">Disponible</Tag> : <Tag color="arcoblue">En préparation</Tag>) },
            {
              title: "",
              width: 140,
              render: (_, one) => one.ready && <Link href={`/api/${address}/${one.number}`} icon={<IconDownload />}>Télécharger</Link>,
            },
          ]}
        />
      </Card>
    </>
  );
}
