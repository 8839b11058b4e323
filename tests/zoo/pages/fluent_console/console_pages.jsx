// Screens of the console that no procedure needs.
import * as React from "react";
import {
  Badge, Caption1, Card, ProgressBar, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Title1, makeStyles, tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))", gap: tokens.spacingHorizontalL },
});
const BACKUPS = [["27/11/2026", "02:14", "48 Mo"], ["26/11/2026", "02:13", "48 Mo"], ["25/11/2026", "02:14", "47 Mo"]];

export function Home({ server }) {
  const styles = useStyles();
  const count = (profile) => server.data.rows.filter((one) => one.profile === profile).length;
  return (
    <>
      <div className={styles.cards}>
        <Card><Caption1>Élèves</Caption1><Title1>{count("eleves")}</Title1></Card>
        <Card><Caption1>Professeurs</Caption1><Title1>{count("enseignants")}</Title1></Card>
        <Card><Caption1>Utilisateurs connectés</Caption1><Title1>44</Title1></Card>
        <Card><Caption1>Espace utilisé : 37 %</Caption1><ProgressBar value={0.37} thickness="large" /></Card>
      </div>
      <Table aria-label="Dernières sauvegardes" size="small">
        <TableHeader><TableRow>{["Sauvegarde", "Heure", "Taille"].map((one) => <TableHeaderCell key={one}>{one}</TableHeaderCell>)}</TableRow></TableHeader>
        <TableBody>{BACKUPS.map((line) => <TableRow key={line[0]}>{line.map((one) => <TableCell key={one}>{one}</TableCell>)}</TableRow>)}</TableBody>
      </Table>
    </>
  );
}

export function Server({ server }) {
  const lines = [
    ["État", <Badge key="state" color="success">En service</Badge>], ["Base chargée", server.data.name], ["Dernière sauvegarde", "Cette nuit, 02:14"], ["Version", "2026.1.3"],
  ];
  return (
    <Table aria-label="Serveur PRONOTE">
      <TableBody>{lines.map(([name, value]) => <TableRow key={name}><TableHeaderCell>{name}</TableHeaderCell><TableCell>{value}</TableCell></TableRow>)}</TableBody>
    </Table>
  );
}
