// What is new in this version, once.
import * as React from "react";
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, List, ListItem, ListItemText } from "@mui/material";

const NEWS = [
  ["Recherche dans les listes", "Le champ de recherche tient compte des accents."],
  ["Sauvegardes", "Les trois dernières sauvegardes se restaurent en un clic."],
];

export function News() {
  const [open, setOpen] = React.useState(!localStorage.getItem("news"));
  const close = () => {
    localStorage.setItem("news", "2026.1");
    setOpen(false);
  };
  return (
    <Dialog open={open} onClose={close} aria-labelledby="news-title">
      <DialogTitle id="news-title">Nouveautés de la version 2026.1</DialogTitle>
      <DialogContent dividers>
        <List>{NEWS.map(([title, text]) => <ListItem key={title}><ListItemText primary={title} secondary={text} /></ListItem>)}</List>
      </DialogContent>
      <DialogActions><Button onClick={close} autoFocus>J'ai compris</Button></DialogActions>
    </Dialog>
  );
}
