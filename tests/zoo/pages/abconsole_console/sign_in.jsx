// Before the console: who comes, and for which base.
import * as React from "react";
import { Button, Callout, Card, CardList, FormGroup, H4, Icon, InputGroup, NonIdealState, Spinner, Tag } from "@blueprintjs/core";
import { ask } from "./server.js";

export function SignIn({ then }) {
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [plain, setPlain] = React.useState(false);
  const submit = async (event) => {
    event.preventDefault();
    const sent = Object.fromEntries(new FormData(event.currentTarget));
    setBusy(true);
    setRefused(false);
    try {
      await ask("session", "POST", sent);
      await then();
    } catch {
      setRefused(true);
      setBusy(false);
    }
  };
  return (
    <Card className="entry" elevation={2}>
      <H4>PRONOTE — Console d'administration</H4>
      <p className="bp6-text-muted">Espace réservé aux administrateurs des bases hébergées.</p>
      {refused && <Callout intent="danger" compact style={{ marginBottom: 15 }}>Identifiant ou mot de passe incorrect.</Callout>}
      <form onSubmit={submit}>
        <FormGroup label="Identifiant" labelFor="username"><InputGroup id="username" name="username" leftIcon="user" autoComplete="username" required /></FormGroup>
        <FormGroup label="Mot de passe" labelFor="password" helperText="Celui qui vous a été remis avec votre contrat d'hébergement.">
          <InputGroup
            id="password" name="password" type={plain ? "text" : "password"} leftIcon="lock" autoComplete="current-password" required
            rightElement={<Button variant="minimal" icon={plain ? "eye-off" : "eye-open"} aria-label="Afficher le mot de passe" onClick={() => setPlain(!plain)} />}
          />
        </FormGroup>
        <Button type="submit" intent="primary" fill loading={busy} text="Se connecter" />
      </form>
    </Card>
  );
}

export function Bases({ bases, choose, leave }) {
  const [opening, setOpening] = React.useState(null);
  if (opening) return <NonIdealState icon={<Spinner />} title={`Ouverture de ${opening.name}…`} />;
  return (
    <div className="bases">
      <div className="line"><H4 className="grow" style={{ margin: 0 }}>Choisissez l'établissement à administrer</H4><Button variant="minimal" icon="log-out" text="Se déconnecter" onClick={leave} /></div>
      <CardList>
        {bases.map((one) => (
          <Card key={one.uai} interactive onClick={() => { setOpening(one); choose(one.uai); }}>
            <div className="base">
              <Icon icon="office" size={20} />
              <div><b>{one.name}</b><br /><span className="bp6-text-muted">UAI {one.uai} · {one.pupils} élèves</span></div>
              {one.published ? <Tag minimal intent="success">Publiée</Tag> : <Tag minimal intent="warning">Arrêtée</Tag>}
              <Icon icon="chevron-right" />
            </div>
          </Card>
        ))}
      </CardList>
    </div>
  );
}
