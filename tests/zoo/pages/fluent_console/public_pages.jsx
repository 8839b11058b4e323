// Pages of the portal that no procedure needs.
import * as React from "react";
import {
  Body1, Button, Caption1, Card, CardHeader, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Table, TableBody, TableCell,
  TableHeader, TableHeaderCell, TableRow, makeStyles, tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  notice: { margin: "12px 32px" },
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(280px, 1fr))", gap: tokens.spacingHorizontalL },
});
const NEWS = [
  ["Portes ouvertes", "Vie de l'établissement", "Samedi 6 février, de 9 h à 12 h 30."],
  ["Bourses", "Secrétariat", "Les demandes se font jusqu'au 15 octobre."],
  ["Réunion parents-professeurs", "Vie scolaire", "Jeudi 10 décembre à partir de 17 h."],
];

export function Home() {
  const styles = useStyles();
  return (
    <div className={styles.cards}>
      {NEWS.map(([title, from, text]) => (
        <Card key={title}><CardHeader header={<Body1><b>{title}</b></Body1>} description={<Caption1>{from}</Caption1>} />{text}</Card>
      ))}
    </div>
  );
}

/** Until it is closed, once for each browser. */
export function Maintenance() {
  const styles = useStyles();
  const [open, setOpen] = React.useState(() => !localStorage.getItem("maintenance"));
  if (!open) return null;
  const close = () => {
    localStorage.setItem("maintenance", "lue");
    setOpen(false);
  };
  return (
    <MessageBar className={styles.notice}>
      <MessageBarBody><MessageBarTitle>Maintenance</MessageBarTitle>Le service sera interrompu mercredi de 13 h à 14 h.</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label="Fermer" icon={<Dismiss20Regular />} onClick={close} />} />
    </MessageBar>
  );
}

export function Members() {
  const lines = [["Élèves", 67, 12], ["Parents", 9, 3], ["Enseignants", 6, 0], ["Personnels", 4, 1]];
  return (
    <Table aria-label="Comptes par profil">
      <TableHeader><TableRow>{["Profil", "Comptes", "Jamais connectés"].map((one) => <TableHeaderCell key={one}>{one}</TableHeaderCell>)}</TableRow></TableHeader>
      <TableBody>{lines.map((line) => <TableRow key={line[0]}>{line.map((one, index) => <TableCell key={index}>{one}</TableCell>)}</TableRow>)}</TableBody>
    </Table>
  );
}
