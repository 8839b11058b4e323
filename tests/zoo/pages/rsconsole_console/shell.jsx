// What surrounds each screen: side navigation, bar with the school and who is signed in, what is new, and the footer.
import * as React from "react";
import {
  Avatar, Badge, Breadcrumb, Button, Container, Content, Drawer, Dropdown, Footer, HStack, Header, Heading, IconButton, Loader, Message, Nav,
  Popover, Sidebar, Sidenav, Tag, Text, Timeline, Whisper,
} from "rsuite";
import DashboardIcon from "@rsuite/icons/Dashboard";
import FolderIcon from "@rsuite/icons/Folder";
import GearIcon from "@rsuite/icons/Gear";
import GlobalIcon from "@rsuite/icons/Global";
import HelpOutlineIcon from "@rsuite/icons/HelpOutline";
import NoticeIcon from "@rsuite/icons/Notice";
import PeoplesIcon from "@rsuite/icons/Peoples";
import { go, post, useServer } from "../two_schools/server.js";
import { Home, Nothing } from "./home.jsx";
import { Net } from "./net.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Timed } from "./timed.jsx";

const TITLES = { eleves: "Élèves", responsables: "Responsables", enseignants: "Professeurs", personnels: "Personnels" };
/** Lists whose people have « Profils d'autorisation ». */
const PROFILED = { enseignants: "professeurs", personnels: "vie_scolaire" };
const OTHERS = {
  sauvegardes: ["Fichier", "Sauvegardes"], journal: ["Fichier", "Journal des opérations"],
  etablissement: ["Paramètres", "Établissement"], calendrier: ["Paramètres", "Calendrier"],
  classes: ["Ressources", "Classes"], salles: ["Ressources", "Salles"], aide: ["Aide"], compte: ["Mon compte"],
};

/** Where one is, and what is shown there. */
function placed(page, part, more) {
  if (page === "ressources" && part in TITLES) {
    if (more && part in PROFILED) return [["Ressources", TITLES[part], "Profils d'autorisation"], <Timed kind={PROFILED[part]} />];
    return [["Ressources", TITLES[part]], <People profile={part} />];
  }
  const known = {
    accueil: [["Accueil"], <Home />],
    "pronote-net": [["Pronote.net"], <Net />],
    preferences: [["Paramètres", "Préférences"], <Preferences />],
    utilisateurs: [["Fichier", "Administration des utilisateurs"], <Timed kind="administratif" />],
  };
  return known[page] ?? [OTHERS[page] ?? ["Page introuvable"], <Nothing />];
}

function Menu({ current, expanded, onSelect }) {
  return (
    <Sidenav appearance="subtle" expanded={expanded}>
      <Sidenav.Body>
        <Nav activeKey={current} onSelect={onSelect}>
          <Nav.Item eventKey="accueil" icon={<DashboardIcon />}>Accueil</Nav.Item>
          <Nav.Menu eventKey="m-fichier" title="Fichier" icon={<FolderIcon />} placement="rightStart">
            <Nav.Item eventKey="utilisateurs">Administration des utilisateurs</Nav.Item>
            <Nav.Item eventKey="sauvegardes">Sauvegardes</Nav.Item>
            <Nav.Item eventKey="journal">Journal des opérations</Nav.Item>
          </Nav.Menu>
          <Nav.Menu eventKey="m-parametres" title="Paramètres" icon={<GearIcon />} placement="rightStart">
            <Nav.Item eventKey="etablissement">Établissement</Nav.Item>
            <Nav.Item eventKey="preferences">Préférences</Nav.Item>
            <Nav.Item eventKey="calendrier">Calendrier</Nav.Item>
          </Nav.Menu>
          <Nav.Menu eventKey="m-ressources" title="Ressources" icon={<PeoplesIcon />} placement="rightStart">
            <Nav.Item eventKey="ressources/eleves">Élèves</Nav.Item>
            <Nav.Item eventKey="ressources/responsables">Responsables</Nav.Item>
            <Nav.Item eventKey="ressources/enseignants">Professeurs</Nav.Item>
            <Nav.Item eventKey="ressources/personnels">Personnels</Nav.Item>
            <Nav.Item eventKey="classes">Classes</Nav.Item>
            <Nav.Item eventKey="salles">Salles</Nav.Item>
          </Nav.Menu>
          <Nav.Item eventKey="pronote-net" icon={<GlobalIcon />}>Pronote.net</Nav.Item>
          <Nav.Item divider />
          <Nav.Item eventKey="aide" icon={<HelpOutlineIcon />}>Aide</Nav.Item>
        </Nav>
      </Sidenav.Body>
    </Sidenav>
  );
}

function News({ open, onClose }) {
  return (
    <Drawer open={open} onClose={onClose} size="xs">
      <Drawer.Header>
        <Drawer.Title>Quoi de neuf ?</Drawer.Title>
        <Drawer.Actions><Button appearance="primary" onClick={onClose}>Fermer</Button></Drawer.Actions>
      </Drawer.Header>
      <Drawer.Body>
        <Timeline isItemActive={Timeline.ACTIVE_FIRST}>
          <Timeline.Item><Text weight="bold">8 janvier</Text><Text>Les listes de ressources s'affichent par pages et se filtrent par classe.</Text></Timeline.Item>
          <Timeline.Item><Text weight="bold">15 décembre</Text><Text>La durée d'inactivité se règle profil par profil.</Text></Timeline.Item>
          <Timeline.Item><Text weight="bold">24 novembre</Text><Text>Maintenance de l'hébergement : la reprise est confirmée.</Text></Timeline.Item>
        </Timeline>
      </Drawer.Body>
    </Drawer>
  );
}

const NOTICES = (
  <Popover title="Notifications">
    <Text size="sm">Sauvegarde nocturne terminée à 3 h 12.</Text>
    <Text size="sm">Votre certificat expire dans 61 jours.</Text>
  </Popover>
);

function Bar({ school, data }) {
  const leave = async () => {
    await post("/api/logout");
    go("/connexion");
  };
  return (
    <Header className="over">
      <HStack justifyContent="space-between">
        <Dropdown title={data.name} appearance="default">
          {Object.entries(data.schools).map(([key, name]) => (
            <Dropdown.Item key={key} active={key === school} onSelect={() => go(`/${key}/accueil`)}>{name}</Dropdown.Item>
          ))}
          <Dropdown.Separator />
          <Dropdown.Item onSelect={() => go("/etablissements")}>Tous les établissements</Dropdown.Item>
        </Dropdown>
        <HStack spacing={16}>
          <Tag color={data.published ? "green" : "orange"}>{data.published ? "Base publiée" : "Publication arrêtée"}</Tag>
          <Whisper placement="bottomEnd" trigger="click" speaker={NOTICES}>
            <Badge content={2}><IconButton appearance="subtle" circle icon={<NoticeIcon />} aria-label="Notifications" /></Badge>
          </Whisper>
          <Dropdown placement="bottomEnd" renderToggle={(props, ref) => (
            <Avatar {...props} ref={ref} circle size="sm" style={{ cursor: "pointer" }} aria-label="Mon compte">AD</Avatar>
          )}>
            <Dropdown.Item onSelect={() => go(`/${school}/compte`)}>Mon compte</Dropdown.Item>
            <Dropdown.Item onSelect={leave}>Se déconnecter</Dropdown.Item>
          </Dropdown>
        </HStack>
      </HStack>
    </Header>
  );
}

/** The school's server, for the screens. */
export const School = React.createContext(null);

export function Shell({ school, page, part, more, news, onNewsRead }) {
  const server = useServer(school);
  const [expanded, setExpanded] = React.useState(true);
  const { data } = server;
  React.useEffect(() => {
    if (data && !data.signed) go("/connexion");
  }, [data]);
  if (!data?.signed) return <Loader center size="md" content="Chargement..." />;
  const current = [page, part, more].filter(Boolean).join("/");
  const entry = [page, part].filter(Boolean).join("/");
  const [crumbs, screen] = placed(page, part, more);
  return (
    <School.Provider value={server}>
      <Container className="shell">
        <Sidebar className="side" width={expanded ? 268 : 56} collapsible>
          <div className="top brand">{expanded ? "PRONOTE" : "P"}</div>
          <Menu current={entry} expanded={expanded} onSelect={(key) => key && go(`/${school}/${key}`)} />
          <Sidenav expanded={expanded} appearance="subtle" style={{ flex: "none" }}>
            <Sidenav.Toggle onToggle={setExpanded} aria-label="Réduire ou agrandir le menu" />
          </Sidenav>
        </Sidebar>
        <Container>
          <Bar school={school} data={data} />
          <Content className="main">
            <Breadcrumb>
              <Breadcrumb.Item onClick={() => go(`/${school}/accueil`)}>Console</Breadcrumb.Item>
              {crumbs.map((one, n) => <Breadcrumb.Item key={one} active={n === crumbs.length - 1}>{one}</Breadcrumb.Item>)}
            </Breadcrumb>
            <Heading level={3} style={{ marginBottom: 16 }}>{crumbs[1] ?? crumbs[0]}</Heading>
            {!data.published && page !== "pronote-net" && (
              <Message type="warning" showIcon style={{ marginBottom: 16 }}>La publication est arrêtée : les espaces ne sont pas accessibles aux utilisateurs.</Message>
            )}
            {page === "ressources" && part in PROFILED && (
              <Nav appearance="subtle" activeKey={more || "liste"} style={{ marginBottom: 16 }}
                onSelect={(key) => go(`/${school}/ressources/${part}${key === "liste" ? "" : `/${key}`}`)}>
                <Nav.Item eventKey="liste">Liste</Nav.Item>
                <Nav.Item eventKey="autorisations">Profils d'autorisation</Nav.Item>
              </Nav>
            )}
            <React.Fragment key={current}>{screen}</React.Fragment>
          </Content>
          <Footer className="end">PRONOTE 2025 · 0.2.14 — Hébergement France · Conditions d'utilisation · Confidentialité</Footer>
        </Container>
      </Container>
      <News open={news} onClose={onNewsRead} />
    </School.Provider>
  );
}

/** The school as the server knows it when the screen opens; null until then. */
export function useFresh() {
  const server = React.useContext(School);
  const [fresh, setFresh] = React.useState(false);
  React.useEffect(() => {
    server.load().then(() => setFresh(true));
  }, []);
  return { ...server, data: fresh ? server.data : null };
}
