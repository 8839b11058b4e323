// The school's site: public pages under tabs; who is signed in has the administration behind the icon at the top left.
import * as React from "react";
import { AppBar, Avatar, Box, Button, Container, IconButton, LinearProgress, Menu, MenuItem, Tab, Tabs, Toolbar, Tooltip, Typography } from "@mui/material";
import { SCHOOLS, go, post, to, usePath, useServer } from "../two_schools/server.js";
import { Administration } from "./administration.jsx";
import { Cookies } from "./cookies.jsx";
import { AdminIcon } from "./icons.jsx";
import { Home, Nothing } from "./public_pages.jsx";
import { SignIn } from "./sign_in.jsx";

function Account({ server, school }) {
  const [anchor, setAnchor] = React.useState(null);
  const leave = async () => {
    setAnchor(null);
    await post("/api/logout");
    await server.load();
    go(`/web/${school}`);
  };
  return (
    <>
      <Tooltip title="Mon compte"><IconButton onClick={(event) => setAnchor(event.currentTarget)}><Avatar>AE</Avatar></IconButton></Tooltip>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => setAnchor(null)}>Mon profil</MenuItem>
        <MenuItem onClick={() => setAnchor(null)}>Mes sites collaboratifs</MenuItem>
        <MenuItem onClick={leave}>Se déconnecter</MenuItem>
      </Menu>
    </>
  );
}

function SitePages({ school, page, on }) {
  const pages = { "": "Accueil", vie: "Vie de l'établissement", cdi: "CDI", ...(on && { pronote: "Pronote" }) };
  const shown = page in pages ? page : false;
  return (
    <>
      <Box sx={{ borderBottom: 1, borderColor: "divider", mb: 3 }}>
        <Tabs component="nav" aria-label="Pages du site" value={shown}>
          {Object.entries(pages).map(([key, name]) => <Tab key={key} component="a" value={key} label={name} {...to(`/web/${school}/${key}`)} />)}
        </Tabs>
      </Box>
      <Container>{page ? <Nothing title={pages[page] ?? "Page introuvable"} /> : <Home />}</Container>
    </>
  );
}

export function Portal() {
  const [, , asked, page = "", ...rest] = usePath().split("/");
  const school = SCHOOLS.includes(asked) ? asked : "lycee";
  const server = useServer(school);
  if (!server.data) return <LinearProgress aria-label="Chargement" />;
  const { name, signed, services } = server.data;
  const entered = async () => {
    await server.load();
    go(`/web/${school}`);
  };
  return (
    <>
      <AppBar position="static">
        <Toolbar>
          {signed && (
            <Tooltip title="Administration du site">
              <IconButton edge="start" color="inherit" sx={{ mr: 2 }} {...to(`/web/${school}/administration`)}><AdminIcon /></IconButton>
            </Tooltip>
          )}
          <Typography variant="h6" component="a" {...to(`/web/${school}`)} sx={{ color: "inherit", textDecoration: "none", mr: 2 }}>ATRIUM</Typography>
          <Typography sx={{ flexGrow: 1 }}>{name}</Typography>
          {signed ? <Account server={server} school={school} /> : <Button color="inherit" {...to(`/web/${school}/connexion`)}>Se connecter</Button>}
        </Toolbar>
      </AppBar>
      {page === "connexion" ? <SignIn title="Connexion à ATRIUM" username="Identifiant" help="Identifiant ou mot de passe oublié ?" entered={entered} />
        : page === "administration" && signed ? <Administration server={server} section={rest[0]} page={rest[1]} />
        : <SitePages school={school} page={page} on={services.find((one) => one.key === "pronote").on} />}
      <Cookies />
    </>
  );
}
