// Profiles, or groups of users: one is chosen at the left, what it may do at the right, « Déconnexion automatique » at the end.
import * as React from "react";
import {
  Accordion, Button, Checkbox, Form, HStack, Heading, List, Message, Nav, Panel, Placeholder, SegmentedControl, Text, VStack, useToaster,
} from "rsuite";
import { useFresh } from "./shell.jsx";

const RIGHTS = {
  professeurs: [["Appel et absences", "Saisir l'appel, consulter les absences de ses classes"], ["Notes", "Saisir les notes et les appréciations"]],
  vie_scolaire: [["Absences", "Saisir et régler les absences et les retards"], ["Sanctions", "Saisir les punitions, consulter les sanctions"]],
  administratif: [["Ressources", "Créer, modifier et supprimer les ressources"], ["Emplois du temps", "Consulter tous les emplois du temps"]],
};
const TIMES = [[15, "15 min"], [30, "30 min"], [45, "45 min"], [60, "1 h"], [90, "1 h 30"], [120, "2 h"]].map(([value, label]) => ({ value, label }));
const told = (minutes) => (minutes === null ? "Jamais déconnecté" : `Déconnecté après ${TIMES.find((one) => one.value === minutes)?.label ?? `${minutes} min`}`);

function Disconnection({ name, minutes, onSave }) {
  const [on, setOn] = React.useState(minutes !== null);
  const [time, setTime] = React.useState(minutes ?? 60);
  const [busy, setBusy] = React.useState(false);
  const submit = async () => {
    setBusy(true);
    await onSave(on ? time : null);
    setBusy(false);
  };
  return (
    <Form onSubmit={submit}>
      <Heading level={5}>Déconnexion automatique</Heading>
      <Checkbox checked={on} onChange={(_, checked) => setOn(checked)}>Déconnecter l'utilisateur en cas d'inactivité</Checkbox>
      <HStack spacing={12} style={{ margin: "8px 0 20px" }}>
        <Text id="time" muted={!on}>Durée d'inactivité</Text>
        <SegmentedControl name="time" aria-labelledby="time" data={TIMES} value={time} onChange={setTime} disabled={!on} />
      </HStack>
      <Button type="submit" appearance="primary" loading={busy}>Enregistrer</Button>
    </Form>
  );
}

export function Timed({ kind }) {
  const { data, act } = useFresh();
  const toaster = useToaster();
  const [chosen, setChosen] = React.useState("");
  if (!data) return <Placeholder.Graph active height={280} />;
  const all = data.durations[kind];
  const save = async (minutes) => {
    if (!(await act("duration", { kind, name: chosen, minutes }))) return;
    toaster.push(<Message type="success" showIcon closable>« {chosen} » : modifications enregistrées.</Message>, { placement: "topEnd" });
  };
  return (
    <HStack alignItems="stretch" spacing={20}>
      <Panel bordered className="white" style={{ width: 260, flex: "none" }} bodyFill>
        <Nav vertical appearance="subtle" activeKey={chosen} onSelect={setChosen}>
          {Object.entries(all).map(([name, minutes]) => (
            <Nav.Item key={name} eventKey={name}>
              <VStack spacing={0} alignItems="flex-start"><Text weight="medium">{name}</Text><Text muted size="sm">{told(minutes)}</Text></VStack>
            </Nav.Item>
          ))}
        </Nav>
      </Panel>
      <Panel bordered className="white" style={{ flex: 1 }} header={chosen && <Heading level={4}>{chosen}</Heading>}>
        {chosen ? (
          <VStack spacing={24} alignItems="stretch">
            <Accordion bordered>
              {RIGHTS[kind].map(([title, text]) => (
                <Accordion.Panel key={title} header={title} eventKey={title}>
                  <List size="sm"><List.Item>{text}</List.Item></List>
                </Accordion.Panel>
              ))}
            </Accordion>
            <Disconnection key={chosen} name={chosen} minutes={all[chosen]} onSave={save} />
          </VStack>
        ) : <Text muted>{kind === "administratif" ? "Sélectionnez un groupe d'utilisateurs." : "Sélectionnez un profil d'autorisation."}</Text>}
      </Panel>
    </HStack>
  );
}
