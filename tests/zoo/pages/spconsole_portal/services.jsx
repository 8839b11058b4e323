import * as React from "react";
import {
  AlertDialog, Box, Button, Callout, Card, CheckboxCards, Flex, Heading, SegmentedControl, Skeleton, Text,
} from "@radix-ui/themes";
import { CheckCircledIcon, ExclamationTriangleIcon } from "@radix-ui/react-icons";
import { PROFILES, ask, useAsked } from "./ways.js";

const same = (one, other) => one.on === other.on && [...one.profiles].sort().join() === [...other.profiles].sort().join();
const named = (profiles) => PROFILES.filter(({ id }) => profiles.includes(id)).map(({ label }) => label.toLowerCase()).join(", ");

function Service({ one, change }) {
  return (
    <Card size="3" asChild>
      <section aria-labelledby={`nom-${one.key}`}>
        <Flex justify="between" align="start" gap="4">
          <Box>
            <Heading size="4" as="h3" id={`nom-${one.key}`}>{one.name}</Heading>
            <Text as="p" size="2" color="gray">{one.vendor}. {one.text}</Text>
          </Box>
          <Flex align="center" gap="3">
            <Text size="2" weight="medium" id={`acces-${one.key}`}>Accès</Text>
            <SegmentedControl.Root
              aria-labelledby={`acces-${one.key}`} value={one.on ? "oui" : "non"} onValueChange={(value) => change({ ...one, on: value === "oui" })}
            >
              <SegmentedControl.Item value="non">Non</SegmentedControl.Item>
              <SegmentedControl.Item value="oui">Oui</SegmentedControl.Item>
            </SegmentedControl.Root>
          </Flex>
        </Flex>
        {one.on && (
          <Box mt="4">
            <Text as="p" size="2" weight="medium" mb="2">Profils qui voient le service</Text>
            <CheckboxCards.Root
              size="1" columns={{ initial: "2", sm: "4" }} value={one.profiles} onValueChange={(profiles) => change({ ...one, profiles })}
            >
              {PROFILES.map(({ id, label }) => <CheckboxCards.Item key={id} value={id}>{label}</CheckboxCards.Item>)}
            </CheckboxCards.Root>
          </Box>
        )}
      </section>
    </Card>
  );
}

function Waiting() {
  return ["un", "deux", "trois", "quatre"].map((one) => <Skeleton key={one}><Card size="3"><Box height="60px" /></Card></Skeleton>);
}

/** What is about to be kept, said once more: families' data go to the vendor. */
function Summary({ changed, close, save, waiting }) {
  return (
    <AlertDialog.Root open onOpenChange={(open) => open || close()}>
      <AlertDialog.Content maxWidth="520px">
        <AlertDialog.Title>Confirmer les accès</AlertDialog.Title>
        <AlertDialog.Description size="2">
          Le nom, le prénom et la classe des personnes concernées seront transmis à l'éditeur de chaque service ouvert.
        </AlertDialog.Description>
        <Box my="4">
          {changed.map((one) => (
            <Text as="p" size="2" key={one.key}>
              <strong>{one.name}</strong> : {one.on ? `ouvert aux profils ${named(one.profiles)}` : "fermé"}
            </Text>
          ))}
        </Box>
        <Flex gap="3" justify="end">
          <AlertDialog.Cancel><Button variant="soft" color="gray">Annuler</Button></AlertDialog.Cancel>
          <Button onClick={save} loading={waiting}>Confirmer</Button>
        </Flex>
      </AlertDialog.Content>
    </AlertDialog.Root>
  );
}

export function Services({ of, reload }) {
  const [kept, setKept] = useAsked(`/ws/${of}/services`);
  const [services, setServices] = React.useState(null);
  const [asking, setAsking] = React.useState(false);
  const [waiting, setWaiting] = React.useState(false);
  const [told, setTold] = React.useState(null);
  React.useEffect(() => setServices(kept), [kept]);

  const changed = services && kept ? services.filter((one, place) => !same(one, kept[place])) : [];
  const change = (next) => {
    setTold(null);
    setServices((before) => before.map((one) => (one.key === next.key ? next : one)));
  };
  const check = () => {
    const empty = changed.find((one) => one.on && !one.profiles.length);
    if (empty) setTold({ color: "red", text: `${empty.name} : choisissez au moins un profil.` });
    else setAsking(true);
  };
  const save = async () => {
    setWaiting(true);
    const sent = Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }]));
    const answer = await ask(`/ws/${of}/services`, "PUT", sent);
    setWaiting(false);
    setAsking(false);
    if (!answer.ok) return setTold({ color: "red", text: "L'enregistrement a échoué." });
    setKept(await answer.json());
    setTold({ color: "green", text: "Les accès ont été enregistrés. Ils seront effectifs à la prochaine connexion des utilisateurs." });
    await reload();
  };

  return (
    <Flex direction="column" gap="4">
      <Box>
        <Heading size="6" as="h2">Accès aux services tiers</Heading>
        <Text as="p" color="gray">Les services ouverts apparaissent parmi les onglets du site, pour les profils que vous choisissez.</Text>
      </Box>
      {services ? services.map((one) => <Service key={one.key} one={one} change={change} />) : <Waiting />}
      {told && (
        <Callout.Root color={told.color} role={told.color === "red" ? "alert" : "status"}>
          <Callout.Icon>{told.color === "red" ? <ExclamationTriangleIcon /> : <CheckCircledIcon />}</Callout.Icon>
          <Callout.Text>{told.text}</Callout.Text>
        </Callout.Root>
      )}
      <Flex justify="end" gap="3">
        <Button variant="soft" color="gray" disabled={!changed.length} onClick={() => setServices(kept)}>Annuler</Button>
        <Button disabled={!changed.length} onClick={check}>Enregistrer</Button>
      </Flex>
      {asking && <Summary changed={changed} close={() => setAsking(false)} save={save} waiting={waiting} />}
    </Flex>
  );
}
