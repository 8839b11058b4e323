// « PRONOTE.net »: the publication above, its settings under tabs.
import * as React from "react";
import { Box, Button, DataTable, Notification, PageHeader, Paragraph, Tab, Tabs } from "grommet";
import { Upload } from "grommet-icons";
import { Integration } from "./integration.jsx";
import { Stop } from "./stop.jsx";
import { useToast } from "./told.jsx";

const SPACES = [["Espace Élèves", 14], ["Espace Parents", 9], ["Espace Professeurs", 3], ["Espace Vie scolaire", 1]];
const COLUMNS = [{ property: "name", header: "Espace", primary: true }, { property: "online", header: "Connectés", align: "end" }, { property: "state", header: "État" }];

export function Net({ server }) {
  const { published } = server.data;
  const [asking, setAsking] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [toast, say] = useToast("Publication");
  const stop = async () => {
    setAsking(false);
    if (await server.act("stop")) say("La publication est arrêtée.", "warning");
  };
  const publish = async () => {
    setBusy(true);
    const kept = await server.act("publish");
    setBusy(false);
    if (kept) say("La base est publiée.");
  };
  const action = published
    ? <Button label="Arrêter la publication" onClick={() => setAsking(true)} />
    : <Button primary busy={busy} icon={<Upload />} label="Publier dans la base" onClick={publish} />;
  const spaces = SPACES.map(([name, online]) => ({ name, online: published ? online : 0, state: published ? "En ligne" : "Hors ligne" }));
  return (
    <>
      <PageHeader title="PRONOTE.net" actions={action} size="small" pad={{ vertical: "medium" }} />
      <Notification status={published ? "normal" : "warning"} title={published ? "Base publiée" : "Base non publiée"}
        message={published ? "Les espaces sont accessibles depuis Internet." : "Les espaces ne sont plus accessibles."} margin={{ bottom: "medium" }} />
      <Tabs justify="start">
        <Tab title="Espaces publiés"><Box pad="medium"><DataTable columns={COLUMNS} data={spaces} /></Box></Tab>
        <Tab title="Paramètres de sécurité"><Box pad="medium"><Paragraph>Suspension de l'adresse IP après 5 tentatives.</Paragraph></Box></Tab>
        <Tab title="Intégration dans un ENT"><Integration server={server} say={say} /></Tab>
        <Tab title="Journal"><Box pad="medium"><Paragraph>16/11/2026 07:40 - Base publiée</Paragraph></Box></Tab>
      </Tabs>
      {asking && <Stop stop={stop} close={() => setAsking(false)} />}
      {toast}
    </>
  );
}
