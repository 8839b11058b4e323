// Screens of the console that no procedure needs.
import { Card, CardContent, Chip, Grid, LinearProgress, List, ListItem, ListItemText, Stack, Typography } from "@mui/material";

const FIGURES = [["Élèves", 65], ["Professeurs", 6], ["Utilisateurs connectés", 44]];

export function Home({ server }) {
  return (
    <Grid container spacing={2}>
      {FIGURES.map(([name, value]) => (
        <Grid key={name} size={4}><Card><CardContent><Typography color="text.secondary">{name}</Typography><Typography variant="h4">{value}</Typography></CardContent></Card></Grid>
      ))}
      <Grid size={6}>
        <Card><CardContent>
          <Typography variant="h6" component="h2">Publication</Typography>
          <Chip sx={{ mt: 1 }} color={server.data.published ? "success" : "error"} label={server.data.published ? "Base publiée" : "Base non publiée"} />
        </CardContent></Card>
      </Grid>
      <Grid size={6}>
        <Card><CardContent>
          <Typography variant="h6" component="h2" gutterBottom>Espace disque</Typography>
          <LinearProgress variant="determinate" value={37} aria-label="Espace disque" />
          <Typography variant="body2" sx={{ mt: 1 }}>3,7 Go utilisés sur 10 Go</Typography>
        </CardContent></Card>
      </Grid>
    </Grid>
  );
}

const FACTS = [["État", "En service"], ["Version", "2026.1.3"], ["Dernière sauvegarde", "Cette nuit, 02:14"]];

export function Server() {
  return (
    <Card sx={{ maxWidth: 560 }}>
      <List>{FACTS.map(([name, value]) => <ListItem key={name} divider><ListItemText primary={name} secondary={value} /></ListItem>)}</List>
    </Card>
  );
}

export function Nothing() {
  return <Stack sx={{ alignItems: "center", py: 8 }}><Typography color="text.secondary">Aucun élément à afficher</Typography></Stack>;
}
