// « PRONOTE.net »: the publication in a toolbar, its parameters in tabs; they are locked while the base is published.
import * as React from "react";
import { Button } from "primereact/button";
import { Checkbox } from "primereact/checkbox";
import { Column } from "primereact/column";
import { confirmDialog } from "primereact/confirmdialog";
import { DataTable } from "primereact/datatable";
import { Dropdown } from "primereact/dropdown";
import { InputText } from "primereact/inputtext";
import { Message } from "primereact/message";
import { TabPanel, TabView } from "primereact/tabview";
import { Tag } from "primereact/tag";
import { Toolbar } from "primereact/toolbar";
import { useSay } from "./speaking.jsx";

function Publication({ server }) {
  const say = useSay();
  const [busy, setBusy] = React.useState(false);
  const { published } = server.data;
  const stop = () => confirmDialog({
    header: "Arrêter la publication", message: "Les espaces ne seront plus accessibles aux utilisateurs. Voulez-vous continuer ?",
    icon: "pi pi-exclamation-triangle", defaultFocus: "reject",
    accept: async () => (await server.act("stop")) && say("PRONOTE.net", "La publication est arrêtée.", "info"),
  });
  const publish = async () => {
    setBusy(true);
    if (await server.act("publish")) say("PRONOTE.net", "La base est publiée.");
    setBusy(false);
  };
  const state = <div className="line"><Tag severity={published ? "success" : "warning"} value={published ? "Publiée" : "Non publiée"} /><span>{server.data.name}</span></div>;
  const button = published
    ? <Button label="Arrêter la publication" icon="pi pi-stop-circle" severity="danger" outlined onClick={stop} />
    : <Button label="Publier dans la base" icon="pi pi-play-circle" severity="success" loading={busy} onClick={publish} />;
  return <Toolbar start={state} end={button} style={{ marginBottom: "1rem" }} />;
}

function Integration({ server }) {
  const say = useSay();
  const { published, models } = server.data;
  const [ent, setEnt] = React.useState(server.data.ent);
  const [cas, setCas] = React.useState(server.data.cas);
  const save = async () => (await server.act("ent", { ent, cas: cas.trim() })) && say("Intégration dans un ENT", "Les paramètres sont enregistrés.");
  return (
    <div className="fields" style={{ maxWidth: "38rem" }}>
      {published && <Message severity="info" text="Arrêtez la publication pour modifier les paramètres de cet onglet." />}
      <div>
        <label htmlFor="ent">Mon ENT</label>
        <Dropdown inputId="ent" value={ent} options={models} onChange={(e) => setEnt(e.value)} filter disabled={published} />
      </div>
      <div>
        <label htmlFor="cas">URL du serveur CAS</label>
        <InputText id="cas" value={cas} onChange={(e) => setCas(e.target.value)} placeholder="https://" disabled={published} />
      </div>
      <div className="line"><Checkbox inputId="direct" checked disabled /><span>Autoriser la connexion directe aux espaces</span></div>
      <div><Button label="Enregistrer" icon="pi pi-check" disabled={published} onClick={save} /></div>
    </div>
  );
}

const SPACES = [["Professeurs", 4, 41], ["Responsables", 11, 203], ["Élèves", 27, 388], ["Vie scolaire", 2, 9]].map(([space, now, today]) => ({ space, now, today }));

export const Net = ({ server }) => (
  <>
    <Publication server={server} />
    <TabView>
      <TabPanel header="Espaces" leftIcon="pi pi-th-large mr-2">
        <DataTable value={SPACES}><Column field="space" header="Espace" /><Column field="now" header="Connectés" /><Column field="today" header="Aujourd'hui" /></DataTable>
      </TabPanel>
      <TabPanel header="Sécurité" leftIcon="pi pi-shield mr-2"><p>Aucune adresse suspendue.</p></TabPanel>
      <TabPanel header="Intégration dans un ENT" leftIcon="pi pi-link mr-2"><Integration server={server} /></TabPanel>
      <TabPanel header="Apparence" leftIcon="pi pi-palette mr-2"><p>Thème de l'année en cours.</p></TabPanel>
    </TabView>
  </>
);
