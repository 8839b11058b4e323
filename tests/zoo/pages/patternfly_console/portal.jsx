// The school's site: public pages under tabs; who is signed in opens the volet administration with the icon at the top left.
import * as React from "react";
import {
  Button, Masthead, MastheadBrand, MastheadContent, MastheadLogo, MastheadMain, MastheadToggle, Page, PageSection, PageToggleButton, Tab, TabTitleText, Tabs,
  Title, Toolbar, ToolbarContent, ToolbarItem,
} from "@patternfly/react-core";
import CogIcon from "@patternfly/react-icons/dist/esm/icons/cog-icon";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Account } from "./account.jsx";
import { Export } from "./export.jsx";
import { Home, Members } from "./public_pages.jsx";
import { Loading, Nothing, Screen, Trail } from "./screen.jsx";
import { Services } from "./services.jsx";
import { SignIn } from "./sign_in.jsx";
import { SECTIONS, Volet } from "./volet.jsx";

const TABS = { "": "Accueil", etablissement: "L'établissement", vie: "Vie scolaire", cdi: "CDI" };
const ADMINISTRATION = { tiers: Services, export: Export, membres: Members };

function Public({ name, page, tabs, at }) {
  return (
    <>
      <PageSection type="tabs">
        <Tabs activeKey={page} onSelect={(_, key) => go(at(key))} usePageInsets aria-label="Pages du site" component="nav">
          {Object.entries(tabs).map(([key, title]) => <Tab key={key} eventKey={key} href={at(key)} title={<TabTitleText>{title}</TabTitleText>} onClick={(event) => event.preventDefault()} />)}
        </Tabs>
      </PageSection>
      <Screen title={page ? tabs[page] ?? "Page introuvable" : `Bienvenue au ${name}`}>{page ? <Nothing /> : <Home />}</Screen>
    </>
  );
}

export function Portal() {
  const [isOpen, setIsOpen] = React.useState(false);
  const [, , asked, page = "", entry] = usePath().split("/");
  const school = SCHOOLS.includes(asked) ? asked : "lycee";
  const server = useServer(school);
  if (!server.data) return <Loading />;
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
  if (page === "connexion" && !signed) {
    return <SignIn title="Connexion à ATRIUM" subtitle={name} username="Identifiant" help="Mot de passe oublié ?" about="L'espace numérique de travail des lycées de la région." entered={entered} />;
  }
  const tabs = services.find((one) => one.key === "pronote").on ? { ...TABS, pronote: "Pronote" } : TABS;
  const section = signed && SECTIONS[page];
  const Content = ADMINISTRATION[entry] ?? Nothing;
  const masthead = (
    <Masthead>
      <MastheadMain>
        {signed && (
          <MastheadToggle>
            <PageToggleButton variant="plain" aria-label="Administration du site" isSidebarOpen={isOpen} onSidebarToggle={() => setIsOpen(!isOpen)}><CogIcon /></PageToggleButton>
          </MastheadToggle>
        )}
        <MastheadBrand><MastheadLogo component="div"><Title headingLevel="h2" size="xl">ATRIUM</Title></MastheadLogo></MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic><ToolbarContent>
          <ToolbarItem alignSelf="center">{name}</ToolbarItem>
          <ToolbarItem align={{ default: "alignEnd" }}>
            {signed ? <Account name="Camille Administrateur" leave={leave} /> : <Button onClick={() => go(at("connexion"))}>Se connecter</Button>}
          </ToolbarItem>
        </ToolbarContent></Toolbar>
      </MastheadContent>
    </Masthead>
  );
  return (
    <Page isContentFilled masthead={masthead} sidebar={signed && <Volet isOpen={isOpen} section={page} entry={entry} go={(path) => go(at(path))} />}
      breadcrumb={section && <Trail home={{ title: "Site d'établissement", path: at("") }} path={[section.title]} end={section.entries[entry]} />}>
      {section ? <Screen title={section.entries[entry]}><Content key={entry} server={server} /></Screen> : <Public name={name} page={page} tabs={tabs} at={at} />}
    </Page>
  );
}
