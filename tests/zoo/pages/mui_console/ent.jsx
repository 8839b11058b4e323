// « Intégration dans un ENT »: read while the base is published, modified once it is not.
import * as React from "react";
import { Alert, Autocomplete, Button, FormControlLabel, Stack, Switch, TextField } from "@mui/material";
import { useSay } from "./notices.jsx";

export function Ent({ server }) {
  const say = useSay();
  const { published, models } = server.data;
  const [ent, setEnt] = React.useState(server.data.ent);
  const [cas, setCas] = React.useState(server.data.cas);
  const [busy, setBusy] = React.useState(false);
  const changed = ent !== server.data.ent || cas !== server.data.cas;
  const save = async (event) => {
    event.preventDefault();
    setBusy(true);
    const kept = await server.act("ent", { ent, cas });
    setBusy(false);
    if (kept) say("Les paramètres de l'ENT ont été enregistrés.");
  };
  return (
    <Stack component="form" noValidate spacing={3} sx={{ maxWidth: 640 }} onSubmit={save}>
      {published && <Alert severity="info">Pour modifier les paramètres de cet onglet, cliquez sur « Arrêter la publication ».</Alert>}
      <Autocomplete options={models} value={ent} disableClearable disabled={published} onChange={(_, chosen) => setEnt(chosen)}
        renderInput={(params) => <TextField {...params} label="Mon ENT" />} />
      <TextField label="URL du serveur CAS" value={cas} disabled={published} onChange={(event) => setCas(event.target.value.trim())}
        placeholder="https://" helperText="Adresse communiquée par votre ENT" />
      <FormControlLabel disabled control={<Switch defaultChecked />} label="Autoriser l'accès direct aux espaces" />
      <Button type="submit" variant="contained" loading={busy} disabled={published || !changed} sx={{ alignSelf: "flex-start" }}>Enregistrer</Button>
    </Stack>
  );
}
