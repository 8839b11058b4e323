// The console: everything under the menus of the bar at the top, once a base is chosen.
import * as React from "react";
import { AppBar, Box, Container, Skeleton, Stack, Toolbar, Typography } from "@mui/material";
import { SCHOOLS, go, usePath, useServer } from "../two_schools/server.js";
import { Bases } from "./bases.jsx";
import { Home, Nothing, Server } from "./console_pages.jsx";
import { Net } from "./net.jsx";
import { News } from "./news.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { SignIn } from "./sign_in.jsx";
import { Staff } from "./staff.jsx";
import { Timed } from "./timed.jsx";
import { AccountMenu, TopMenu } from "./top_menu.jsx";

const PAGES = {
  accueil: { title: "Accueil", Page: Home },
  serveur: { title: "Serveur PRONOTE", Page: Server },
  net: { title: "PRONOTE.net", Page: Net },
  base: { title: "Sauvegardes" },
  utilisateurs: { title: "Administration des utilisateurs", Page: Timed, told: { kind: "administratif" } },
  annee: { title: "Année scolaire" },
  options: { title: "Options générales" },
  preferences: { title: "Préférences", Page: Preferences },
  classes: { title: "Classes" },
  eleves: { title: "Élèves", Page: People, told: { profile: "eleves" } },
  responsables: { title: "Responsables", Page: People, told: { profile: "responsables" } },
  professeurs: { title: "Professeurs", Page: Staff, told: { profile: "enseignants", kind: "professeurs" } },
  personnels: { title: "Personnels", Page: Staff, told: { profile: "personnels", kind: "vie_scolaire" } },
  salles: { title: "Salles" },
};
const MENUS = [
  { key: "accueil" }, { key: "serveur" }, { key: "net" },
  { title: "Fichier", pages: ["base", "utilisateurs"] },
  { title: "Paramètres", pages: ["annee", "options", "preferences"] },
  { title: "Ressources", pages: ["classes", "eleves", "responsables", "professeurs", "personnels", "salles"] },
];

function Waiting() {
  return (
    <Container sx={{ py: 4 }}>
      <Stack spacing={2}><Skeleton variant="rounded" height={48} /><Skeleton width="40%" /><Skeleton variant="rounded" height={320} /></Stack>
    </Container>
  );
}

function Frame({ server, children }) {
  return (
    <>
      <AppBar position="sticky">
        <Toolbar>
          <Typography variant="h6" noWrap sx={{ mr: 3, letterSpacing: ".1rem" }}>PRONOTE</Typography>
          {server && <TopMenu menus={MENUS} pages={PAGES} school={server.school} />}
          <Box sx={{ flexGrow: 1 }} />
          {server && <AccountMenu server={server} />}
        </Toolbar>
      </AppBar>
      {children}
    </>
  );
}

export function Console() {
  const [, asked, key = "accueil"] = usePath().split("/");
  const known = SCHOOLS.includes(asked);
  const server = useServer(known ? asked : "lycee");
  if (!server.data) return <Waiting />;
  const entered = async () => {
    await server.load();
    if (!known) go("/bases");
  };
  if (!server.data.signed) {
    return <Frame><SignIn title="Console d'hébergement" username="Numéro d'hébergement" help="Recevoir mes identifiants d'hébergement" entered={entered} /></Frame>;
  }
  if (!known) return <Frame><Bases schools={server.data.schools} /></Frame>;
  const { title, Page, told } = PAGES[key] ?? { title: "Page introuvable" };
  return (
    <Frame server={server}>
      <Container maxWidth="xl" component="main" sx={{ py: 3 }}>
        <Typography variant="h5" component="h1" gutterBottom>{title}</Typography>
        {Page ? <Page key={key} server={server} {...told} /> : <Nothing />}
      </Container>
      <News />
    </Frame>
  );
}
