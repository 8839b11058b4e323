// The console: sections at the side, the menus of the base in the header.
import * as React from "react";
import {
  Column, Content, ContentSwitcher, Grid, Header, HeaderGlobalAction, HeaderGlobalBar, HeaderMenu, HeaderMenuItem, HeaderName,
  HeaderNavigation, SideNav, SideNavDivider, SideNavItems, SideNavLink, SkipToContent, Stack, Switch, Tile,
} from "@carbon/react";
import { DataBase, Earth, Help, Logout, Replicate, Screen } from "@carbon/icons-react";
import { SCHOOLS, go, post, to, usePath, useServer } from "../two_schools/server.js";
import { Choice } from "./choice.jsx";
import { Net } from "./net.jsx";
import { Facts, Page } from "./page.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { SignIn } from "./sign_in.jsx";
import { Timed } from "./timed.jsx";

const SECTIONS = [["serveur", "Serveur PRONOTE", DataBase], ["net", "Pronote.net", Earth], ["clients", "Clients", Screen], ["assistance", "Assistance", Help]];
const MENUS = {
  Fichier: [["bases", "Ouvrir une base"], ["sauvegardes", "Sauvegardes"], ["utilisateurs", "Administration des utilisateurs"]],
  Paramètres: [["annee", "Année scolaire"], ["generales", "Options générales"], ["preferences", "Préférences"]],
  Ressources: [["classes", "Classes"], ["eleves", "Élèves"], ["responsables", "Responsables"], ["professeurs", "Professeurs"], ["personnels", "Personnels"], ["salles", "Salles"]],
};

function Staff({ server, title, profile, kind }) {
  const [view, setView] = React.useState("liste");
  return (
    <Page trail={["Ressources", title]}>
      <ContentSwitcher selectedIndex={0} onChange={({ name }) => setView(name)} style={{ maxWidth: "40rem" }}>
        <Switch name="liste" text="Liste" />
        <Switch name="profils" text="Profils d'autorisation" />
        <Switch name="absences" text="Absences" />
      </ContentSwitcher>
      {view === "liste" && <People server={server} profile={profile} title={title} />}
      {view === "profils" && <Timed server={server} kind={kind} />}
      {view === "absences" && <Tile>Aucune absence en cours.</Tile>}
    </Page>
  );
}

function page(key, server) {
  switch (key) {
    case "serveur": return (
      <Page trail={["Console", "Serveur PRONOTE"]}>
        <Facts label="État du serveur" head={["Élément", "Valeur"]}
          lines={[["État", "En service"], ["Base chargée", server.data.name], ["Dernière sauvegarde", "Cette nuit, 02:14"], ["Version", "2026.1.3"]]} />
      </Page>
    );
    case "net": return <Net server={server} />;
    case "clients": return (
      <Page trail={["Console", "Clients"]}>
        <Facts label="Clients" head={["Poste", "Utilisateur", "Depuis"]} lines={[["ADM-02", "Secrétariat", "08:04"], ["VS-01", "Surveillant", "07:41"]]} />
      </Page>
    );
    case "preferences": return <Preferences server={server} />;
    case "eleves": return <Page trail={["Ressources", "Élèves"]}><People server={server} profile="eleves" title="Élèves" /></Page>;
    case "responsables": return <Page trail={["Ressources", "Responsables"]}><People server={server} profile="responsables" title="Responsables" /></Page>;
    case "professeurs": return <Staff server={server} profile="enseignants" title="Professeurs" kind="professeurs" />;
    case "personnels": return <Staff server={server} profile="personnels" title="Personnels" kind="vie_scolaire" />;
    case "utilisateurs": return (
      <Page trail={["Fichier", "Administration des utilisateurs"]}><Timed server={server} kind="administratif" /></Page>
    );
    default: {
      const menu = Object.keys(MENUS).find((one) => MENUS[one].some(([entry]) => entry === key));
      const name = [...SECTIONS, ...(MENUS[menu] ?? [])].find(([entry]) => entry === key)?.[1] ?? "Page introuvable";
      return <Page trail={[menu ?? "Console", name]}><Tile>Aucun élément à afficher.</Tile></Page>;
    }
  }
}

export function Console() {
  const [, school, key = "serveur"] = usePath().split("/");
  const server = useServer(SCHOOLS.includes(school) ? school : "lycee");
  const [pressed, setPressed] = React.useState(0);
  if (!server.data) return null;
  const { name, schools, signed } = server.data;
  const chosen = signed && school in schools;
  const follow = (event, path) => {
    event.preventDefault();
    setPressed(pressed + 1);
    go(path);
  };
  const leave = async () => {
    await post("/api/logout");
    await server.load();
    go("/");
  };
  return (
    <>
      <Header aria-label="PRONOTE">
        <SkipToContent>Aller au contenu</SkipToContent>
        <HeaderName {...to("/")} prefix="PRONOTE">{chosen ? name : "Console d'hébergement"}</HeaderName>
        {chosen && (
          <HeaderNavigation aria-label="Menus de la base">
            {/* Made anew at each press: an entry that stays in the page would leave its menu open. */}
            {Object.entries(MENUS).map(([title, entries]) => (
              <HeaderMenu key={`${title} ${pressed}`} aria-label={title} menuLinkName={title}>
                {entries.map(([entry, label]) => (
                  <HeaderMenuItem key={entry} href={`/${school}/${entry}`} onClick={(event) => follow(event, `/${school}/${entry}`)}>{label}</HeaderMenuItem>
                ))}
              </HeaderMenu>
            ))}
          </HeaderNavigation>
        )}
        {signed && (
          <HeaderGlobalBar>
            {chosen && <HeaderGlobalAction aria-label="Changer d'établissement" onClick={() => go("/")}><Replicate size={20} /></HeaderGlobalAction>}
            <HeaderGlobalAction aria-label="Se déconnecter" tooltipAlignment="end" onClick={leave}><Logout size={20} /></HeaderGlobalAction>
          </HeaderGlobalBar>
        )}
        {chosen && (
          <SideNav aria-label="Sections de la console" expanded isFixedNav>
            <SideNavItems>
              {SECTIONS.map(([section, label, icon]) => (
                <SideNavLink key={section} renderIcon={icon} isActive={section === key} {...to(`/${school}/${section}`)}>{label}</SideNavLink>
              ))}
              <SideNavDivider />
            </SideNavItems>
          </SideNav>
        )}
      </Header>
      <Content style={{ marginInlineStart: chosen ? "16rem" : 0 }}>
        {!signed && <SignIn title="Console d'hébergement" username="Identifiant" then={server.load} />}
        {signed && !chosen && <Choice schools={schools} />}
        {chosen && <Stack key={key}>{page(key, server)}</Stack>}
      </Content>
    </>
  );
}
