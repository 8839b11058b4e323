// « PRONOTE.net »: the publication, and the tabs of what is published.
import * as React from "react";
import {
  Badge, Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, ProgressBar, Tab, TabList, Toolbar,
  ToolbarButton, ToolbarDivider,
} from "@fluentui/react-components";
import { ArrowClockwise20Regular, CloudArrowUp20Regular, Stop20Regular } from "@fluentui/react-icons";
import { Ent } from "./ent.jsx";
import { Nothing } from "./page.jsx";
import { useSaid } from "./said.jsx";

const TABS = { espaces: "Espaces publiés", communication: "Communication", ent: "Intégration dans un ENT", securite: "Sécurité" };

function Stop({ published, stop }) {
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement><ToolbarButton icon={<Stop20Regular />} disabled={!published}>Arrêter la publication</ToolbarButton></DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Arrêter la publication de la base ?</DialogTitle>
          <DialogContent>Les élèves, les responsables et les professeurs n'auront plus accès à leurs espaces jusqu'à la prochaine publication.</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement><Button appearance="secondary">Annuler</Button></DialogTrigger>
            <DialogTrigger disableButtonEnhancement><Button appearance="primary" onClick={stop}>Arrêter</Button></DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

export function Net({ server }) {
  const said = useSaid();
  const [tab, setTab] = React.useState("espaces");
  const [busy, setBusy] = React.useState(false);
  const { published } = server.data;
  const ask = async (what, title, body) => {
    setBusy(true);
    if (await server.act(what)) said(title, body);
    setBusy(false);
  };
  return (
    <>
      <Toolbar aria-label="Publication">
        <Badge size="extra-large" appearance="tint" color={published ? "success" : "danger"}>{published ? "Base publiée" : "Publication arrêtée"}</Badge>
        <ToolbarDivider />
        <Stop published={published} stop={() => ask("stop", "La publication est arrêtée")} />
        <ToolbarButton icon={<CloudArrowUp20Regular />} appearance={published ? "subtle" : "primary"} disabled={published}
          onClick={() => ask("publish", "La base est publiée", "Les espaces sont de nouveau accessibles.")}>Publier dans la base</ToolbarButton>
        <ToolbarDivider />
        <ToolbarButton icon={<ArrowClockwise20Regular />} aria-label="Actualiser" onClick={server.load} />
      </Toolbar>
      {busy && <ProgressBar />}
      <TabList selectedValue={tab} onTabSelect={(_, data) => setTab(data.value)}>
        {Object.entries(TABS).map(([key, title]) => <Tab key={key} value={key}>{title}</Tab>)}
      </TabList>
      {tab === "ent" ? <Ent server={server} /> : <Nothing />}
    </>
  );
}
