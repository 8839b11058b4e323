import * as React from "react";
import { Button, ButtonGroup, Content, Dialog, Divider, Form, Heading, TextField, ToastQueue } from "@adobe/react-spectrum";
import { ask } from "./ways.js";

/** A field for each of those who are selected. */
export function Identifiers({ people, kept, close }) {
  const [values, setValues] = React.useState(() => Object.fromEntries(people.map((one) => [one.number, one.cas])));
  const [wrong, setWrong] = React.useState({});
  const [waiting, setWaiting] = React.useState(false);
  const save = async () => {
    const changed = people.filter((one) => values[one.number].trim() && values[one.number].trim() !== one.cas);
    if (!changed.length) return close();
    setWaiting(true);
    const answer = await ask("identifiants", Object.fromEntries(changed.map((one) => [one.number, values[one.number]])));
    setWaiting(false);
    const told = await answer.json();
    if (!answer.ok) return setWrong(told);
    ToastQueue.positive(changed.length > 1 ? `${changed.length} identifiants enregistrés` : "Identifiant enregistré", { timeout: 5000 });
    kept(told);
  };
  return (
    <Dialog size="M">
      <Heading>Identifiant CAS</Heading>
      <Divider />
      <Content>
        <Form onSubmit={(event) => { event.preventDefault(); save(); }}>
          {people.map((one, place) => (
            <TextField
              key={one.number} autoFocus={place === 0} label={`${one.family} ${one.first}`} value={values[one.number]} autoComplete="off"
              description={one.born ? `Né(e) le ${one.born}, ${one.group}` : undefined}
              onChange={(text) => setValues({ ...values, [one.number]: text })}
              validationState={wrong[one.number] ? "invalid" : undefined} errorMessage={`Identifiant déjà attribué à ${wrong[one.number]}`}
            />
          ))}
        </Form>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={close}>Annuler</Button>
        <Button variant="accent" onPress={save} isPending={waiting}>Enregistrer</Button>
      </ButtonGroup>
    </Dialog>
  );
}
