import * as React from "react";
import { Button, Column, Form, Grid, InlineNotification, Link, PasswordInput, Stack, TextInput, Tile } from "@carbon/react";
import { ArrowRight } from "@carbon/icons-react";
import { post } from "../two_schools/server.js";

export function SignIn({ title, username, then }) {
  const [refused, setRefused] = React.useState(false);
  const enter = async (event) => {
    event.preventDefault();
    const sent = Object.fromEntries(new FormData(event.target));
    const answer = await post("/api/login", sent);
    if (answer.ok) then();
    else setRefused(true);
  };
  return (
    <Grid>
      <Column sm={4} md={{ span: 4, offset: 2 }} lg={{ span: 6, offset: 5 }}>
        <Tile style={{ marginBlockStart: "4rem", padding: "2rem" }}>
          <Form onSubmit={enter} aria-label={title}>
            <Stack gap={6}>
              <h1 style={{ fontSize: "1.75rem" }}>{title}</h1>
              {refused && (
                <InlineNotification kind="error" lowContrast hideCloseButton title="Connexion refusée."
                  subtitle={`${username} ou mot de passe incorrect.`} />
              )}
              <TextInput id="username" name="username" labelText={username} autoComplete="username" required />
              <PasswordInput id="password" name="password" labelText="Mot de passe" autoComplete="current-password" required
                showPasswordLabel="Afficher le mot de passe" hidePasswordLabel="Masquer le mot de passe" />
              <Button type="submit" renderIcon={ArrowRight}>Se connecter</Button>
              <Link href="#aide">Mot de passe oublié ?</Link>
            </Stack>
          </Form>
        </Tile>
      </Column>
    </Grid>
  );
}
