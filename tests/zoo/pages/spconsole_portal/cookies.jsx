import { Button, Card, Flex, Heading, Link, Text } from "@radix-ui/themes";
import { ask, to } from "./ways.js";

export function Cookies({ then }) {
  const choose = async (all) => {
    await ask("/ws/cookies", "POST", { all });
    await then();
  };
  return (
    <Card className="temoins" size="2" asChild>
      <section aria-label="Cookies">
        <Heading size="3" as="h2" mb="1">Mesure d'audience</Heading>
        <Text as="p" size="2" mb="3">
          ATRIUM dépose des cookies pour compter ses visites. Ils ne servent à aucune publicité.{" "}
          <Link {...to(`${location.pathname}#cookies`)}>En savoir plus</Link>
        </Text>
        <Flex gap="3" justify="end">
          <Button variant="soft" color="gray" onClick={() => choose(false)}>Continuer sans accepter</Button>
          <Button onClick={() => choose(true)}>Accepter</Button>
        </Flex>
      </section>
    </Card>
  );
}
