// Signing in: which kind of account, then its form; the other kinds sign in elsewhere.
import * as React from "react";
import { Box, Button, Callout, Card, Flex, Heading, Link, Text, TextField } from "@radix-ui/themes";
import { ArrowLeftIcon, BackpackIcon, ExclamationTriangleIcon, HomeIcon, LockClosedIcon, PersonIcon, ReaderIcon } from "@radix-ui/react-icons";
import { ask, go } from "./server.js";

const KINDS = [
  { id: "educonnect", icon: <BackpackIcon />, name: "Élève ou parent", text: "Avec mon compte ÉduConnect" },
  { id: "academie", icon: <ReaderIcon />, name: "Enseignant ou personnel de l'Éducation nationale", text: "Avec mon compte académique" },
  { id: "atrium", icon: <HomeIcon />, name: "Compte ATRIUM", text: "Administrateurs, agents de la Région et autres comptes : identifiant et mot de passe ATRIUM" },
];

function Form({ reload }) {
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    const [status] = await ask("POST", "session", Object.fromEntries(new FormData(event.currentTarget)));
    setBusy(false);
    setRefused(status !== 200);
    if (status !== 200) return;
    await reload();
    go(new URLSearchParams(location.search).get("retour") || "/web/lycee");
  };
  return (
    <form onSubmit={send}>
      {refused && (
        <Callout.Root color="red" role="alert" mb="4"><Callout.Icon><ExclamationTriangleIcon /></Callout.Icon><Callout.Text>Identifiant ou mot de passe incorrect.</Callout.Text></Callout.Root>
      )}
      <Flex direction="column" gap="4">
        <label>
          <Text as="div" size="2" weight="bold" mb="1">Identifiant</Text>
          <TextField.Root name="username" autoComplete="username" required><TextField.Slot><PersonIcon /></TextField.Slot></TextField.Root>
        </label>
        <label>
          <Text as="div" size="2" weight="bold" mb="1">Mot de passe</Text>
          <TextField.Root name="password" type="password" autoComplete="current-password" required><TextField.Slot><LockClosedIcon /></TextField.Slot></TextField.Root>
        </label>
        <Button type="submit" loading={busy}>Se connecter</Button>
        <Link size="2" href="/connexion" onClick={(event) => event.preventDefault()}>Mot de passe oublié ?</Link>
      </Flex>
    </form>
  );
}

export function SignIn({ reload }) {
  const [kind, setKind] = React.useState(null);
  const chosen = KINDS.find((one) => one.id === kind);
  return (
    <Flex align="center" justify="center" minHeight="100vh" style={{ background: "var(--gray-2)" }}>
      <Card size="4" style={{ width: 480 }}>
        <Heading as="h1" size="5" mb="1">Connexion à ATRIUM</Heading>
        {chosen ? (
          <>
            <Box mb="4"><Button variant="ghost" size="1" onClick={() => setKind(null)}><ArrowLeftIcon /> Changer de type de compte</Button></Box>
            {kind === "atrium" ? <Form reload={reload} /> : <Text as="p" size="2">Le service d'authentification « {chosen.text.replace("Avec mon ", "")} » est momentanément indisponible.</Text>}
          </>
        ) : (
          <>
            <Text as="p" size="2" color="gray" mb="4">Quel compte souhaitez-vous utiliser ?</Text>
            <Flex direction="column" gap="3">
              {KINDS.map((one) => (
                <Card asChild key={one.id} className="kind">
                  <button type="button" onClick={() => setKind(one.id)}>
                    <Flex gap="3" align="center">{one.icon}<Box><Text as="div" size="2" weight="bold">{one.name}</Text><Text as="div" size="2" color="gray">{one.text}</Text></Box></Flex>
                  </button>
                </Card>
              ))}
            </Flex>
          </>
        )}
      </Card>
    </Flex>
  );
}
