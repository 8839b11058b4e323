// The bar about cookies: at the bottom of the window until it is answered, once.
import * as React from "react";
import { Button, Container, HStack, Portal, Presence, Text } from "@chakra-ui/react";

export function Cookies() {
  const [open, setOpen] = React.useState(!localStorage.getItem("cookies"));
  const answer = (said) => {
    localStorage.setItem("cookies", said);
    setOpen(false);
  };
  return (
    <Portal>
      <Presence present={open} animationName={{ _open: "slide-from-bottom", _closed: "slide-to-bottom" }} animationDuration="moderate"
        position="fixed" bottom="0" insetX="0" zIndex="banner" bg="bg" borderTopWidth="1px" shadow="lg" role="region" aria-label="Cookies" py="4">
        <Container maxW="6xl">
          <HStack gap="6" justify="space-between">
            <Text textStyle="sm">Ce site utilise des cookies de mesure d'audience. Vous pouvez les accepter ou poursuivre sans eux.</Text>
            <HStack>
              <Button size="sm" variant="ghost" onClick={() => answer("non")}>Tout refuser</Button>
              <Button size="sm" variant="surface" onClick={() => answer("oui")}>Tout accepter</Button>
            </HStack>
          </HStack>
        </Container>
      </Presence>
    </Portal>
  );
}
