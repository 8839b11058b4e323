// The console: rubrics in the masthead, their screens in a second row; a base is chosen after the sign-in.
import {
  Masthead, MastheadBrand, MastheadContent, MastheadLogo, MastheadMain, Nav, NavItem, NavList, Page, Title, Toolbar, ToolbarContent, ToolbarItem,
} from "@patternfly/react-core";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Account } from "./account.jsx";
import { Bases, Base } from "./bases.jsx";
import { RUBRICS, screenOf } from "./console_map.jsx";
import { News } from "./news.jsx";
import { Loading, Screen, Trail } from "./screen.jsx";
import { SignIn } from "./sign_in.jsx";

function Entries({ label, variant, entries, current, at }) {
  return (
    <Nav variant={variant} aria-label={label} onSelect={(_, { itemId }) => go(at(itemId))}>
      <NavList>
        {Object.entries(entries).map(([key, one]) => <NavItem preventDefault key={key} itemId={key} to={at(key)} isActive={one === current}>{one.title}</NavItem>)}
      </NavList>
    </Nav>
  );
}

function Top({ nav, children }) {
  return (
    <Masthead>
      <MastheadMain><MastheadBrand><MastheadLogo component="div"><Title headingLevel="h2" size="xl">PRONOTE</Title></MastheadLogo></MastheadBrand></MastheadMain>
      <MastheadContent>
        <Toolbar isStatic><ToolbarContent>
          <ToolbarItem isOverflowContainer>{nav}</ToolbarItem>
          <ToolbarItem align={{ default: "alignEnd" }}>{children}</ToolbarItem>
        </ToolbarContent></Toolbar>
      </MastheadContent>
    </Masthead>
  );
}

export function Console() {
  const [, asked, key = "accueil", entry] = usePath().split("/");
  const known = SCHOOLS.includes(asked);
  const server = useServer(known ? asked : "lycee");
  if (!server.data) return <Loading />;
  const { signed, schools, name } = server.data;
  const entered = async () => {
    await server.load();
    if (!known) go("/bases");
  };
  const leave = async () => {
    await post("/api/logout");
    await server.load();
    go("/");
  };
  if (!signed) {
    return <SignIn title="Console d'hébergement" subtitle="PRONOTE" username="Numéro d'hébergement" help="Recevoir mes identifiants d'hébergement" about="Administrez la base de votre établissement." entered={entered} />;
  }
  const account = <Account name="123456" leave={leave} />;
  if (!known) return <Page masthead={<Top>{account}</Top>}><Bases schools={schools} /></Page>;
  const { rubric, screen } = screenOf(key, entry);
  const { title, Content, told } = screen;
  const at = (path) => `/${asked}/${path}`;
  return (
    <Page isContentFilled masthead={<Top nav={<Entries label="Rubriques" variant="horizontal" entries={RUBRICS} current={rubric} at={at} />}>{account}</Top>}
      horizontalSubnav={rubric.entries && <Entries label={rubric.title} variant="horizontal-subnav" entries={rubric.entries} current={screen} at={(one) => at(`${key}/${one}`)} />}
      breadcrumb={rubric === RUBRICS.accueil ? undefined : <Trail home={{ title: name, path: at("accueil") }} path={rubric.entries ? [rubric.title] : []} end={title} />}>
      <News />
      {rubric === RUBRICS.accueil && <Base schools={schools} school={asked} />}
      <Screen title={title}><Content key={`${asked} ${title}`} server={server} {...told} /></Screen>
    </Page>
  );
}
