// Preferences, tab by tab; each switch of « Affichages » is kept at once.
import * as React from "react";
import { App, Form, Select, Skeleton, Switch, Tabs, Typography } from "antd";
import { call, useRead } from "./server.js";

function Displays() {
  const { message } = App.useApp();
  const [told, setTold] = useRead("/preferences/affichages");
  const [busy, setBusy] = React.useState(false);
  if (!told) return <Skeleton active />;
  const turn = async (ent) => {
    setBusy(true);
    setTold(await call("/preferences/affichages", "PATCH", { ent }));
    setBusy(false);
    message.success("Préférence enregistrée");
  };
  return (
    <Form layout="horizontal" labelCol={{ span: 14 }} wrapperCol={{ span: 10 }} labelAlign="left" colon={false} style={{ maxWidth: 640 }}>
      <Form.Item label="Langue des listes" htmlFor="lang"><Select id="lang" disabled value="fr" options={[{ value: "fr", label: "Français" }]} /></Form.Item>
      <Form.Item label="Afficher les noms en capitales" htmlFor="capitals"><Switch id="capitals" disabled /></Form.Item>
      <Form.Item label="Activer la gestion des identifiants ENT" htmlFor="ent" tooltip="Ajoute la colonne « Identifiant CAS » aux listes de ressources."><Switch id="ent" checked={told.ent} loading={busy} onChange={turn} /></Form.Item>
      <Form.Item label="Afficher les photos" htmlFor="photos" help="Réglé par la direction"><Switch id="photos" disabled defaultChecked /></Form.Item>
    </Form>
  );
}

const Calm = ({ text }) => <Typography.Paragraph>{text}</Typography.Paragraph>;

export function Preferences() {
  return (
    <>
      <Typography.Title level={3} style={{ marginTop: 0 }}>Préférences</Typography.Title>
      <Tabs tabPlacement="start" items={[
        { key: "calendar", label: "Calendrier", children: <Calm text="L'année scolaire commence le 1er septembre 2026 et s'achève le 3 juillet 2027." /> },
        { key: "grid", label: "Grille horaire", children: <Calm text="Du lundi au vendredi, de 8 h à 18 h, par pas de 30 minutes." /> },
        { key: "displays", label: "Affichages", children: <Displays /> },
        { key: "mail", label: "Courriels et SMS", children: <Calm text="Expéditeur : vie-scolaire@exemples.fr. 214 SMS disponibles." /> },
      ]} />
    </>
  );
}
