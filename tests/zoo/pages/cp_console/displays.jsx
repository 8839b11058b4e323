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
  const [own, setOwn] = React.useState({ photos: true, ages: false });
  const other = (key) => async (on) => {
    if (await server.act("affichages")) setOwn({ ...own, [key]: on });
  };
  const link = async (on) => (await server.act("preference", { on })) && say("Préférences", "Votre choix est enregistré.");
  return (
    <>
      <Fieldset legend="Listes" style={{ marginBottom: "1rem" }}>
        <Box id="photos" label="Afficher les photos des élèves" checked={own.photos} change={other("photos")} />
        <Box id="ages" label="Afficher l'âge à côté de la date de naissance" checked={own.ages} change={other("ages")} />
      </Fieldset>
      <Fieldset legend="ENT">
        <Box id="ent" label="Activer la gestion des identifiants ENT" checked={server.data.preference} change={link} />
      </Fieldset>
    </>
  );
}
