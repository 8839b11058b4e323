// What may be measured: asked once, kept by the server's cookie.
import * as React from "react";
import { Button, Card, Drawer, Space, Switch } from "@arco-design/web-react";
import { ask } from "./server.js";

export function Consent({ then }) {
  const [details, setDetails] = React.useState(false);
  const [measure, setMeasure] = React.useState(false);
  const answer = (allowed) => ask("consent", "POST", { measure: allowed }).then(() => setDetails(false)).then(then);
  return (
    <>
      <Card className="consent" title="Votre vie privée" size="small" role="region" aria-label="Votre vie privée">
        <p style={{ marginTop: 0 }}>
          ATRIUM dépose des traceurs nécessaires à votre connexion et, si vous l'acceptez, des traceurs de mesure d'audience.
        </p>
        <Space>
          <Button onClick={() => answer(false)}>Continuer sans accepter</Button>
          <Button onClick={() => answer(true)}>Accepter</Button>
          <Button type="text" onClick={() => setDetails(true)}>Personnaliser</Button>
        </Space>
      </Card>
      <Drawer title="Préférences de confidentialité" width={380} visible={details} okText="Valider mes choix" onOk={() => answer(measure)} onCancel={() => setDetails(false)}>
        <Space direction="vertical" size={20}>
          <Space><Switch checked disabled /> Traceurs nécessaires</Space>
          <Space><Switch checked={measure} onChange={setMeasure} aria-label="Mesure d'audience" /> Mesure d'audience</Space>
        </Space>
      </Drawer>
    </>
  );
}
