// Pages of the portal that no procedure needs.
import { Card, CardActions, CardContent, Button, Grid, Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";

const NEWS = [
  ["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30, tous les enseignants vous accueillent."],
  ["Bourses de lycée", "Les demandes se font en ligne jusqu'au 15 octobre."],
  ["Réunion parents-professeurs", "Jeudi 10 décembre à partir de 17 h, dans le hall."],
];

export function Home() {
  return (
    <>
      <Typography variant="h4" component="h1" gutterBottom>Bienvenue</Typography>
      <Grid container spacing={2}>
        {NEWS.map(([title, text]) => (
          <Grid key={title} size={4}>
            <Card>
              <CardContent><Typography variant="h6" component="h2" gutterBottom>{title}</Typography><Typography variant="body2">{text}</Typography></CardContent>
              <CardActions><Button size="small">Lire la suite</Button></CardActions>
            </Card>
          </Grid>
        ))}
      </Grid>
    </>
  );
}

export function Nothing({ title }) {
  return (
    <>
      <Typography variant="h4" component="h1" gutterBottom>{title}</Typography>
      <Typography color="text.secondary">Aucun contenu pour le moment.</Typography>
    </>
  );
}

const COUNTS = [["Élèves", 67, 12], ["Parents", 9, 3], ["Enseignants", 6, 0], ["Personnels", 4, 1]];

export function Members() {
  return (
    <TableContainer component={Paper}>
      <Table>
        <TableHead><TableRow><TableCell>Profil</TableCell><TableCell align="right">Comptes</TableCell><TableCell align="right">Jamais connectés</TableCell></TableRow></TableHead>
        <TableBody>
          {COUNTS.map(([profile, all, never]) => (
            <TableRow key={profile}><TableCell component="th" scope="row">{profile}</TableCell><TableCell align="right">{all}</TableCell><TableCell align="right">{never}</TableCell></TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
