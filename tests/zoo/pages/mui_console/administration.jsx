// The administration: a board of cards, a list of pages behind each, and the way back in breadcrumbs.
import { Avatar, Breadcrumbs, Card, CardActionArea, CardContent, Container, Grid, Link, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Paper, Typography } from "@mui/material";
import { to } from "../two_schools/server.js";
import { Export } from "./export.jsx";
import { NextIcon, PageIcon, PeopleIcon, SettingsIcon } from "./icons.jsx";
import { Members, Nothing } from "./public_pages.jsx";
import { Services } from "./services.jsx";

const SECTIONS = {
  pages: {
    title: "Pages de site", icon: <PageIcon />, about: "Arborescence, modèles et services proposés dans le site",
    pages: {
      arborescence: { title: "Arborescence du site", about: "Ajouter, déplacer ou masquer des pages" },
      modeles: { title: "Modèles de page", about: "Mise en page par défaut des nouvelles pages" },
      services: { title: "Accès aux services tiers", about: "Services ouverts aux utilisateurs, par profil", Page: Services },
    },
  },
  utilisateurs: {
    title: "Utilisateurs", icon: <PeopleIcon />, about: "Comptes, groupes et échanges avec les annuaires",
    pages: {
      comptes: { title: "Comptes", about: "Nombre de comptes par profil", Page: Members },
      groupes: { title: "Groupes", about: "Groupes de l'annuaire et groupes locaux" },
      export: { title: "Export des utilisateurs", about: "Obtenir un fichier des comptes d'un profil", Page: Export },
    },
  },
  site: {
    title: "Configuration", icon: <SettingsIcon />, about: "Identité, apparence et droits du site",
    pages: { identite: { title: "Identité de l'établissement", about: "Nom, adresse, logo" }, droits: { title: "Droits", about: "Qui administre le site" } },
  },
};

function Board({ root }) {
  return (
    <>
      <Typography variant="h4" component="h1" gutterBottom>Administration</Typography>
      <Grid container spacing={2}>
        {Object.entries(SECTIONS).map(([key, one]) => (
          <Grid key={key} size={4}>
            <Card sx={{ height: "100%" }}>
              <CardActionArea {...to(`${root}/${key}`)} sx={{ height: "100%" }}>
                <CardContent>
                  <Avatar sx={{ mb: 2, bgcolor: "primary.main" }}>{one.icon}</Avatar>
                  <Typography gutterBottom variant="h6" component="div">{one.title}</Typography>
                  <Typography variant="body2" sx={{ color: "text.secondary" }}>{one.about}</Typography>
                </CardContent>
              </CardActionArea>
            </Card>
          </Grid>
        ))}
      </Grid>
    </>
  );
}

function Section({ root, title, pages }) {
  return (
    <>
      <Typography variant="h4" component="h1" gutterBottom>{title}</Typography>
      <Paper>
        <List disablePadding>
          {Object.entries(pages).map(([key, one]) => (
            <ListItem key={key} disablePadding divider>
              <ListItemButton component="a" {...to(`${root}/${key}`)}>
                <ListItemText primary={one.title} secondary={one.about} />
                <ListItemIcon sx={{ minWidth: 0 }}><NextIcon /></ListItemIcon>
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Paper>
    </>
  );
}

function Way({ root, section, page }) {
  const last = page ?? section;
  return (
    <Breadcrumbs aria-label="Fil d'Ariane" sx={{ mb: 2 }}>
      <Link underline="hover" color="inherit" {...to(root)}>Administration</Link>
      {page && <Link underline="hover" color="inherit" {...to(`${root}/${section.key}`)}>{section.title}</Link>}
      <Typography sx={{ color: "text.primary" }}>{last.title}</Typography>
    </Breadcrumbs>
  );
}

export function Administration({ server, section: key, page: name }) {
  const root = `/web/${server.school}/administration`;
  const section = SECTIONS[key] && { key, ...SECTIONS[key] };
  const page = section?.pages[name];
  const Page = page?.Page;
  return (
    <Container sx={{ py: 3 }}>
      {section && <Way root={root} section={section} page={page} />}
      {Page ? <><Typography variant="h4" component="h1" gutterBottom>{page.title}</Typography><Page server={server} /></>
        : page ? <Nothing title={page.title} />
        : section ? <Section root={`${root}/${key}`} {...section} /> : <Board root={root} />}
    </Container>
  );
}
