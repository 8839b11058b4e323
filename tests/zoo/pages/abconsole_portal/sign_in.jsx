// Who comes: families and teachers have accounts elsewhere, the others have one here.
import * as React from "react";
import { Alert, Button, Card, Checkbox, Form, Input, Link, Radio, Typography } from "@arco-design/web-react";
import { IconLock, IconUser } from "@arco-design/web-react/icon";
import { ask } from "./server.js";

const KINDS = [
  ["families", "Élève ou parent", "Avec mon compte ÉduConnect"],
  ["teachers", "Personnel de l'Éducation nationale", "Avec mes identifiants académiques"],
  ["atrium", "Administrateur d'établissement, collectivité, partenaire", "Avec un compte ATRIUM"],
];

function Credentials({ then }) {
  const [refused, setRefused] = React.useState("");
  const [busy, setBusy] = React.useState(false);
  const submit = async ({ username, password }) => {
    setBusy(true);
    setRefused("");
    try {
      await ask("session", "POST", { username, password });
      await then();
    } catch (error) {
      setRefused(error.status === 403 ? "Identifiant ou mot de passe incorrect." : "Le service ne répond pas, réessayez dans un instant.");
      setBusy(false);
    }
  };
  return (
    <Form id="connexion" layout="vertical" requiredSymbol={false} onSubmit={submit} style={{ marginTop: 20 }}>
      {refused && <Alert type="error" content={refused} style={{ marginBottom: 16 }} />}
      <Form.Item label="Identifiant" field="username" rules={[{ required: true, message: "Saisissez votre identifiant" }]}>
        <Input prefix={<IconUser />} autoComplete="username" />
      </Form.Item>
      <Form.Item label="Mot de passe" field="password" rules={[{ required: true, message: "Saisissez votre mot de passe" }]}>
        <Input.Password prefix={<IconLock />} autoComplete="current-password" />
      </Form.Item>
      <Form.Item field="stay" triggerPropName="checked"><Checkbox>Rester connecté sur cet appareil</Checkbox></Form.Item>
      <Button type="primary" htmlType="submit" long loading={busy}>Se connecter</Button>
      <Link style={{ marginTop: 12 }}>Mot de passe oublié ?</Link>
    </Form>
  );
}

export function SignIn({ site, then }) {
  const [kind, setKind] = React.useState(undefined);
  return (
    <Card className="entry">
      <Typography.Title heading={4} style={{ marginTop: 0 }}>Connexion à ATRIUM</Typography.Title>
      <Typography.Paragraph type="secondary">{site.name} — vous êtes :</Typography.Paragraph>
      <Radio.Group className="kinds" direction="vertical" value={kind} onChange={setKind}>
        {KINDS.map(([value, label, more]) => (
          <Radio key={value} value={value} style={{ margin: 0, padding: 0, height: "auto", lineHeight: "22px", whiteSpace: "normal" }}>
            {({ checked }) => (
              <div className={`kind ${checked ? "chosen" : ""}`}>
                <div>{label}<div className="more">{more}</div></div>
              </div>
            )}
          </Radio>
        ))}
      </Radio.Group>
      {kind === "atrium" && <Credentials then={then} />}
      {(kind === "families" || kind === "teachers") && (
        <Alert style={{ marginTop: 20 }} type="warning" content="Ce mode de connexion est momentanément indisponible. Consultez la page d'état des services." />
      )}
    </Card>
  );
}
