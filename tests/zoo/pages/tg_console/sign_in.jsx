// The sign-in, as the documentation's form.
import * as React from "react";
import { Box, Button, Form, FormField, Heading, Notification, Text, TextInput } from "grommet";
import { post } from "../two_schools/server.js";

export function SignIn({ entered }) {
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const enter = async ({ value }) => {
    setBusy(true);
    const { ok } = await post("/api/login", value);
    setRefused(!ok);
    setBusy(false);
    if (ok) await entered();
  };
  return (
    <Box fill align="center" justify="center" background="light-2">
      <Box width="medium" pad="large" background="white" round="small" elevation="small" gap="small">
        <Heading level={2} size="small" margin="none">Console d'administration PRONOTE</Heading>
        <Text size="small" color="text-weak">Hébergement Index Éducation</Text>
        {refused && <Notification status="critical" message="Identifiant ou mot de passe incorrect." />}
        <Form onSubmit={enter} messages={{ required: "Ce champ est obligatoire" }}>
          <FormField name="username" htmlFor="username" label="Identifiant" required><TextInput id="username" name="username" autoComplete="username" /></FormField>
          <FormField name="password" htmlFor="password" label="Mot de passe" required><TextInput id="password" name="password" type="password" autoComplete="current-password" /></FormField>
          <Box direction="row" justify="end" margin={{ top: "medium" }}><Button type="submit" primary busy={busy} label="Se connecter" /></Box>
        </Form>
      </Box>
    </Box>
  );
}
