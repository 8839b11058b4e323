// « Déconnexion automatique »: a tick, and the documentation's slider with a field.
import * as React from "react";
import { Button, Card, CardActions, CardContent, Checkbox, FormControlLabel, Grid, Input, Slider, Typography } from "@mui/material";
import { useSay } from "./notices.jsx";
import { TimerIcon } from "./icons.jsx";

const WORDS = {
  professeurs: "Déconnecter les professeurs de ce profil en cas d'inactivité supérieure à",
  vie_scolaire: "Déconnecter les personnels de ce profil en cas d'inactivité supérieure à",
  administratif: "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à",
};
const MARKS = [5, 30, 60, 90, 120].map((value) => ({ value, label: `${value}` }));

export function Disconnection({ server, kind, name, minutes }) {
  const say = useSay();
  const [on, setOn] = React.useState(minutes !== null);
  const [value, setValue] = React.useState(minutes ?? 60);
  const keep = () => setValue((typed) => Math.min(120, Math.max(5, Number(typed))));
  const save = async () => {
    if (await server.act("duration", { kind, name, minutes: on ? Number(value) : null })) say(`« ${name} » : déconnexion automatique enregistrée.`);
  };
  return (
    <Card sx={{ mt: 2 }}>
      <CardContent>
        <Typography variant="subtitle1" component="h2" id="disconnection" gutterBottom>Déconnexion automatique</Typography>
        <FormControlLabel control={<Checkbox checked={on} onChange={(event) => setOn(event.target.checked)} />} label={WORDS[kind]} />
        <Grid container spacing={2} sx={{ alignItems: "center", mt: 1 }}>
          <Grid><TimerIcon color={on ? "inherit" : "disabled"} /></Grid>
          <Grid size="grow">
            <Slider value={Number(value)} min={5} max={120} step={5} marks={MARKS} disabled={!on} onChange={(_, chosen) => setValue(chosen)} aria-labelledby="disconnection" />
          </Grid>
          <Grid>
            <Input value={value} size="small" disabled={!on} onChange={(event) => setValue(event.target.value)} onBlur={keep}
              slotProps={{ input: { step: 5, min: 5, max: 120, type: "number", "aria-label": "Durée en minutes" } }} sx={{ width: 52 }} />
          </Grid>
          <Grid><Typography>min</Typography></Grid>
        </Grid>
      </CardContent>
      <CardActions><Button onClick={save}>Enregistrer</Button></CardActions>
    </Card>
  );
}
