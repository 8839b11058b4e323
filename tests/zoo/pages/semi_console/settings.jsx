// What the chosen profile or group may do, and when it is disconnected; one save for both.
import * as React from "react";
import { Button, Toast } from "@douyinfe/semi-ui-19";
import { Disconnection } from "./disconnection.jsx";
import { Rights } from "./rights.jsx";

const RIGHTS = { rights: ["Consulter les emplois du temps", "Saisir les absences"], lines: 50 };

export function Settings({ server, kind, name, whom }) {
  const before = server.data.durations[kind][name];
  const [held, setHeld] = React.useState({ ...RIGHTS, on: before !== null, minutes: before ?? 60 });
  const change = (what) => setHeld((all) => ({ ...all, ...what }));
  const minutes = held.on ? held.minutes : null;
  const others = held.lines !== RIGHTS.lines || held.rights.join() !== RIGHTS.rights.join();
  const save = async () => {
    if (others && !(await server.act(`rights ${name}`))) return;
    if (minutes !== before && !(await server.act("duration", { kind, name, minutes }))) return;
    Toast.success(`« ${name} » : modifications enregistrées.`);
  };
  return (
    <div style={{ maxWidth: 520 }}>
      <Rights name={name} held={held} change={change} />
      <Disconnection whom={whom} held={held} change={change} />
      <div className="end"><Button theme="solid" disabled={minutes === before && !others} onClick={save}>Enregistrer</Button></div>
    </div>
  );
}
