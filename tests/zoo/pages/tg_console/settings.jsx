// What a profile or a group may do, and when who is in it is disconnected.
import * as React from "react";
import { Box, Button, Card, CardBody, CardFooter, CardHeader, CheckBoxGroup, Heading } from "grommet";
import { Disconnection } from "./disconnection.jsx";
import { useToast } from "./told.jsx";

const RIGHTS = ["Consulter les emplois du temps", "Saisir les absences", "Communiquer avec les parents"];

export function Settings({ server: { data, act }, kind, name, whom }) {
  const minutes = data.durations[kind][name];
  const [given, setGiven] = React.useState(RIGHTS);
  const [rights, setRights] = React.useState(RIGHTS);
  const [held, setHeld] = React.useState({ on: minutes !== null, minutes: minutes ?? 60 });
  const [busy, setBusy] = React.useState(false);
  const [toast, say] = useToast(name);
  const asked = held.on ? held.minutes : null;
  const save = async () => {
    setBusy(true);
    let kept = true;
    if (RIGHTS.some((one) => rights.includes(one) !== given.includes(one))) kept = await act(`rights ${kind} ${name}`);
    if (kept && asked !== minutes) kept = await act("duration", { kind, name, minutes: asked });
    setBusy(false);
    if (!kept) return;
    setGiven(rights);
    say("Les autorisations ont été enregistrées.");
  };
  return (
    <Card width="large" background="light-1" flex={false}>
      <CardHeader pad="medium"><Heading level={3} size="small" margin="none">{name}</Heading></CardHeader>
      <CardBody pad={{ horizontal: "medium", bottom: "medium" }} gap="medium">
        <Box gap="small"><Heading level={4} margin="none">Autorisations</Heading><CheckBoxGroup options={RIGHTS} value={rights} onChange={({ value }) => setRights(value)} /></Box>
        <Disconnection whom={whom} held={held} change={(what) => setHeld((before) => ({ ...before, ...what }))} />
      </CardBody>
      <CardFooter pad="medium" justify="end"><Button primary label="Enregistrer" busy={busy} disabled={held.on && !(held.minutes >= 5)} onClick={save} /></CardFooter>
      {toast}
    </Card>
  );
}
