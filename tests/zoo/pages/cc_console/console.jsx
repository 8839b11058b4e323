// The console: its frame around the screen that the address names.
import * as React from "react";
import AppLayout from "@cloudscape-design/components/app-layout";
import BreadcrumbGroup from "@cloudscape-design/components/breadcrumb-group";
import Flashbar from "@cloudscape-design/components/flashbar";
import SideNavigation from "@cloudscape-design/components/side-navigation";
import { SCHOOLS, go, usePath, useServer } from "../two_schools/server.js";
import { Bases } from "./bases.jsx";
import { items, trail } from "./console_map.jsx";
import { Dashboard, Nothing } from "./console_pages.jsx";
import { ConsoleSignIn } from "./console_sign_in.jsx";
import { Displays } from "./displays.jsx";
import { useFlashes } from "./flashes.jsx";
import { Help } from "./help.jsx";
import { Net } from "./net.jsx";
import { People } from "./people.jsx";
import { Timed, TimedPanel } from "./timed.jsx";
import { Top } from "./top.jsx";

const PAGES = { accueil: Dashboard, net: Net, affichages: Displays };
const PEOPLE = { eleves: "eleves", responsables: "responsables", professeurs: "enseignants", personnels: "personnels" };
const TIMED = { "professeurs-profils": "professeurs", "personnels-profils": "vie_scolaire", utilisateurs: "administratif" };

const follow = (event) => {
  if (event.detail.external) return;
  event.preventDefault();
  if (event.detail.href) go(event.detail.href);
};

function Frame({ server, school, place }) {
  const { items: told, clear } = useFlashes();
  const [navigation, setNavigation] = React.useState(true);
  const [tools, setTools] = React.useState(false);
  const [chosen, setChosen] = React.useState("");
  const [panel, setPanel] = React.useState(false);
  // The library folds its sections anew whenever it is handed other items.
  const menu = React.useMemo(() => items(school), [school]);
  const path = trail(place);
  const name = path.at(-1)?.text ?? "Page introuvable";
  const kind = TIMED[place];
  const Page = PEOPLE[place] ? People : kind ? Timed : PAGES[place] ?? Nothing;
  React.useEffect(() => {
    setChosen("");
    setPanel(false);
    clear();
  }, [place]);
  const choose = (one) => {
    setChosen(one);
    setPanel(true);
  };
  const crumbs = [{ text: server.data.name, href: `/${school}/accueil` }, ...path.map((one) => ({ text: one.text, href: one.key ? `/${school}/${one.key}` : "" }))];
  return (
    <AppLayout
      headerSelector="#top" stickyNotifications contentType={PEOPLE[place] || kind ? "table" : "default"}
      navigationOpen={navigation} onNavigationChange={({ detail }) => setNavigation(detail.open)}
      toolsOpen={tools} onToolsChange={({ detail }) => setTools(detail.open)} tools={<Help name={name} />}
      navigation={(
        <SideNavigation header={{ text: "Console d'administration", href: `/${school}/accueil` }} activeHref={`/${school}/${place}`} items={menu}
          onFollow={follow} />
      )}
      breadcrumbs={<BreadcrumbGroup items={crumbs} onFollow={follow} />}
      notifications={<Flashbar items={told} />}
      splitPanel={kind && <TimedPanel kind={kind} server={server} chosen={chosen} />}
      splitPanelOpen={panel} onSplitPanelToggle={({ detail }) => setPanel(detail.open)}
      content={<Page key={place} name={name} server={server} profile={PEOPLE[place]} kind={kind} chosen={chosen} onChoose={choose} />}
    />
  );
}

export function Console() {
  const [, named, place = "accueil"] = usePath().split("/");
  const known = SCHOOLS.includes(named);
  const server = useServer(known ? named : "lycee");
  const { data, load } = server;
  if (!data) return null;
  return (
    <>
      <Top data={data.signed && known ? data : { ...data, name: "Hébergement" }} load={load} home={known && data.signed ? `/${named}/accueil` : "/"} />
      {!data.signed ? <ConsoleSignIn onEntered={load} /> : known ? <Frame key={named} server={server} school={named} place={place} /> : <Bases schools={data.schools} />}
    </>
  );
}
