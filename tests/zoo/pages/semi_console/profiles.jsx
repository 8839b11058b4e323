// « Profils d'autorisation »: a list of them; what the chosen one may do beside it.
import * as React from "react";
import { Card, Empty, List } from "@douyinfe/semi-ui-19";
import { Settings } from "./settings.jsx";

const WHOM = { professeurs: "les professeurs de ce profil", vie_scolaire: "les personnels de ce profil" };

export function Profiles({ server, kind }) {
  const [chosen, setChosen] = React.useState("");
  const style = (name) => ({ cursor: "pointer", background: name === chosen ? "var(--semi-color-primary-light-default)" : undefined });
  return (
    <div className="two">
      <Card title="Profils" bodyStyle={{ padding: 0 }}>
        <List dataSource={Object.keys(server.data.durations[kind])} renderItem={(name) => <List.Item style={style(name)} onClick={() => setChosen(name)}>{name}</List.Item>} />
      </Card>
      {chosen ? <Settings key={chosen} server={server} kind={kind} name={chosen} whom={WHOM[kind]} />
        : <Empty description="Sélectionnez un profil dans la liste." style={{ padding: 48 }} />}
    </div>
  );
}
