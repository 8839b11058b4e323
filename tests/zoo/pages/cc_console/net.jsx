// « PRONOTE.net »: the publication in the head, tabs beneath.
import * as React from "react";
import Button from "@cloudscape-design/components/button";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table from "@cloudscape-design/components/table";
import Tabs from "@cloudscape-design/components/tabs";
import { Ent } from "./ent.jsx";
import { useFlashes } from "./flashes.jsx";
import { NetStop } from "./net_stop.jsx";

const SPACES = [["Espace Professeurs", 4], ["Espace Parents", 11], ["Espace Élèves", 27], ["Espace Vie scolaire", 2]].map(([space, online]) => ({ space, online }));
const state = (on) => <StatusIndicator type={on ? "success" : "stopped"}>{on ? "En ligne" : "Hors ligne"}</StatusIndicator>;
const SECURITY = [{ label: "Protocole", value: "HTTPS" }, { label: "Tentatives avant suspension", value: "5" }, { label: "Double authentification", value: "Personnels" }];

export function Net({ name, server }) {
  const { tell } = useFlashes();
  const { published } = server.data;
  const [asking, setAsking] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [tab, setTab] = React.useState("spaces");
  const stop = async () => {
    setAsking(false);
    if (await server.act("stop")) tell("publication", "warning", "La publication est arrêtée. Les espaces ne sont plus accessibles.");
  };
  const publish = async () => {
    setBusy(true);
    tell("publication", "info", "Publication en cours…", { loading: true });
    await new Promise((then) => setTimeout(then, 900));
    if (await server.act("publish")) tell("publication", "success", "La base est publiée.");
    setBusy(false);
  };
  const spaces = (
    <Table variant="embedded" items={SPACES} trackBy="space" columnDefinitions={[
      { id: "space", header: "Espace", cell: (one) => one.space, isRowHeader: true },
      { id: "online", header: "Connectés", cell: (one) => (published ? one.online : 0) }, { id: "state", header: "État", cell: () => state(published) },
    ]} />
  );
  return (
    <ContentLayout header={(
      <Header variant="h1" description="Publication des espaces web de l'établissement." info={state(published)} actions={published
        ? <Button iconName="close" onClick={() => setAsking(true)}>Arrêter la publication</Button>
        : <Button variant="primary" iconName="upload" loading={busy} onClick={publish}>Publier dans la base</Button>}>{name}</Header>
    )}>
      <Tabs variant="container" activeTabId={tab} onChange={({ detail }) => setTab(detail.activeTabId)} tabs={[
        { id: "spaces", label: "Espaces publiés", content: spaces },
        { id: "security", label: "Sécurité", content: <KeyValuePairs columns={3} items={SECURITY} /> },
        { id: "ent", label: "Intégration dans un ENT", content: <Ent server={server} /> },
        { id: "history", label: "Historique", content: <KeyValuePairs items={[{ label: "16/11/2026 07:40", value: "Publication de la base" }]} /> },
      ]} />
      <NetStop visible={asking} onDismiss={() => setAsking(false)} onStop={stop} />
    </ContentLayout>
  );
}
