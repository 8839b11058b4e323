// « Affichages »: each box is kept as soon as it is ticked.
import * as React from "react";
import { Checkbox } from "primereact/checkbox";
import { Fieldset } from "primereact/fieldset";
import { useSay } from "./speaking.jsx";

const Box = ({ id, label, checked, change }) => (
  <div className="line" style={{ margin: "0.75rem 0" }}>
    <Checkbox inputId={id} checked={checked} onChange={(e) => change(e.checked)} /><label htmlFor={id}>{label}</label>
  </div>
);

export function Displays({ server }) {
  const say = useSay();
  const [own, setOwn] = React.useState({ photos: true, ages: false, ent: server.data.preference });
  const keep = (key) => async (on) => {
    setOwn({ ...own, [key]: on });
    if (await server.act(key === "ent" ? "preference" : "affichages", { on })) say("Préférences", "Votre choix est enregistré.");
  };
  return (
    <>
      <Fieldset legend="Listes" style={{ marginBottom: "1rem" }}>
        <Box id="photos" label="Afficher les photos des élèves" checked={own.photos} change={keep("photos")} />
        <Box id="ages" label="Afficher l'âge à côté de la date de naissance" checked={own.ages} change={keep("ages")} />
      </Fieldset>
      <Fieldset legend="ENT">
        <Box id="ent" label="Activer la gestion des identifiants ENT" checked={own.ent} change={keep("ent")} />
      </Fieldset>
    </>
  );
}
