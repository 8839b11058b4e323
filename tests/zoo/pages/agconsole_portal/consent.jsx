// Cookies: what measures the audience is asked for.
import * as React from "react";
import { Button, Card, Flex, Switch, Text } from "@radix-ui/themes";
import { ask } from "./server.js";

export function Consent({ done }) {
  const [detailed, setDetailed] = React.useState(false);
  const [audience, setAudience] = React.useState(false);
  const choose = async (choice) => {
    await ask("POST", "temoins", { choice });
    done();
  };
  return (
    <Card className="cookies" size="2" role="region" aria-label="Gestion des cookies">
      <Flex gap="4" align="center" justify="between" wrap="wrap">
        <Text as="p" size="2" style={{ maxWidth: 640 }}>
          ATRIUM utilise des cookies nécessaires à son fonctionnement et, avec votre accord, des cookies de mesure d'audience.
        </Text>
        {detailed ? (
          <Flex gap="4" align="center">
            <Text as="label" size="2"><Flex gap="2"><Switch checked={audience} onCheckedChange={setAudience} /> Mesure d'audience</Flex></Text>
            <Button onClick={() => choose(audience ? "audience" : "aucun")}>Enregistrer mes choix</Button>
          </Flex>
        ) : (
          <Flex gap="3">
            <Button variant="ghost" my="auto" onClick={() => setDetailed(true)}>Personnaliser</Button>
            <Button variant="soft" onClick={() => choose("aucun")}>Continuer sans accepter</Button>
            <Button onClick={() => choose("audience")}>Tout accepter</Button>
          </Flex>
        )}
      </Flex>
    </Card>
  );
}
