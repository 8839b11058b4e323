import * as React from "react";
import { Box, Button, Callout, Card, Checkbox, Flex, Heading, Link, RadioCards, Text, TextField } from "@radix-ui/themes";
import { ArrowLeftIcon, ExclamationTriangleIcon } from "@radix-ui/react-icons";
import { ask, to } from "./ways.js";

const KINDS = [
  ["educonnect", "EduConnect", "Élèves et responsables légaux"],
  ["academie", "Compte académique", "Enseignants et personnels de l'Éducation nationale"],
  ["atrium", "Compte ATRIUM", "Agents de la Région, administrateurs de site et invités"],
];

function Kind({ then }) {
  const [kind, setKind] = React.useState("");
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (kind) then(kind); }}>
      <Heading size="5" as="h1" mb="1">Se connecter à ATRIUM</Heading>
      <Text as="p" size="2" color="gray" mb="4">Avec quel compte souhaitez-vous vous identifier ?</Text>
      <RadioCards.Root value={kind} onValueChange={setKind} columns="1" aria-label="Type de compte">
        {KINDS.map(([id, name, who]) => (
          <RadioCards.Item key={id} value={id}>
            <Flex direction="column" width="100%">
              <Text weight="bold">{name}</Text>
              <Text size="2" color="gray">{who}</Text>
            </Flex>
          </RadioCards.Item>
        ))}
      </RadioCards.Root>
      <Flex justify="end" mt="4"><Button type="submit" size="3" disabled={!kind}>Continuer</Button></Flex>
    </form>
  );
}

function Elsewhere({ kind, back }) {
  return (
    <>
      <Heading size="5" as="h1" mb="2">{KINDS.find(([id]) => id === kind)[1]}</Heading>
      <Text as="p" mb="4">Le guichet d'authentification du ministère est momentanément indisponible. Veuillez réessayer plus tard.</Text>
      <Button variant="soft" onClick={back}><ArrowLeftIcon /> Choisir un autre compte</Button>
    </>
  );
}

function Own({ back, then }) {
  const [wrong, setWrong] = React.useState(false);
  const [waiting, setWaiting] = React.useState(false);
  const submit = async (event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setWaiting(true);
    const answer = await ask("/ws/session", "POST", { username: form.get("username"), password: form.get("password") });
    setWaiting(false);
    if (answer.ok) await then();
    else setWrong(true);
  };
  return (
    <form onSubmit={submit}>
      <Button type="button" variant="ghost" mb="3" onClick={back}><ArrowLeftIcon /> Changer de type de compte</Button>
      <Heading size="5" as="h1" mb="4">Compte ATRIUM</Heading>
      {wrong && (
        <Callout.Root color="red" role="alert" mb="4">
          <Callout.Icon><ExclamationTriangleIcon /></Callout.Icon>
          <Callout.Text>Identifiant ou mot de passe incorrect.</Callout.Text>
        </Callout.Root>
      )}
      <Box mb="3">
        <Text as="label" size="2" weight="bold" htmlFor="username">Identifiant</Text>
        <TextField.Root id="username" name="username" size="3" autoComplete="username" required />
      </Box>
      <Box mb="3">
        <Flex justify="between" align="baseline">
          <Text as="label" size="2" weight="bold" htmlFor="password">Mot de passe</Text>
          <Link size="2" {...to(`${location.pathname}${location.search}#oubli`)}>Mot de passe oublié ?</Link>
        </Flex>
        <TextField.Root id="password" name="password" type="password" size="3" autoComplete="current-password" required />
      </Box>
      <Text as="label" size="2"><Flex gap="2" align="center"><Checkbox name="stay" /> Rester connecté sur cet appareil</Flex></Text>
      <Flex justify="end" mt="4"><Button type="submit" size="3" loading={waiting}>Se connecter</Button></Flex>
    </form>
  );
}

export function Door({ then }) {
  const [kind, setKind] = React.useState("");
  const back = () => setKind("");
  return (
    <Flex className="corps" align="center" justify="center" p="5" style={{ background: "var(--gray-3)" }}>
      <Card size="4" style={{ width: 460, background: "var(--color-background)" }} asChild>
        <main>
          {kind === "" ? <Kind then={setKind} /> : kind === "atrium" ? <Own back={back} then={then} /> : <Elsewhere kind={kind} back={back} />}
        </main>
      </Card>
    </Flex>
  );
}
