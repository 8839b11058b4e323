import * as React from "react";
import { Button, Content, Flex, Form, Heading, InlineAlert, Link, TextField, View } from "@adobe/react-spectrum";
import { ask } from "./ways.js";

export function SignIn({ then }) {
  const [wrong, setWrong] = React.useState(false);
  const [waiting, setWaiting] = React.useState(false);
  const submit = async (event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setWaiting(true);
    const answer = await ask("moi", { username: form.get("login"), password: form.get("motdepasse") });
    setWaiting(false);
    if (answer.ok) await then();
    else setWrong(true);
  };
  return (
    <Flex UNSAFE_className="porte" alignItems="center" justifyContent="center" direction="column" gap="size-200">
      <View backgroundColor="gray-50" padding="size-500" borderRadius="medium" borderWidth="thin" borderColor="gray-300" width="size-4600">
        <span className="marque">PRONOTE</span>
        <Heading level={1} marginTop="size-50">Console d'administration</Heading>
        {wrong && (
          <InlineAlert variant="negative" marginBottom="size-200">
            <Heading>Connexion refusée</Heading>
            <Content>L'identifiant ou le mot de passe ne correspond à aucun compte client.</Content>
          </InlineAlert>
        )}
        <Form onSubmit={submit} validationBehavior="native" necessityIndicator="label">
          <TextField label="Identifiant" name="login" autoComplete="username" isRequired />
          <TextField label="Mot de passe" name="motdepasse" type="password" autoComplete="current-password" isRequired />
          <Button variant="accent" type="submit" isPending={waiting} marginTop="size-200" alignSelf="end">Se connecter</Button>
        </Form>
      </View>
      <Link href="/aide" isQuiet>Identifiants perdus : contacter le service hébergement</Link>
    </Flex>
  );
}
