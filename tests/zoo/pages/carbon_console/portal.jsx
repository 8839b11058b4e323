// The portal: the school's site, its volet administration, and what this leads to.
import * as React from "react";
import {
  Button, ClickableTile, Column, Content, Grid, Header, HeaderContainer, HeaderGlobalAction, HeaderGlobalBar, HeaderMenuButton,
  HeaderMenuItem, HeaderName, HeaderNavigation, HeaderPanel, SideNav, SideNavItems, SideNavLink, SideNavMenu, SideNavMenuItem,
  SkipToContent, Stack, Switcher, SwitcherDivider, SwitcherItem, Tile,
} from "@carbon/react";
import { ChartBar, Document, Notification, Search, Settings, UserAvatar, UserMultiple } from "@carbon/icons-react";
import { SCHOOLS, go, post, to, usePath, useServer } from "../two_schools/server.js";
import { Export } from "./export.jsx";
import { Facts, Page } from "./page.jsx";
import { Services } from "./services.jsx";
import { SignIn } from "./sign_in.jsx";

const VOLET = [
  {
    title: "Pages de site", icon: Document,
    entries: [["arborescence", "Arborescence des pages"], ["modeles", "Modèles de page"], ["tiers", "Accès aux services tiers"], ["apparence", "Apparence"]],
  },
  {
    title: "Utilisateurs", icon: UserMultiple,
    entries: [["membres", "Membres du site"], ["groupes", "Groupes"], ["export", "Export des utilisateurs"], ["invitations", "Invitations"]],
  },
  { title: "Contenu", icon: ChartBar, entries: [["documents", "Documents"], ["articles", "Articles"], ["sondages", "Sondages"]] },
  { title: "Configuration", icon: Settings, entries: [["identite", "Identité de l'établissement"], ["mentions", "Mentions légales"]] },
];
const TABS = [["", "Accueil"], ["actualites", "Actualités"], ["vie", "Vie de l'établissement"], ["contact", "Contact"]];

function Home() {
  return (
    <Stack gap={6}>
      <h1>Bienvenue au lycée</h1>
      <Grid narrow>
        {[["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30."], ["Bourses", "Les demandes se font jusqu'au 15 octobre."],
          ["Conseil d'administration", "Prochaine séance le 3 décembre."]].map(([title, text]) => (
          <Column key={title} sm={4} md={4} lg={5}>
            <ClickableTile href="#"><h4>{title}</h4><p>{text}</p></ClickableTile>
          </Column>
        ))}
      </Grid>
    </Stack>
  );
}

function page(key, server) {
  switch (key) {
    case "": return <Home />;
    case "tiers": return <Services server={server} />;
    case "export": return <Export server={server} />;
    case "membres": return (
      <Page trail={["Administration du site", "Utilisateurs", "Membres du site"]}>
        <Facts label="Membres" head={["Profil", "Comptes", "Jamais connectés"]}
          lines={[["Élèves", "67", "12"], ["Parents", "9", "3"], ["Enseignants", "6", "0"], ["Personnels", "4", "1"]]} />
      </Page>
    );
    default: {
      const group = VOLET.find((one) => one.entries.some(([entry]) => entry === key));
      const name = [...TABS, ...(group?.entries ?? [])].find(([entry]) => entry === key)?.[1] ?? "Pronote";
      return <Page trail={group ? ["Administration du site", group.title, name] : [name]}><Tile>Aucun élément à afficher.</Tile></Page>;
    }
  }
}

export function Portal() {
  const path = usePath();
  const [, , school = "lycee", key = ""] = path.split("/");
  const server = useServer(SCHOOLS.includes(school) ? school : "lycee");
  const [panel, setPanel] = React.useState(false);
  if (!server.data) return null;
  const { name, services, signed } = server.data;
  const at = (one) => `/web/${server.school}${one && "/" + one}`;
  const tabs = services.find((one) => one.key === "pronote").on ? [...TABS, ["pronote", "Pronote"]] : TABS;
  const leave = async () => {
    setPanel(false);
    await post("/api/logout");
    await server.load();
    go(at(""));
  };
  return (
    <HeaderContainer render={({ isSideNavExpanded, onClickSideNavExpand }) => (
      <>
        <Header aria-label="ATRIUM">
          <SkipToContent>Aller au contenu</SkipToContent>
          {signed && (
            <HeaderMenuButton isCollapsible isActive={isSideNavExpanded} aria-expanded={isSideNavExpanded} onClick={onClickSideNavExpand}
              aria-label={isSideNavExpanded ? "Fermer le volet administration" : "Ouvrir le volet administration"} />
          )}
          <HeaderName {...to(at(""))} prefix="ATRIUM">{name}</HeaderName>
          <HeaderNavigation aria-label="Pages du site">
            {tabs.map(([tab, label]) => <HeaderMenuItem key={tab} isActive={tab === key} {...to(at(tab))}>{label}</HeaderMenuItem>)}
          </HeaderNavigation>
          <HeaderGlobalBar>
            <HeaderGlobalAction aria-label="Rechercher"><Search size={20} /></HeaderGlobalAction>
            {signed && <HeaderGlobalAction aria-label="Notifications"><Notification size={20} /></HeaderGlobalAction>}
            {signed
              ? <HeaderGlobalAction aria-label="Mon compte" tooltipAlignment="end" isActive={panel} onClick={() => setPanel(!panel)}><UserAvatar size={20} /></HeaderGlobalAction>
              : <Button size="lg" {...to("/connexion")}>Se connecter</Button>}
          </HeaderGlobalBar>
          {signed && (
            <HeaderPanel expanded={panel} aria-label="Mon compte">
              <Switcher aria-label="Mon compte" expanded={panel}>
                <SwitcherItem aria-label="Mon profil" href="#">Mon profil</SwitcherItem>
                <SwitcherItem aria-label="Mes sites" href="#">Mes sites</SwitcherItem>
                <SwitcherDivider />
                <SwitcherItem aria-label="Se déconnecter" onClick={leave}>Se déconnecter</SwitcherItem>
              </Switcher>
            </HeaderPanel>
          )}
          {signed && (
            <SideNav aria-label="Volet administration" expanded={isSideNavExpanded} isPersistent={false} onOverlayClick={onClickSideNavExpand}>
              <SideNavItems>
                {VOLET.map(({ title, icon, entries }) => (
                  <SideNavMenu key={title} title={title} renderIcon={icon} large>
                    {entries.map(([entry, label]) => (
                      <SideNavMenuItem key={entry} isActive={entry === key} href={at(entry)}
                        onClick={(event) => { event.preventDefault(); onClickSideNavExpand(); go(at(entry)); }}>
                        {label}
                      </SideNavMenuItem>
                    ))}
                  </SideNavMenu>
                ))}
                <SideNavLink renderIcon={ChartBar} href="#">Statistiques</SideNavLink>
              </SideNavItems>
            </SideNav>
          )}
        </Header>
        <Content style={{ marginInlineStart: 0 }}>
          {path === "/connexion"
            ? <SignIn title="Connexion à ATRIUM" username="Identifiant" then={() => server.load().then(() => go(at("")))} />
            : <Grid><Column sm={4} md={8} lg={16} key={key}>{page(!signed && !TABS.some(([tab]) => tab === key) ? "" : key, server)}</Column></Grid>}
        </Content>
      </>
    )} />
  );
}
