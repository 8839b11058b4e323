// « Administration des utilisateurs »: groups and who is in them, in a tree.
import * as React from "react";
import { Card, Empty, Tree } from "@douyinfe/semi-ui-19";
import { Settings } from "./settings.jsx";

const MEMBERS = { Administration: ["Camille Proviseur", "Dominique Adjoint"], "Secrétariat": ["Claude Secrétaire"] };

export function Users({ server }) {
  const [chosen, setChosen] = React.useState("");
  const groups = Object.keys(server.data.durations.administratif).map((name) => ({
    key: name, value: name, label: `${name} (${MEMBERS[name].length})`,
    children: MEMBERS[name].map((member) => ({ key: member, value: member, label: member })),
  }));
  return (
    <div className="two">
      <Card title="Groupes d'utilisateurs"><Tree treeData={groups} directory value={chosen} onChange={setChosen} /></Card>
      {chosen in MEMBERS ? <Settings key={chosen} server={server} kind="administratif" name={chosen} whom="les utilisateurs de ce groupe" />
        : <Empty description={chosen ? `${chosen} suit les réglages de son groupe.` : "Sélectionnez un groupe d'utilisateurs."} style={{ padding: 48 }} />}
    </div>
  );
}
