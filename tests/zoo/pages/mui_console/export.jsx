// « Export des utilisateurs »: the browser fetches the file itself.
import * as React from "react";
import { Autocomplete, Button, Card, CardActions, CardContent, MenuItem, Stack, TextField } from "@mui/material";
import { EXPORTED } from "../two_schools/server.js";
import { DownloadIcon } from "./icons.jsx";
import { useSay } from "./notices.jsx";

const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];

export function Export({ server }) {
  const say = useSay();
  const [profile, setProfile] = React.useState("");
  const [group, setGroup] = React.useState(null);
  const [missed, setMissed] = React.useState(false);
  const get = () => {
    setMissed(!profile);
    if (!profile) return;
    say("Le téléchargement va commencer…", "info");
    location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: profile, classe: group ?? "" })}`);
  };
  return (
    <Card sx={{ maxWidth: 640 }}>
      <CardContent>
        <Stack spacing={3}>
          <TextField select required label="Profil" value={profile} onChange={(event) => setProfile(event.target.value)} error={missed}
            helperText={missed ? "Ce champ est exigé." : ""}>
            {EXPORTED.map((one) => <MenuItem key={one.id} value={one.id}>{one.label}</MenuItem>)}
          </TextField>
          <Autocomplete options={CLASSES} value={group} onChange={(_, chosen) => setGroup(chosen)}
            renderInput={(params) => <TextField {...params} label="Classe" helperText="Toutes les classes si rien n'est choisi" />} />
          <TextField label="Créés depuis le" type="date" slotProps={{ inputLabel: { shrink: true } }} />
        </Stack>
      </CardContent>
      <CardActions sx={{ p: 2 }}>
        <Button variant="contained" startIcon={<DownloadIcon />} onClick={get}>Exporter au format CSV</Button>
        <Button disabled>Exporter au format XML</Button>
      </CardActions>
    </Card>
  );
}
