// « Accès aux services tiers »: one accordion a service, one open at a time, everything kept by the button at the bottom.
import * as React from "react";
import { Accordion, AccordionDetails, AccordionSummary, Box, Button, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, Typography } from "@mui/material";
import { DownIcon } from "./icons.jsx";
import { useSay } from "./notices.jsx";
import { Profiles } from "./profiles.jsx";

const ABOUT = {
  correlyce: "Catalogue de ressources numériques.", primaire: "Vie scolaire du premier degré.",
  pronote: "Emploi du temps, notes, absences et cahier de textes.", moodle: "Plateforme de cours en ligne.",
};
const sum = ({ on, profiles }) => (on ? `Activé · ${profiles.length} profil${profiles.length > 1 ? "s" : ""}` : "Désactivé");

export function Services({ server }) {
  const say = useSay();
  const [held, setHeld] = React.useState(server.data.services);
  const [open, setOpen] = React.useState("");
  const [busy, setBusy] = React.useState(false);
  const change = (key, what) => setHeld(held.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const save = async () => {
    setBusy(true);
    const kept = await server.act("services", Object.fromEntries(held.map(({ key, on, profiles }) => [key, { on, profiles }])));
    setBusy(false);
    if (kept) say("Vos modifications ont été enregistrées.");
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>Choisissez les services proposés dans votre site et les profils d'utilisateurs qui y ont accès.</Typography>
      {held.map((one) => (
        <Accordion key={one.key} expanded={open === one.key} onChange={(_, on) => setOpen(on ? one.key : "")}>
          <AccordionSummary expandIcon={<DownIcon />} aria-controls={`${one.key}-content`} id={`${one.key}-header`}>
            <Typography component="span" sx={{ width: "33%", flexShrink: 0 }}>{one.name}</Typography>
            <Typography component="span" sx={{ color: "text.secondary" }}>{sum(one)}</Typography>
          </AccordionSummary>
          <AccordionDetails>
            <Typography sx={{ mb: 2 }}>{ABOUT[one.key]}</Typography>
            <Stack direction="row" spacing={6}>
              <FormControl>
                <FormLabel id={`${one.key}-on`}>Proposer ce service</FormLabel>
                <RadioGroup row aria-labelledby={`${one.key}-on`} name={one.key} value={one.on ? "oui" : "non"}
                  onChange={(event) => change(one.key, { on: event.target.value === "oui" })}>
                  <FormControlLabel value="oui" control={<Radio />} label="Oui" />
                  <FormControlLabel value="non" control={<Radio />} label="Non" />
                </RadioGroup>
              </FormControl>
              <Profiles name={one.key} value={one.profiles} disabled={!one.on} onChange={(profiles) => change(one.key, { profiles })} />
            </Stack>
          </AccordionDetails>
        </Accordion>
      ))}
      <Box sx={{ mt: 3, display: "flex", gap: 1 }}>
        <Button variant="contained" size="large" loading={busy} onClick={save}>Enregistrer</Button>
        <Button size="large" onClick={() => setHeld(server.data.services)}>Annuler</Button>
      </Box>
    </>
  );
}
