// The sign-in card.
import * as React from "react";
import { Alert, Button, Card, Checkbox, Field, Input, Link, Stack } from "@chakra-ui/react";
import { post } from "../two_schools/server.js";

export function SignIn({ then }) {
  const [typed, setTyped] = React.useState({ username: "", password: "" });
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const change = (event) => setTyped({ ...typed, [event.target.name]: event.target.value });
  const enter = async (event) => {
    event.preventDefault();
    setBusy(true);
    const { ok } = await post("/api/login", typed);
    setBusy(false);
    setRefused(!ok);
    if (ok) await then();
  };
  return (
    <Card.Root maxW="sm" mx="auto" mt="8" asChild>
      <form onSubmit={enter}>
        <Card.Header><Card.Title>Connexion à ATRIUM</Card.Title><Card.Description>Saisissez vos identifiants pour accéder à votre espace.</Card.Description></Card.Header>
        <Card.Body>
          <Stack gap="4">
            {refused && <Alert.Root status="error"><Alert.Indicator /><Alert.Title>Identifiant ou mot de passe incorrect.</Alert.Title></Alert.Root>}
            <Field.Root required>
              <Field.Label>Identifiant</Field.Label>
              <Input name="username" autoComplete="username" value={typed.username} onChange={change} />
            </Field.Root>
            <Field.Root required>
              <Field.Label>Mot de passe</Field.Label>
              <Input name="password" type="password" autoComplete="current-password" value={typed.password} onChange={change} />
            </Field.Root>
            <Checkbox.Root size="sm"><Checkbox.HiddenInput /><Checkbox.Control /><Checkbox.Label>Rester connecté</Checkbox.Label></Checkbox.Root>
          </Stack>
        </Card.Body>
        <Card.Footer justifyContent="space-between">
          <Link textStyle="sm" href="#">Mot de passe oublié ?</Link>
          <Button type="submit" loading={busy}>Se connecter</Button>
        </Card.Footer>
      </form>
    </Card.Root>
  );
}
