// « Préférences »: kinds at the left; each switch is kept as it is thrown.
import * as React from "react";
import { Card, List, Switch, TabPane, Tabs, Toast, Typography } from "@douyinfe/semi-ui-19";
import { Nothing } from "./page.jsx";

function Setting({ title, about, on, act }) {
  const [held, setHeld] = React.useState(on);
  const [busy, setBusy] = React.useState(false);
  const change = async (wanted) => {
    setBusy(true);
    const kept = await act(wanted);
    setBusy(false);
    if (!kept) return;
    setHeld(wanted);
    Toast.success("Préférence enregistrée.");
  };
  return (
    <List.Item main={<div><Typography.Text strong>{title}</Typography.Text><br /><Typography.Text type="tertiary">{about}</Typography.Text></div>}
      extra={<Switch checked={held} loading={busy} onChange={change} aria-label={title} />} />
  );
}

export function Preferences({ server: { data, act } }) {
  const other = (name) => (on) => act(`${name} ${on}`);
  return (
    <Card>
      <Tabs tabPosition="left" style={{ minHeight: 320 }}>
        <TabPane tab="Données" itemKey="data">
          <List><Setting title="Saisir les noms en majuscules" about="S'applique aux nouvelles fiches." on={true} act={other("upper")} /></List>
        </TabPane>
        <TabPane tab="Affichages" itemKey="display">
          <List>
            <Setting title="Afficher les photos" about="Dans les listes et les trombinoscopes." on={true} act={other("photos")} />
            <Setting title="Afficher le numéro national (INE)" about="Dans la fiche des élèves." on={false} act={other("ine")} />
            <Setting title="Activer la gestion des identifiants ENT" about="Ajoute « Identifiant CAS » aux colonnes des listes de la rubrique Ressources."
              on={data.preference} act={(on) => act("preference", { on })} />
          </List>
        </TabPane>
        <TabPane tab="Impressions" itemKey="print"><Nothing /></TabPane>
        <TabPane tab="Notifications" itemKey="notify"><Nothing /></TabPane>
      </Tabs>
    </Card>
  );
}
