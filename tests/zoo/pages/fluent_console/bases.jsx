// Which of the account's bases to administer.
import * as React from "react";
import { Body1, List, ListItem, Persona, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { go } from "../two_schools/server.js";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, width: "480px", margin: "8vh auto 0" },
  title: { margin: 0 },
  item: { padding: tokens.spacingVerticalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, cursor: "pointer" },
});

export function Bases({ schools }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title2 as="h1" className={styles.title}>Vos bases</Title2>
      <Body1>Choisissez la base à administrer.</Body1>
      <List navigationMode="items">
        {Object.entries(schools).map(([key, name]) => (
          <ListItem key={key} className={styles.item} aria-label={name} onAction={() => go(`/${key}/accueil`)}>
            <Persona name={name} secondaryText="Année scolaire 2026-2027" avatar={{ shape: "square", "aria-hidden": true }} />
          </ListItem>
        ))}
      </List>
    </main>
  );
}
