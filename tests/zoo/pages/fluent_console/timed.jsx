// Authorisation profiles and groups of users: chosen in the list at the left, « Déconnexion automatique » beneath.
import * as React from "react";
import { Card, CardHeader, List, ListItem, Subtitle2, Text, Tree, TreeItem, TreeItemLayout, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { Disconnection } from "./disconnection.jsx";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(340px, 460px) 1fr", gap: tokens.spacingHorizontalXL, alignItems: "start" },
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  item: { padding: "8px 4px", alignItems: "center" },
});
const WORDS = {
  professeurs: ["Profils d'autorisation", "Déconnecter les professeurs de ce profil en cas d'inactivité"],
  vie_scolaire: ["Profils d'autorisation", "Déconnecter les personnels de ce profil en cas d'inactivité"],
  administratif: ["Groupes d'utilisateurs", "Déconnecter les utilisateurs de ce groupe en cas d'inactivité"],
};
const RIGHTS = {
  Élèves: ["Consulter les fiches", "Modifier les fiches"], Absences: ["Saisir les absences", "Régler les absences"],
  Communication: ["Envoyer des messages", "Publier des informations"],
};

function Rights() {
  return (
    <Tree aria-label="Autorisations" defaultOpenItems={["Élèves", "Absences"]}>
      {Object.entries(RIGHTS).map(([title, rights]) => (
        <TreeItem key={title} itemType="branch" value={title}>
          <TreeItemLayout>{title}</TreeItemLayout>
          <Tree>{rights.map((one) => <TreeItem key={one} itemType="leaf" value={one}><TreeItemLayout iconBefore={<CheckmarkCircle16Regular />}>{one}</TreeItemLayout></TreeItem>)}</Tree>
        </TreeItem>
      ))}
    </Tree>
  );
}

export function Timed({ server, kind }) {
  const styles = useStyles();
  const [title, question] = WORDS[kind];
  const durations = server.data.durations[kind];
  const [chosen, setChosen] = React.useState([]);
  const [name] = chosen;
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <Card>
          <CardHeader header={<Subtitle2>{title}</Subtitle2>} />
          <List selectionMode="single" navigationMode="items" selectedItems={chosen} onSelectionChange={(_, data) => setChosen(data.selectedItems)} aria-label={title}>
            {Object.keys(durations).map((one) => <ListItem key={one} value={one} className={styles.item} checkmark={{ "aria-label": one }}>{one}</ListItem>)}
          </List>
        </Card>
        {name && <Disconnection key={name} server={server} kind={kind} name={name} minutes={durations[name]} question={question} />}
      </div>
      <Card>
        <CardHeader header={<Subtitle2>{name ? `Autorisations – ${name}` : "Autorisations"}</Subtitle2>} />
        {name ? <Rights key={name} /> : <Text>Sélectionnez une ligne dans la liste.</Text>}
      </Card>
    </div>
  );
}
