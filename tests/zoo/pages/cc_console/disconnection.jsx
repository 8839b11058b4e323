// « Déconnexion automatique » at the left of the panel, the rights at its right.
import * as React from "react";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { DurationList } from "./duration_list.jsx";
import { DurationSlider } from "./duration_slider.jsx";
import { useFlashes } from "./flashes.jsx";

const RIGHTS = [["Consulter les fiches élèves", true], ["Modifier les fiches élèves", false], ["Saisir les absences", true], ["Envoyer des messages", true]];

export function Disconnection({ kind, name, server }) {
  const { tell } = useFlashes();
  const kept = server.data.durations[kind][name];
  const [on, setOn] = React.useState(kept !== null);
  const [minutes, setMinutes] = React.useState(kept ?? 60);
  const [busy, setBusy] = React.useState(false);
  const Duration = kind === "administratif" ? DurationList : DurationSlider;
  const wrong = on && !(Number.isInteger(minutes) && minutes >= 5 && minutes <= 120);
  const save = async () => {
    if (wrong) return;
    setBusy(true);
    const asked = on ? minutes : null;
    const done = asked === kept || (await server.act("duration", { kind, name, minutes: asked }));
    setBusy(false);
    if (done) tell("duration", "success", `« ${name} » : les modifications ont été enregistrées.`);
  };
  return (
    <ColumnLayout columns={2}>
      <Container header={<Header variant="h3" actions={<Button loading={busy} onClick={save}>Enregistrer</Button>}>Déconnexion automatique</Header>}>
        <SpaceBetween size="m">
          <Checkbox checked={on} onChange={({ detail }) => setOn(detail.checked)}>Déconnecter après une période d'inactivité</Checkbox>
          <FormField label="Durée" errorText={wrong && "Saisissez une durée de 5 à 120 minutes."}><Duration minutes={minutes} onChange={setMinutes} disabled={!on} /></FormField>
        </SpaceBetween>
      </Container>
      <Container header={<Header variant="h3">Autorisations</Header>}>
        <SpaceBetween size="xs">{RIGHTS.map(([text, yes]) => <StatusIndicator key={text} type={yes ? "success" : "stopped"}>{text}</StatusIndicator>)}</SpaceBetween>
      </Container>
    </ColumnLayout>
  );
}
