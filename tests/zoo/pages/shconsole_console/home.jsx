import { IconBuilding, IconChevronRight } from "@tabler/icons-react";
import * as React from "react";
import { call } from "./api.js";
import { Badge, Card, Skeleton } from "./ui.jsx";

export function NoSchool({ schools, onChoose }) {
  return (
    <div className="empty">
      <span className="logo"><IconBuilding size={18} /></span>
      <h1>Sélectionnez un établissement</h1>
      <p className="muted">Pour afficher cette page, indiquez sur quel établissement vous souhaitez travailler.</p>
      <div className="items">
        {schools.map((one) => (
          <button key={one.uai} type="button" className="item" onClick={() => onChoose(one.uai)}>
            <span className="avatar">{one.name.split(" ").filter((word) => /^[A-ZÉ]/.test(word)).map((word) => word[0]).join("")}</span>
            <span className="two-lines"><span>{one.name}</span><small>{one.uai} · {one.town}</small></span>
            <IconChevronRight size={16} className="at-end faint" />
          </button>
        ))}
      </div>
    </div>
  );
}

export function Dashboard({ school }) {
  const [base, setBase] = React.useState(null);
  React.useEffect(() => { call(`${school.uai}/publication`).then(setBase); }, []);
  return (
    <>
      <div className="page-head"><div><h1>{school.name}</h1><p className="muted">Base 2026-2027 · {school.town}</p></div></div>
      <div className="cards">
        <Card title="Base de données" description="État de la publication">
          {base ? <Badge variant={base.published ? "on" : "off"}>{base.published ? "En ligne" : "Hors ligne"}</Badge> : <Skeleton style={{ width: 80 }} />}
        </Card>
        <Card title="Personnes" description="Toutes ressources confondues"><div className="figure">{school.people}</div></Card>
        <Card title="Utilisateurs connectés" description="À l'instant">{base ? <div className="figure">{base.connected}</div> : <Skeleton style={{ width: 60, height: 30 }} />}</Card>
      </div>
      <Card title="À faire" description="Rappels de la rentrée">
        <ul className="rights"><li>Vérifier la date de la prochaine sauvegarde</li><li>Contrôler les coordonnées de l'établissement</li></ul>
      </Card>
    </>
  );
}
