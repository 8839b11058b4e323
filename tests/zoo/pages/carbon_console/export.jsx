// « Export des utilisateurs ».
import * as React from "react";
import { Button, Checkbox, Dropdown, Form, InlineLoading, Stack, TextInput } from "@carbon/react";
import { Download } from "@carbon/icons-react";
import { EXPORTED } from "../two_schools/server.js";
import { Page } from "./page.jsx";

const CLASSES = ["Toutes les classes", "2NDE1", "2NDE2", "1G1", "TG3"];

export function Export({ server }) {
  const [profile, setProfile] = React.useState(null);
  const [group, setGroup] = React.useState(CLASSES[0]);
  const [missing, setMissing] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const get = async (event) => {
    event.preventDefault();
    setMissing(!profile);
    if (!profile) return;
    setBusy(true);
    const asked = new URLSearchParams({ profil: profile.id, classe: group === CLASSES[0] ? "" : group });
    const answer = await fetch(`/api/export/${server.school}?${asked}`);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = `export_${profile.id}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
    setBusy(false);
  };
  return (
    <Page trail={["Administration du site", "Utilisateurs", "Export des utilisateurs"]}
      intro="Le fichier contient l'identité et le login des utilisateurs du profil choisi.">
      <Form onSubmit={get} style={{ maxWidth: "30rem" }}>
        <Stack gap={6}>
          <Dropdown id="profile" titleText="Profil *" label="Choisissez un profil" items={EXPORTED} selectedItem={profile}
            itemToString={(item) => item?.label ?? ""} invalid={missing} invalidText="Ce champ est obligatoire."
            onChange={({ selectedItem }) => setProfile(selectedItem)} />
          <Dropdown id="group" titleText="Classe" label="Classe" items={CLASSES} selectedItem={group}
            onChange={({ selectedItem }) => setGroup(selectedItem)} />
          <TextInput id="since" labelText="Connecté depuis le" placeholder="jj/mm/aaaa" helperText="Facultatif" />
          <Checkbox id="header" labelText="Inclure la ligne d'en-tête" defaultChecked disabled />
          {busy
            ? <InlineLoading description="Préparation de l'export…" />
            : <Button type="submit" renderIcon={Download}>Exporter au format CSV</Button>}
        </Stack>
      </Form>
    </Page>
  );
}
