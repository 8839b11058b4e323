// « Préférences »: a switch is kept as soon as it is flicked.
import * as React from "react";
import { Body1, Caption1, Divider, Switch, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { Nothing } from "./page.jsx";
import { useSaid } from "./said.jsx";

const useStyles = makeStyles({
  page: { display: "flex", columnGap: tokens.spacingHorizontalXXL },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, flexGrow: 1, maxWidth: "640px" },
});
const TABS = { donnees: "Données", affichages: "Affichages", impressions: "Impressions", notifications: "Notifications" };

function Displays({ server }) {
  const styles = useStyles();
  const said = useSaid();
  const [own, setOwn] = React.useState({ photos: true, ine: false });
  const flick = (name) => (_, data) => setOwn({ ...own, [name]: data.checked });
  const prefer = async (_, data) => {
    if (await server.act("preference", { on: data.checked })) said("Préférence enregistrée");
  };
  return (
    <div className={styles.panel}>
      <Divider alignContent="start">Listes</Divider>
      <Switch label="Afficher les photos" checked={own.photos} onChange={flick("photos")} />
      <Switch label="Afficher le numéro national (INE)" checked={own.ine} onChange={flick("ine")} />
      <Divider alignContent="start">Environnement numérique de travail</Divider>
      <Switch label="Activer la gestion des identifiants ENT" checked={server.data.preference} onChange={prefer} />
      <Caption1>Ajoute « Identifiant CAS » aux colonnes disponibles dans les listes de la rubrique Ressources.</Caption1>
    </div>
  );
}

export function Preferences({ server }) {
  const styles = useStyles();
  const [tab, setTab] = React.useState("donnees");
  return (
    <>
      <Body1>Ces réglages s'appliquent à tous les utilisateurs de la base.</Body1>
      <div className={styles.page}>
        <TabList vertical selectedValue={tab} onTabSelect={(_, data) => setTab(data.value)}>
          {Object.entries(TABS).map(([key, title]) => <Tab key={key} value={key}>{title}</Tab>)}
        </TabList>
        {tab === "affichages" ? <Displays server={server} /> : <div className={styles.panel}><Nothing /></div>}
      </div>
    </>
  );
}
