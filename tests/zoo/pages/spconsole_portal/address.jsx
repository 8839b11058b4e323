import * as React from "react";
import { Button, Dialog, Flex, TextField } from "@radix-ui/themes";
import { EnvelopeClosedIcon } from "@radix-ui/react-icons";
import { ask } from "./ways.js";

/** Once a visit: is the address for lost passwords still good? */
export function Address({ then }) {
  const [open, setOpen] = React.useState(true);
  const close = async () => {
    setOpen(false);
    await ask("/ws/adresse", "POST", {});
    await then();
  };
  return (
    <Dialog.Root open={open} onOpenChange={(wanted) => wanted || close()}>
      <Dialog.Content maxWidth="460px">
        <Dialog.Title>Votre adresse de secours</Dialog.Title>
        <Dialog.Description size="2" mb="4">
          Elle sert à retrouver votre mot de passe. Merci de vérifier qu'elle est toujours valide.
        </Dialog.Description>
        <TextField.Root readOnly value="d.exem•••@exemples.fr" aria-label="Adresse de secours">
          <TextField.Slot><EnvelopeClosedIcon /></TextField.Slot>
        </TextField.Root>
        <Flex gap="3" mt="4" justify="end">
          <Button variant="soft" color="gray" onClick={close}>Plus tard</Button>
          <Button onClick={close}>Elle est à jour</Button>
        </Flex>
      </Dialog.Content>
    </Dialog.Root>
  );
}
