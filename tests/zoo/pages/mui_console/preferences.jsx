// « Préférences »: subjects in tabs at the left; each switch is kept at once.
import * as React from "react";
import { Box, List, ListItem, ListItemText, Paper, Switch, Tab, Tabs } from "@mui/material";
import { useSay } from "./notices.jsx";

const SUBJECTS = {
  "Général": [["sounds", "Émettre un son à la réception d'un message", "Sur ce poste uniquement"], ["tips", "Afficher les astuces au démarrage", ""]],
  "Affichages": [
    ["photos", "Afficher les photos dans les listes", "Élèves, professeurs et personnels"],
    ["ent", "Activer la gestion des identifiants ENT", "Ajoute la colonne « Identifiant CAS » aux listes de ressources"],
    ["zebra", "Alterner la couleur des lignes", ""],
  ],
  "Impressions": [["logo", "Imprimer le logo de l'établissement", ""]],
  "Notifications": [["mail", "Recevoir un résumé hebdomadaire par e-mail", ""]],
};
const NAMES = Object.keys(SUBJECTS);

export function Preferences({ server }) {
  const say = useSay();
  const [tab, setTab] = React.useState(0);
  const [held, setHeld] = React.useState({ photos: true, zebra: true, logo: true, ent: server.data.preference });
  const change = (key) => async (event) => {
    const value = event.target.checked;
    setHeld({ ...held, [key]: value });
    if (key !== "ent" || (await server.act("preference", { on: value }))) say("Préférence enregistrée.");
  };
  return (
    <Paper sx={{ display: "flex", minHeight: 320 }}>
      <Tabs orientation="vertical" variant="scrollable" value={tab} onChange={(_, chosen) => setTab(chosen)} aria-label="Préférences"
        sx={{ borderRight: 1, borderColor: "divider", minWidth: 200 }}>
        {NAMES.map((name, n) => <Tab key={name} label={name} id={`preferences-tab-${n}`} aria-controls={`preferences-panel-${n}`} />)}
      </Tabs>
      <Box role="tabpanel" id={`preferences-panel-${tab}`} aria-labelledby={`preferences-tab-${tab}`} sx={{ flexGrow: 1, p: 2 }}>
        <List>
          {SUBJECTS[NAMES[tab]].map(([key, title, about]) => (
            <ListItem key={key}>
              <ListItemText id={`preference-${key}`} primary={title} secondary={about} />
              <Switch edge="end" checked={Boolean(held[key])} onChange={change(key)} slotProps={{ input: { "aria-labelledby": `preference-${key}` } }} />
            </ListItem>
          ))}
        </List>
      </Box>
    </Paper>
  );
}
