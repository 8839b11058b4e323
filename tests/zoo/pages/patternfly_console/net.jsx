// PRONOTE.net: the publication above, the settings under tabs.
import * as React from "react";
import {
  Button, Card, CardBody, Content, Flex, FlexItem, Label, Modal, ModalBody, ModalFooter, ModalHeader, Stack, StackItem, Tab, TabContentBody, TabTitleText, Tabs,
} from "@patternfly/react-core";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import { Ent } from "./ent.jsx";
import { said } from "./said.jsx";

function Publication({ server }) {
  const [asking, setAsking] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const { published, name } = server.data;
  const act = async (what, message) => {
    setBusy(true);
    const done = await server.act(what);
    setBusy(false);
    setAsking(false);
    if (done) said(message);
  };
  const close = () => setAsking(false);
  return (
    <Card>
      <CardBody>
        <Flex>
          <FlexItem>{published ? <Label status="success" icon={<CheckCircleIcon />}>Base publiée</Label> : <Label color="red" icon={<BanIcon />}>Base non publiée</Label>}</FlexItem>
          <FlexItem>Base : <strong>{name}</strong></FlexItem>
          <FlexItem align={{ default: "alignRight" }}>
            {published
              ? <Button variant="secondary" isDanger onClick={() => setAsking(true)}>Arrêter la publication</Button>
              : <Button isLoading={busy} spinnerAriaValueText="Publication en cours" onClick={() => act("publish", "La base est publiée.")}>Publier dans la base</Button>}
          </FlexItem>
        </Flex>
      </CardBody>
      <Modal variant="small" isOpen={asking} onClose={close} aria-labelledby="arret" aria-describedby="arret-texte">
        <ModalHeader title="Arrêter la publication ?" titleIconVariant="warning" labelId="arret" />
        <ModalBody id="arret-texte">Les espaces ne seront plus accessibles tant que la base n'aura pas été publiée de nouveau.</ModalBody>
        <ModalFooter>
          <Button variant="danger" isLoading={busy} onClick={() => act("stop", "La publication est arrêtée.")}>Arrêter</Button>
          <Button variant="link" onClick={close}>Annuler</Button>
        </ModalFooter>
      </Modal>
    </Card>
  );
}

export function Net({ server }) {
  const [active, setActive] = React.useState("espaces");
  const tab = (key, title, content) => <Tab eventKey={key} title={<TabTitleText>{title}</TabTitleText>}><TabContentBody hasPadding>{content}</TabContentBody></Tab>;
  return (
    <Stack hasGutter>
      <StackItem><Publication server={server} /></StackItem>
      <StackItem>
        <Tabs activeKey={active} onSelect={(_, key) => setActive(key)} aria-label="Paramètres de publication" mountOnEnter unmountOnExit>
          {tab("espaces", "Publication", <Content component="p">Espaces publiés : Élèves, Parents, Professeurs, Vie scolaire.</Content>)}
          {tab("ent", "Intégration dans un ENT", <Ent server={server} />)}
          {tab("securite", "Paramètres de sécurité", <Content component="p">Nombre de tentatives avant blocage : 5.</Content>)}
        </Tabs>
      </StackItem>
    </Stack>
  );
}
