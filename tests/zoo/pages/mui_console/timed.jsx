// Authorisation profiles and groups of users: chosen in the list at the left, « Déconnexion automatique » beneath it.
import * as React from "react";
import { Card, CardHeader, Checkbox, FormControlLabel, Grid, List, ListItemButton, ListItemText, Paper, Typography } from "@mui/material";
import { Disconnection } from "./disconnection.jsx";

const TITLES = { professeurs: "Profils d'autorisation", vie_scolaire: "Profils d'autorisation", administratif: "Groupes d'utilisateurs" };
const RIGHTS = ["Consulter les fiches des élèves", "Modifier les fiches des élèves", "Saisir les absences", "Envoyer des messages", "Imprimer les listes"];

export function Timed({ server, kind }) {
  const durations = server.data.durations[kind];
  const [chosen, setChosen] = React.useState("");
  return (
    <Grid container spacing={2}>
      <Grid size={5}>
        <Card>
          <CardHeader title={TITLES[kind]} slotProps={{ title: { variant: "subtitle1" } }} />
          <List dense disablePadding>
            {Object.keys(durations).map((name) => (
              <ListItemButton key={name} selected={name === chosen} onClick={() => setChosen(name)}><ListItemText primary={name} /></ListItemButton>
            ))}
          </List>
        </Card>
        {chosen && <Disconnection key={chosen} server={server} kind={kind} name={chosen} minutes={durations[chosen]} />}
      </Grid>
      <Grid size={7}>
        <Paper sx={{ p: 2, minHeight: 320 }}>
          <Typography variant="subtitle1" gutterBottom>{chosen ? `Autorisations : ${chosen}` : "Autorisations"}</Typography>
          {!chosen && <Typography color="text.secondary">Sélectionnez une ligne à gauche.</Typography>}
          {chosen && RIGHTS.map((right, n) => <div key={right}><FormControlLabel disabled control={<Checkbox checked={n % 2 === 0} />} label={right} /></div>)}
        </Paper>
      </Grid>
    </Grid>
  );
}
