import * as React from "react";
import { IconSchool } from "@tabler/icons-react";
import { call } from "./api.js";
import { toast } from "./toaster.jsx";
import { Button, Card, Input, Label } from "./ui.jsx";

export function SignIn({ onSigned }) {
  const [error, setError] = React.useState("");
  const [busy, setBusy] = React.useState(false);
  const submit = async (e) => {
    e.preventDefault();
    const sent = Object.fromEntries(new FormData(e.currentTarget));
    setBusy(true);
    setError("");
    try {
      await call("session", "POST", sent);
      await onSigned();
    } catch (refused) {
      setError(refused.message);
      setBusy(false);
    }
  };
  return (
    <div className="sign-in">
      <div>
        <div className="brand"><span className="logo"><IconSchool size={18} /></span>PRONOTE – Console d'administration</div>
        <Card title="Connexion" description="Saisissez les identifiants fournis avec votre licence.">
          <form className="stack" onSubmit={submit}>
            <div className="field">
              <Label htmlFor="identifiant">Identifiant</Label>
              <Input id="identifiant" name="username" autoComplete="username" required />
            </div>
            <div className="field">
              <div className="label-row">
                <Label htmlFor="passe">Mot de passe</Label>
                <Button variant="link" onClick={() => toast.info("Mot de passe oublié", "Contactez le support au 04 96 15 21 70.")}>Mot de passe oublié ?</Button>
              </div>
              <Input id="passe" name="password" type="password" autoComplete="current-password" required />
            </div>
            {error && <div className="field-error" role="alert">{error}</div>}
            <Button type="submit" busy={busy}>Se connecter</Button>
          </form>
        </Card>
        <p className="muted" style={{ textAlign: "center" }}>Version 2026.2.8 · Assistance du lundi au vendredi</p>
      </div>
    </div>
  );
}
