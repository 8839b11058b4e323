// « Intégration dans un ENT »: may be modified while nothing is published.
import * as React from "react";
import { ActionGroup, Alert, Button, Checkbox, Form, FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from "@patternfly/react-core";
import { said } from "./said.jsx";
import { OneOf } from "./typeahead.jsx";

export function Ent({ server }) {
  const { published, models, ent, cas } = server.data;
  const [held, setHeld] = React.useState({ ent, cas });
  const [direct, setDirect] = React.useState(true);
  const [busy, setBusy] = React.useState(false);
  const changed = held.ent !== ent || held.cas !== cas;
  const save = async () => {
    setBusy(true);
    const done = await server.act("ent", held);
    setBusy(false);
    if (done) said("Les paramètres de l'ENT ont été enregistrés.");
  };
  return (
    <Form maxWidth="600px">
      {published && <Alert isInline variant="info" title="Pour modifier ces paramètres, arrêtez d'abord la publication." />}
      <FormGroup label="Mon ENT" fieldId="mon-ent">
        <OneOf id="mon-ent" label="Mon ENT" placeholder="Rechercher un ENT" entries={models.map((one) => ({ id: one, label: one }))} chosen={held.ent} choose={(value) => setHeld({ ...held, ent: value })} isDisabled={published} />
      </FormGroup>
      <FormGroup label="URL du serveur CAS" fieldId="url-cas">
        <TextInput id="url-cas" type="url" value={held.cas} onChange={(_, value) => setHeld({ ...held, cas: value })} isDisabled={published} />
        <FormHelperText><HelperText><HelperTextItem>Adresse du service d'authentification, par exemple https://ent.exemple.fr/cas</HelperTextItem></HelperText></FormHelperText>
      </FormGroup>
      <Checkbox id="direct" label="Autoriser aussi l'authentification directe" isChecked={direct} onChange={(_, checked) => setDirect(checked)} isDisabled={published} />
      <ActionGroup>
        <Button isDisabled={published || !changed} isLoading={busy} onClick={save}>Enregistrer</Button>
        <Button variant="link" isDisabled={published || !changed} onClick={() => setHeld({ ent, cas })}>Annuler</Button>
      </ActionGroup>
    </Form>
  );
}
