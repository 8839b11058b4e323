// « Pronote.net »: the spaces, their protection, and « Intégration dans un ENT », which reads only while the base is published.
import * as React from "react";
import {
  Button, ButtonToolbar, Form, HStack, List, Message, Modal, Panel, Placeholder, Progress, Schema, SelectPicker, Tabs, Tag, Text, VStack, useDialog,
  useToaster,
} from "rsuite";
import { useFresh } from "./shell.jsx";

const { StringType } = Schema.Types;
const MODEL = Schema.Model({
  ent: StringType().isRequired("Choisissez votre ENT."),
  cas: StringType().isURL("Saisissez une adresse complète, par exemple https://…"),
});
const SPACES = ["Espace Professeurs", "Espace Vie scolaire", "Espace Parents", "Espace Élèves", "Espace Entreprise"];

const grouped = (models) => models.map((one) => ({
  label: one, value: one,
  region: one.startsWith("ATRIUM") ? "Région Sud" : one === models[0] ? "Sans ENT" : "Autres régions",
}));

function Publishing({ percent, onClose }) {
  const done = percent === 100;
  return (
    <Modal open={percent !== null} backdrop="static" size="xs" onClose={onClose}>
      <Modal.Header closeButton={false}><Modal.Title>Publication de la base</Modal.Title></Modal.Header>
      <Modal.Body>
        <Progress.Line percent={percent ?? 0} status={done ? "success" : "active"} />
        <Text>{done ? "La base est publiée. Les espaces sont accessibles aux utilisateurs." : "Publication en cours, veuillez patienter…"}</Text>
      </Modal.Body>
      <Modal.Footer><Button appearance="primary" disabled={!done} onClick={onClose}>Fermer</Button></Modal.Footer>
    </Modal>
  );
}

function Integration({ server }) {
  const { data, act } = server;
  const { confirm } = useDialog();
  const toaster = useToaster();
  const form = React.useRef(null);
  const [value, setValue] = React.useState({ ent: data.ent, cas: data.cas });
  const [stopping, setStopping] = React.useState(false);
  const [percent, setPercent] = React.useState(null);
  const stop = async () => {
    const agreed = await confirm("Les professeurs, les familles et les élèves ne pourront plus se connecter jusqu'à la prochaine publication.", {
      title: "Arrêter la publication ?", okText: "Arrêter", cancelText: "Annuler", severity: "warning",
    });
    if (!agreed) return;
    setStopping(true);
    await act("stop");
    setStopping(false);
    toaster.push(<Message type="info" showIcon closable>La publication est arrêtée.</Message>, { placement: "topEnd", duration: 5000 });
  };
  const publish = async () => {
    if (!form.current.check()) return;
    setPercent(10);
    const kept = await act("ent", value);
    setPercent(60);
    if (!kept || !(await act("publish"))) return setPercent(null);
    setPercent(100);
  };
  return (
    <VStack spacing={20} alignItems="stretch">
      <HStack justifyContent="space-between">
        <HStack>
          <Text weight="semibold">État de la base</Text>
          <Tag color={data.published ? "green" : "orange"}>{data.published ? "En ligne" : "Hors ligne"}</Tag>
        </HStack>
        {data.published && <Button appearance="ghost" color="red" loading={stopping} onClick={stop}>Arrêter la publication</Button>}
      </HStack>
      {data.published && <Message type="info" showIcon>Les paramètres ne sont modifiables que lorsque la publication est arrêtée.</Message>}
      <Form ref={form} model={MODEL} plaintext={data.published} formValue={value} onChange={setValue} fluid style={{ maxWidth: 520 }}>
        <Form.Group controlId="ent">
          <Form.Label>Mon ENT</Form.Label>
          <Form.Control name="ent" accepter={SelectPicker} data={grouped(data.models)} groupBy="region" block />
        </Form.Group>
        <Form.Group controlId="cas">
          <Form.Label>URL du serveur CAS</Form.Label>
          <Form.Control name="cas" />
          {!data.published && <Form.Text>Adresse fournie par votre ENT, sans barre oblique à la fin.</Form.Text>}
        </Form.Group>
      </Form>
      {!data.published && (
        <ButtonToolbar>
          <Button appearance="primary" loading={percent !== null} onClick={publish}>Publier dans la base</Button>
          <Button appearance="subtle" onClick={() => setValue({ ent: data.ent, cas: data.cas })}>Rétablir</Button>
        </ButtonToolbar>
      )}
      <Publishing percent={percent} onClose={() => setPercent(null)} />
    </VStack>
  );
}

export function Net() {
  const server = useFresh();
  if (!server.data) return <Placeholder.Graph active height={240} />;
  return (
    <Panel bordered className="white">
      <Tabs defaultActiveKey="espaces">
        <Tabs.Tab eventKey="espaces" title="Espaces publiés">
          <List size="sm" bordered style={{ marginTop: 16 }}>
            {SPACES.map((one) => <List.Item key={one}><HStack justifyContent="space-between">{one}<Tag size="sm">fr</Tag></HStack></List.Item>)}
          </List>
        </Tabs.Tab>
        <Tabs.Tab eventKey="securite" title="Sécurité">
          <Text style={{ marginTop: 16 }}>Connexions chiffrées (TLS 1.3). Double authentification : proposée aux personnels.</Text>
        </Tabs.Tab>
        <Tabs.Tab eventKey="ent" title="Intégration dans un ENT">
          <div style={{ marginTop: 16 }}><Integration server={server} /></div>
        </Tabs.Tab>
        <Tabs.Tab eventKey="mobile" title="Applications mobiles">
          <Text style={{ marginTop: 16 }}>L'application mobile est ouverte à tous les espaces.</Text>
        </Tabs.Tab>
      </Tabs>
    </Panel>
  );
}
