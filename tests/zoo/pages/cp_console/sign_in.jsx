// The sign-in, and the step after it: which hosted base is opened.
import * as React from "react";
import { Button } from "primereact/button";
import { Card } from "primereact/card";
import { FloatLabel } from "primereact/floatlabel";
import { InputText } from "primereact/inputtext";
import { Message } from "primereact/message";
import { Password } from "primereact/password";
import { Tag } from "primereact/tag";
import { go, post } from "../two_schools/server.js";

export function SignIn({ then }) {
  const [username, setUsername] = React.useState("");
  const [password, setPassword] = React.useState("");
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const enter = async (event) => {
    event.preventDefault();
    setBusy(true);
    const { ok } = await post("/api/login", { username, password });
    setBusy(false);
    setRefused(!ok);
    if (ok) await then();
  };
  return (
    <Card className="narrow" title="PRONOTE" subTitle="Console d'hébergement">
      <form className="fields" onSubmit={enter}>
        {refused && <Message severity="error" text="Identifiant ou mot de passe incorrect." />}
        <FloatLabel>
          <InputText id="username" autoComplete="username" value={username} onChange={(e) => setUsername(e.target.value)} />
          <label htmlFor="username">Identifiant</label>
        </FloatLabel>
        <FloatLabel>
          <Password inputId="password" autoComplete="current-password" value={password} onChange={(e) => setPassword(e.target.value)} feedback={false} toggleMask
            inputStyle={{ width: "100%" }} />
          <label htmlFor="password">Mot de passe</label>
        </FloatLabel>
        <Button type="submit" label="Se connecter" icon="pi pi-sign-in" loading={busy} />
      </form>
    </Card>
  );
}

export const Bases = ({ schools }) => (
  <Card className="wide" title="Vos bases hébergées" subTitle="Choisissez la base à administrer">
    {Object.entries(schools).map(([key, name]) => (
      <div key={key} className="base">
        <i className="pi pi-database" style={{ fontSize: "1.5rem" }} />
        <div className="grow"><strong>{name}</strong><div><small>Année 2026-2027 · version 2026.1.3</small></div></div>
        <Tag severity="success" value="En service" />
        <Button label="Ouvrir" icon="pi pi-arrow-right" iconPos="right" outlined onClick={() => go(`/${key}/accueil`)} />
      </div>
    ))}
  </Card>
);
