// « PRONOTE.net »: the publication in the head, tabs beneath.
import * as React from "react";
import {
  Backdrop, Box, Button, Chip, CircularProgress, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Paper, Stack, Tab, Table,
  TableBody, TableCell, TableHead, TableRow, Tabs, Typography,
} from "@mui/material";
import { Ent } from "./ent.jsx";
import { KeyIcon, LockIcon, PublishIcon, StopIcon } from "./icons.jsx";
import { useSay } from "./notices.jsx";

const SPACES = [["Professeurs", 4], ["Parents", 11], ["Élèves", 27], ["Vie scolaire", 2]];

function Publication({ server }) {
  const say = useSay();
  const [asked, setAsked] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const { published } = server.data;
  const stop = async () => {
    setAsked(false);
    if (await server.act("stop", {})) say("La publication est arrêtée.", "warning");
  };
  const publish = async () => {
    setBusy(true);
    // The base takes its time, and the backdrop is seen.
    await new Promise((then) => setTimeout(then, 800));
    const kept = await server.act("publish", {});
    setBusy(false);
    if (kept) say("La base est publiée.");
  };
  return (
    <Paper sx={{ p: 2, mb: 2 }}>
      <Stack direction="row" spacing={2} sx={{ alignItems: "center" }}>
        <Chip color={published ? "success" : "error"} label={published ? "Base publiée" : "Base non publiée"} />
        <Typography sx={{ flexGrow: 1 }}>Base : {server.data.name}</Typography>
        {published ? <Button variant="outlined" color="error" startIcon={<StopIcon />} onClick={() => setAsked(true)}>Arrêter la publication</Button>
          : <Button variant="contained" startIcon={<PublishIcon />} onClick={publish}>Publier dans la base</Button>}
      </Stack>
      <Dialog open={asked} onClose={() => setAsked(false)} aria-labelledby="stop-title" aria-describedby="stop-text">
        <DialogTitle id="stop-title">Arrêter la publication ?</DialogTitle>
        <DialogContent>
          <DialogContentText id="stop-text">Les espaces Professeurs, Parents, Élèves et Vie scolaire seront inaccessibles jusqu'à la prochaine publication.</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsked(false)}>Annuler</Button>
          <Button onClick={stop} autoFocus>Arrêter</Button>
        </DialogActions>
      </Dialog>
      <Backdrop open={busy} sx={(theme) => ({ color: "#fff", zIndex: theme.zIndex.drawer + 1 })}>
        <Stack spacing={2} sx={{ alignItems: "center" }}><CircularProgress color="inherit" aria-label="Publication en cours" /><span>Publication en cours…</span></Stack>
      </Backdrop>
    </Paper>
  );
}

function Spaces() {
  return (
    <Table size="small" sx={{ maxWidth: 480 }}>
      <TableHead><TableRow><TableCell>Espace</TableCell><TableCell align="right">Connectés</TableCell></TableRow></TableHead>
      <TableBody>{SPACES.map(([name, online]) => <TableRow key={name}><TableCell>{name}</TableCell><TableCell align="right">{online}</TableCell></TableRow>)}</TableBody>
    </Table>
  );
}

const TABS = [
  { label: "Publication", icon: <PublishIcon />, Page: Spaces },
  { label: "Intégration dans un ENT", icon: <KeyIcon />, Page: Ent },
  { label: "Paramètres de sécurité", icon: <LockIcon />, Page: () => <Typography>Suspension d'une adresse IP après 5 tentatives, pendant 15 minutes.</Typography> },
];

export function Net({ server }) {
  const [tab, setTab] = React.useState(0);
  const { Page } = TABS[tab];
  return (
    <>
      <Publication server={server} />
      <Paper>
        <Tabs value={tab} onChange={(_, chosen) => setTab(chosen)} aria-label="PRONOTE.net" sx={{ borderBottom: 1, borderColor: "divider" }}>
          {TABS.map((one, n) => <Tab key={one.label} icon={one.icon} iconPosition="start" label={one.label} id={`net-tab-${n}`} aria-controls={`net-panel-${n}`} />)}
        </Tabs>
        <Box role="tabpanel" id={`net-panel-${tab}`} aria-labelledby={`net-tab-${tab}`} sx={{ p: 3 }}><Page server={server} /></Box>
      </Paper>
    </>
  );
}
