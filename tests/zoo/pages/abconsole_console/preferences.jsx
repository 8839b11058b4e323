// « Préférences »: what is ticked is kept at once.
import * as React from "react";
import { Card, Checkbox, H5, Radio, RadioGroup, Spinner, Tab, Tabs } from "@blueprintjs/core";
import { ask, complain, say } from "./server.js";

const LINES = [
  ["photos", "Afficher les photos des élèves dans les listes"],
  ["ine", "Afficher le numéro national (INE)"],
  ["ent", "Activer la gestion des identifiants ENT"],
  ["sortis", "Afficher les élèves sortis de l'établissement"],
];

function Displays() {
  const [kept, setKept] = React.useState(null);
  const [busy, setBusy] = React.useState("");
  React.useEffect(() => {
    ask("preferences").then(setKept);
  }, []);
  if (!kept) return <Spinner />;
  const change = async (key, on) => {
    setBusy(key);
    try {
      const told = await ask("preferences", "PUT", { key, on });
      setKept({ ...kept, [key]: on, ...told });
      say("Préférence enregistrée.");
    } catch {
      complain();
    }
    setBusy("");
  };
  return (
    <Card className="wide">
      <H5>Listes de ressources</H5>
      {LINES.map(([key, label]) => (
        <Checkbox key={key} label={label} checked={Boolean(kept[key])} disabled={busy === key} onChange={(event) => change(key, event.target.checked)} />
      ))}
    </Card>
  );
}

const General = () => (
  <Card className="wide">
    <RadioGroup label="Ordre d'affichage des noms" disabled selectedValue="nom" onChange={() => {}}>
      <Radio value="nom" label="Nom puis prénom" />
      <Radio value="prenom" label="Prénom puis nom" />
    </RadioGroup>
  </Card>
);

export const Preferences = () => (
  <Tabs id="preferences" vertical renderActiveTabPanelOnly>
    <Tab id="general" title="Général" panel={<General />} />
    <Tab id="affichages" title="Affichages" panel={<Displays />} />
    <Tab id="impressions" title="Impressions" panel={<Card className="wide">L'imprimante par défaut du poste est utilisée.</Card>} />
  </Tabs>
);
