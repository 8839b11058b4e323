// « Préférences »: sections on the left, each a form of its own.
import * as React from "react";
import { call } from "./api.js";
import { toast } from "./toaster.jsx";
import { Button, Checkbox, Label, Skeleton } from "./ui.jsx";

const SECTIONS = ["Général", "Affichages", "Courriels", "Impressions"];
const TEXTS = {
  Général: "La langue de la console est le français ; la semaine commence le lundi.",
  Courriels: "Les courriels sont envoyés par le serveur de l'hébergeur.",
  Impressions: "Les éditions sont produites au format A4, en portrait.",
};

function Row({ id, label, text, ...props }) {
  return (
    <div className="check-row">
      <Checkbox id={id} {...props} />
      <div className="field" style={{ gap: 4 }}><Label htmlFor={id}>{label}</Label><p className="muted">{text}</p></div>
    </div>
  );
}

function Displays({ school }) {
  const [kept, setKept] = React.useState(null);
  const [ent, setEnt] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  React.useEffect(() => {
    call(`${school.uai}/preferences`).then((told) => {
      setKept(told);
      setEnt(told.ent);
    });
  }, []);
  if (!kept) return <div className="stack"><Skeleton /><Skeleton /><Skeleton style={{ width: 160, height: 36 }} /></div>;
  return (
    <form className="stack" style={{ gap: 24 }} onSubmit={async (e) => {
      e.preventDefault();
      setBusy(true);
      setKept(await call(`${school.uai}/preferences`, "PUT", { ent }));
      setBusy(false);
      toast.success("Préférences mises à jour");
    }}>
      <Row id="photos" label="Afficher les photos dans les listes" text="Seules les photos autorisées par les familles sont affichées." disabled />
      <Row id="ent" label="Activer la gestion des identifiants ENT" text="Ajoute la colonne « Identifiant CAS » aux listes des ressources." checked={ent} onCheckedChange={(on) => setEnt(!!on)} />
      <Row id="archives" label="Afficher les ressources des années précédentes" text="Disponible après la reprise d'une base antérieure." disabled />
      <div><Button type="submit" busy={busy}>Mettre à jour les préférences</Button></div>
    </form>
  );
}

export function Preferences({ school }) {
  const [section, setSection] = React.useState("Général");
  return (
    <>
      <div><h1>Préférences</h1><p className="muted">Réglages de la console pour {school.name}.</p></div>
      <hr />
      <div className="settings">
        <nav aria-label="Préférences">{SECTIONS.map((one) => (
          <Button key={one} variant="ghost" data-active={one === section} aria-current={one === section ? "true" : undefined} onClick={() => setSection(one)}>{one}</Button>
        ))}</nav>
        <div className="stack">
          <div><h2>{section}</h2></div>
          <hr />
          {section === "Affichages" ? <Displays school={school} /> : <p className="muted">{TEXTS[section]}</p>}
        </div>
      </div>
    </>
  );
}
