// The school's site: public pages under tabs; who is signed in opens the volet administration with the icon at the top left.
import * as React from "react";
import { Button, Hamburger, Skeleton, SkeletonItem, Subtitle1, Tab, TabList, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Account } from "./account.jsx";
import { Export } from "./export.jsx";
import { Nothing, Page, Trail } from "./page.jsx";
import { Home, Maintenance, Members } from "./public_pages.jsx";
import { Services } from "./services.jsx";
import { SignIn } from "./sign_in.jsx";
import { SECTIONS, Volet } from "./volet.jsx";

const useStyles = makeStyles({
  bar: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM, height: "56px", padding: "0 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
  tabs: { padding: "0 24px" },
});
const TABS = { "": "Accueil", vie: "Vie de l'établissement", orientation: "Orientation", cdi: "CDI" };
const ADMINISTRATION = { tiers: Services, export: Export, membres: Members };

function Administration({ server, section, entry, at }) {
  const { title, entries } = SECTIONS.find((one) => one.key === section);
  const Content = ADMINISTRATION[entry] ?? Nothing;
  const trail = <Trail home={{ title: "Site d'établissement", go: () => go(at("")) }} path={[title, entries[entry]]} />;
  return <Page title={entries[entry]} trail={trail}><Content key={entry} server={server} /></Page>;
}

export function Portal() {
  const styles = useStyles();
  const [volet, setVolet] = React.useState(false);
  const [, , asked, page = "", entry] = usePath().split("/");
  const school = SCHOOLS.includes(asked) ? asked : "lycee";
  const server = useServer(school);
  if (!server.data) return <Skeleton aria-label="Chargement"><SkeletonItem size={56} /></Skeleton>;
  const { name, signed, services } = server.data;
  const at = (path) => `/web/${school}${path && "/" + path}`;
  const entered = async () => {
    await server.load();
    go(at(""));
  };
  const leave = async () => {
    await post("/api/logout");
    await entered();
  };
  const tabs = services.find((one) => one.key === "pronote").on ? { ...TABS, pronote: "Pronote" } : TABS;
  const administered = signed && SECTIONS.some((one) => one.key === page && entry in one.entries);
  return (
    <>
      <header className={styles.bar}>
        {signed && <Tooltip content="Administration du site" relationship="label"><Hamburger onClick={() => setVolet(true)} /></Tooltip>}
        <Subtitle1>ATRIUM</Subtitle1>
        <Text className={styles.grow}>{name}</Text>
        {signed ? <Account name="Camille Administrateur" leave={leave} /> : <Button appearance="primary" onClick={() => go(at("connexion"))}>Se connecter</Button>}
      </header>
      {signed && <Volet open={volet} setOpen={setVolet} name={name} section={page} entry={entry} go={(path) => go(at(path))} />}
      {page === "connexion" && !signed && <SignIn title="Connexion à ATRIUM" username="Identifiant" help="Identifiant ou mot de passe oublié ?" entered={entered} />}
      {administered && <Administration server={server} section={page} entry={entry} at={at} />}
      {page !== "connexion" && !administered && (
        <>
          <Maintenance />
          <TabList className={styles.tabs} selectedValue={page} onTabSelect={(_, data) => go(at(data.value))}>
            {Object.entries(tabs).map(([key, title]) => <Tab key={key} value={key}>{title}</Tab>)}
          </TabList>
          <Page title={page ? tabs[page] ?? "Page introuvable" : "Bienvenue"}>{page ? <Nothing /> : <Home />}</Page>
        </>
      )}
    </>
  );
}
