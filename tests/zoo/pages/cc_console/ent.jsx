// « Intégration dans un ENT »: a form that the publication keeps shut.
import * as React from "react";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useFlashes } from "./flashes.jsx";

const option = (one) => ({ label: one, value: one });

export function Ent({ server }) {
  const { tell } = useFlashes();
  const { published, models } = server.data;
  const [ent, setEnt] = React.useState(server.data.ent);
  const [cas, setCas] = React.useState(server.data.cas);
  const [tried, setTried] = React.useState(false);
  const wrong = cas !== "" && !/^https?:\/\/\S+$/.test(cas);
  const undo = () => {
    setEnt(server.data.ent);
    setCas(server.data.cas);
  };
  const save = async (event) => {
    event.preventDefault();
    setTried(true);
    if (published || wrong) return;
    if (await server.act("ent", { ent, cas })) tell("ent", "success", "Les paramètres de l'ENT ont été enregistrés.");
  };
  return (
    <form onSubmit={save}>
      <Form actions={(
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="link" formAction="none" disabled={published} onClick={undo}>Annuler</Button>
          <Button variant="primary" disabled={published}>Enregistrer</Button>
        </SpaceBetween>
      )}>
        <SpaceBetween size="l">
          {published && <Alert type="info" statusIconAriaLabel="Informations">Ces paramètres ne sont modifiables que lorsque la publication est arrêtée.</Alert>}
          <FormField label="Mon ENT" description="Environnement numérique de travail de l'établissement.">
            <Select selectedOption={option(ent)} onChange={({ detail }) => setEnt(detail.selectedOption.value)} options={models.map(option)} disabled={published}
              filteringType="auto" filteringPlaceholder="Rechercher un ENT" filteringAriaLabel="Rechercher un ENT" noMatch="Aucun ENT" />
          </FormField>
          <FormField label="URL du serveur CAS" constraintText="Par exemple https://cas.exemple.fr/login" errorText={tried && wrong && "Cette adresse n'est pas valide."}>
            <Input type="url" value={cas} onChange={({ detail }) => setCas(detail.value)} disabled={published} placeholder="https://" />
          </FormField>
        </SpaceBetween>
      </Form>
    </form>
  );
}
