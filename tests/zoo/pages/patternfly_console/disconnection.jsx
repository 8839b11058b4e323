// « Déconnexion automatique » of one profile or group: a tick, then minutes.
import * as React from "react";
import { ActionGroup, Button, Checkbox, Form, FormGroup, NumberInput } from "@patternfly/react-core";
import { said } from "./said.jsx";

const LEAST = 5;
const MOST = 240;

export function Disconnection({ server, kind, name }) {
  const kept = server.data.durations[kind][name];
  const [on, setOn] = React.useState(kept !== null);
  const [minutes, setMinutes] = React.useState(kept ?? 60);
  const [busy, setBusy] = React.useState(false);
  const within = (value) => Math.min(MOST, Math.max(LEAST, Math.round(Number(value) || LEAST)));
  const asked = on ? within(minutes) : null;
  const save = async () => {
    setBusy(true);
    const done = await server.act("duration", { kind, name, minutes: asked });
    setBusy(false);
    if (done) said(`« ${name} » : la déconnexion automatique a été enregistrée.`);
  };
  return (
    <Form onSubmit={(event) => event.preventDefault()}>
      <Checkbox id="deconnecter" label="Déconnecter l'utilisateur en cas d'inactivité" isChecked={on} onChange={(_, checked) => setOn(checked)} />
      <FormGroup label="Durée d'inactivité" fieldId="duree">
        <NumberInput value={minutes} min={LEAST} max={MOST} unit="minutes" widthChars={4} isDisabled={!on} inputName="duree" inputProps={{ id: "duree" }}
          inputAriaLabel="Durée d'inactivité" minusBtnAriaLabel="Diminuer" plusBtnAriaLabel="Augmenter"
          onMinus={() => setMinutes(within(Number(minutes) - 5))} onPlus={() => setMinutes(within(Number(minutes) + 5))}
          onChange={(event) => setMinutes(event.target.value)} onBlur={() => setMinutes(within(minutes))} />
      </FormGroup>
      <ActionGroup><Button isDisabled={asked === kept} isLoading={busy} onClick={save}>Enregistrer</Button></ActionGroup>
    </Form>
  );
}
