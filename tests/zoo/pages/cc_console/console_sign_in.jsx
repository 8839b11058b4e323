// The sign-in of the hosting.
import * as React from "react";
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { post } from "../two_schools/server.js";

export function ConsoleSignIn({ onEntered }) {
  const [typed, setTyped] = React.useState({ username: "", password: "" });
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const type = (name) => ({ value: typed[name], name, onChange: ({ detail }) => setTyped({ ...typed, [name]: detail.value }) });
  const enter = async (event) => {
    event.preventDefault();
    setBusy(true);
    const { ok } = await post("/api/login", typed);
    setBusy(false);
    setRefused(!ok);
    if (ok) onEntered();
  };
  return (
    <div style={{ maxWidth: 460, margin: "8vh auto", padding: "0 20px" }}>
      <form onSubmit={enter}>
        <Form actions={<Button variant="primary" loading={busy}>Connexion</Button>}
          errorText={refused && "Numéro d'hébergement ou mot de passe incorrect."}>
          <Container header={<Header variant="h1" description="Hébergement des bases PRONOTE">Console d'administration</Header>}
            footer={<Box textAlign="center"><Link href="#">Mot de passe oublié ?</Link></Box>}>
            <SpaceBetween size="l">
              <FormField label="Numéro d'hébergement"><Input {...type("username")} autoComplete="username" inputMode="numeric" /></FormField>
              <FormField label="Mot de passe"><Input {...type("password")} type="password" autoComplete="current-password" /></FormField>
              <Alert type="info">Ne communiquez jamais ce mot de passe à un tiers.</Alert>
            </SpaceBetween>
          </Container>
        </Form>
      </form>
    </div>
  );
}
