// « Préférences »: kinds that fold; what is ticked is kept by the button at the end.
import * as React from "react";
import { Accordion, AccordionPanel, Box, Button, CheckBoxGroup } from "grommet";
import { useToast } from "./told.jsx";

const ENT = "ent";
const KINDS = [
  ["Saisie des données", [["majuscules", "Saisir les noms en majuscules"], ["doublons", "Signaler les doublons à la saisie"]]],
  ["Affichages", [["photos", "Afficher les photos dans les listes"], ["ine", "Afficher le numéro national (INE)"], [ENT, "Activer la gestion des identifiants ENT"]]],
  ["Impressions", [["logo", "Imprimer le logo de l'établissement"]]],
];
const FIRST = ["doublons", "photos", "logo"];

export function Preferences({ server: { data, act } }) {
  const [kept, setKept] = React.useState(data.preference ? [...FIRST, ENT] : FIRST);
  const [ticked, setTicked] = React.useState(kept);
  const [busy, setBusy] = React.useState(false);
  const [toast, say] = useToast("Préférences");
  const changed = KINDS.flatMap(([, all]) => all.map(([key]) => key)).filter((key) => kept.includes(key) !== ticked.includes(key));
  const save = async () => {
    setBusy(true);
    for (const key of changed) {
      const on = ticked.includes(key);
      await (key === ENT ? act("preference", { on }) : act(`${key} ${on}`));
    }
    setBusy(false);
    setKept(ticked);
    say("Vos préférences ont été enregistrées.");
  };
  return (
    <Box width="large" gap="medium">
      <Accordion>
        {KINDS.map(([title, all]) => {
          const own = all.map(([key]) => key);
          const change = ({ value }) => setTicked((before) => [...before.filter((key) => !own.includes(key)), ...value]);
          return (
            <AccordionPanel key={title} label={title}>
              <Box pad="medium" background="light-1">
                <CheckBoxGroup aria-label={title} options={all.map(([value, label]) => ({ value, label }))} value={ticked.filter((key) => own.includes(key))} onChange={change} />
              </Box>
            </AccordionPanel>
          );
        })}
      </Accordion>
      <Box direction="row"><Button primary label="Enregistrer" busy={busy} disabled={!changed.length} onClick={save} /></Box>
      {toast}
    </Box>
  );
}
