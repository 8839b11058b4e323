// Authorisation profiles and groups of users: chosen at the left, with « Déconnexion automatique » beneath; rights at the right.
import * as React from "react";
import { Button } from "primereact/button";
import { Checkbox } from "primereact/checkbox";
import { InputNumber } from "primereact/inputnumber";
import { ListBox } from "primereact/listbox";
import { Panel } from "primereact/panel";
import { Slider } from "primereact/slider";
import { Splitter, SplitterPanel } from "primereact/splitter";
import { Tree } from "primereact/tree";
import { useSay } from "./speaking.jsx";

const RIGHTS = [
  { key: "0", label: "Élèves", icon: "pi pi-users", children: [{ key: "0-0", label: "Consulter les fiches" }, { key: "0-1", label: "Modifier les fiches" }] },
  { key: "1", label: "Absences", icon: "pi pi-calendar", children: [{ key: "1-0", label: "Saisir les absences" }] },
  { key: "2", label: "Communication", icon: "pi pi-comments", children: [{ key: "2-0", label: "Envoyer des messages" }] },
];

function Disconnection({ server, kind, name }) {
  const say = useSay();
  const before = server.data.durations[kind][name];
  const [on, setOn] = React.useState(before !== null);
  const [minutes, setMinutes] = React.useState(before ?? 60);
  const save = async () => (await server.act("duration", { kind, name, minutes: on ? minutes : null })) && say("Déconnexion automatique", `« ${name} » est à jour.`);
  return (
    <Panel header="Déconnexion automatique">
      <div className="line">
        <Checkbox inputId="on" checked={on} onChange={(e) => setOn(e.checked)} /><label htmlFor="on">Déconnecter en cas d'inactivité</label>
      </div>
      <div className="slid">
        <Slider value={minutes} min={5} max={120} step={5} disabled={!on} onChange={(e) => setMinutes(e.value)} />
        <InputNumber value={minutes} min={5} max={120} suffix=" min" aria-label="Durée d'inactivité" disabled={!on} size={6} onValueChange={(e) => setMinutes(e.value ?? 60)} />
      </div>
      <Button label="Enregistrer" icon="pi pi-check" size="small" onClick={save} />
    </Panel>
  );
}

export function Timed({ server, kind }) {
  const [chosen, setChosen] = React.useState(null);
  const names = Object.keys(server.data.durations[kind]);
  return (
    <Splitter style={{ minHeight: "32rem" }}>
      <SplitterPanel size={45} minSize={30}>
        <div className="split grow">
          <ListBox value={chosen} options={names} onChange={(e) => e.value && setChosen(e.value)} style={{ marginBottom: "1rem" }} />
          {chosen && <Disconnection key={chosen} server={server} kind={kind} name={chosen} />}
        </div>
      </SplitterPanel>
      <SplitterPanel size={55} minSize={30}>
        <div className="split grow">
          {chosen ? <Tree value={RIGHTS} expandedKeys={{ 0: true, 1: true, 2: true }} /> : <p>Sélectionnez {kind === "administratif" ? "un groupe d'utilisateurs" : "un profil"} dans la liste.</p>}
        </div>
      </SplitterPanel>
    </Splitter>
  );
}
