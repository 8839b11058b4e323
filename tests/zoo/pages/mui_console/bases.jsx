// After the sign-in: which school's base to open.
import { Avatar, Card, CardHeader, Container, Divider, List, ListItem, ListItemAvatar, ListItemButton, ListItemText } from "@mui/material";
import { to } from "../two_schools/server.js";
import { BaseIcon } from "./icons.jsx";

const NUMBERS = { college: "0139991P", lycee: "0139990N" };

export function Bases({ schools }) {
  return (
    <Container maxWidth="sm" sx={{ pt: 6 }}>
      <Card>
        <CardHeader title="Vos bases hébergées" subheader="Choisissez la base à administrer" />
        <Divider />
        <List>
          {Object.entries(schools).map(([key, name]) => (
            <ListItem key={key} disablePadding>
              <ListItemButton component="a" {...to(`/${key}/accueil`)}>
                <ListItemAvatar><Avatar><BaseIcon /></Avatar></ListItemAvatar>
                <ListItemText primary={name} secondary={NUMBERS[key]} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Card>
    </Container>
  );
}
