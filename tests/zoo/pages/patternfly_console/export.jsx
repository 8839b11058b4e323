// « Export des utilisateurs »: at least the profile is chosen.
import * as React from "react";
import { ActionGroup, Button, Card, CardBody, CardTitle, Form, FormGroup, FormSection } from "@patternfly/react-core";
import DownloadIcon from "@patternfly/react-icons/dist/esm/icons/download-icon";
import { EXPORTED } from "../two_schools/school.js";
import { said } from "./said.jsx";
import { One } from "./select.jsx";

const ALL = "toutes";
const GROUPS = [{ id: ALL, label: "Toutes les classes" }, ...["2NDE1", "2NDE2", "1G1", "TG3"].map((id) => ({ id, label: id }))];

export function Export({ server }) {
  const [profile, setProfile] = React.useState("");
  const [group, setGroup] = React.useState(ALL);
  const load = () => {
    const asked = new URLSearchParams({ profil: profile, classe: group === ALL ? "" : group });
    location.assign(`/api/export/${server.school}?${asked}`);
    said("L'export est prêt : le téléchargement commence.", "info");
  };
  return (
    <Card style={{ maxWidth: "640px" }}>
      <CardTitle component="h2">Comptes à exporter</CardTitle>
      <CardBody>
        <Form>
          <FormSection>
            <FormGroup label="Profil" isRequired fieldId="profil"><One id="profil" placeholder="Choisir un profil" entries={EXPORTED} chosen={profile} choose={setProfile} /></FormGroup>
            <FormGroup label="Classe" fieldId="classe"><One id="classe" entries={GROUPS} chosen={group} choose={setGroup} isDisabled={profile !== "eleves"} /></FormGroup>
          </FormSection>
          <ActionGroup>
            <Button icon={<DownloadIcon />} isDisabled={!profile} onClick={load}>Exporter au format CSV</Button>
            <Button variant="link" onClick={() => setProfile("")}>Réinitialiser</Button>
          </ActionGroup>
        </Form>
      </CardBody>
    </Card>
  );
}
