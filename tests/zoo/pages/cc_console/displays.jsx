// « Affichages » of the preferences.
import * as React from "react";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Form from "@cloudscape-design/components/form";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useFlashes } from "./flashes.jsx";

const OTHERS = { photos: true, ine: false, upper: true };

export function Displays({ name, server }) {
  const { tell } = useFlashes();
  const [kept, setKept] = React.useState({ ...OTHERS, preference: server.data.preference });
  const [held, setHeld] = React.useState(kept);
  const box = (key, text, description) => (
    <Checkbox checked={held[key]} description={description} onChange={({ detail }) => setHeld({ ...held, [key]: detail.checked })}>{text}</Checkbox>
  );
  const save = async (event) => {
    event.preventDefault();
    for (const key of Object.keys(held)) {
      if (held[key] === kept[key]) continue;
      if (!(await (key === "preference" ? server.act("preference", { on: held.preference }) : server.act(`${key} ${held[key]}`)))) return;
    }
    setKept(held);
    tell("preferences", "success", "Les préférences ont été enregistrées.");
  };
  return (
    <ContentLayout header={<Header variant="h1">{name}</Header>}>
      <form onSubmit={save}>
        <Form actions={(
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={() => setHeld(kept)}>Annuler</Button><Button variant="primary">Enregistrer</Button>
          </SpaceBetween>
        )}>
          <SpaceBetween size="l">
            <Container header={<Header variant="h2">Listes</Header>}>
              <SpaceBetween size="s">
                {box("photos", "Afficher les photos")}
                {box("ine", "Afficher le numéro national (INE)")}
                {box("upper", "Afficher les noms en majuscules sur les documents")}
              </SpaceBetween>
            </Container>
            <Container header={<Header variant="h2">ENT</Header>}>
              {box("preference", "Activer la gestion des identifiants ENT", "La colonne « Identifiant CAS » devient disponible dans les listes de ressources.")}
            </Container>
          </SpaceBetween>
        </Form>
      </form>
    </ContentLayout>
  );
}
