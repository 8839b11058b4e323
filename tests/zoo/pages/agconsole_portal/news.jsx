// What the Region tells its administrators when they come in.
import { Button, DataList, Dialog, Flex, Text } from "@radix-ui/themes";
import { ask } from "./server.js";

export function News({ done }) {
  const read = async () => {
    await ask("POST", "informations");
    done();
  };
  return (
    <Dialog.Root defaultOpen onOpenChange={(open) => open || read()}>
      <Dialog.Content maxWidth="480px">
        <Dialog.Title>Information aux administrateurs</Dialog.Title>
        <Dialog.Description size="2" mb="4">Une opération de maintenance est prévue sur la plateforme. Les services resteront consultables.</Dialog.Description>
        <DataList.Root size="2">
          <DataList.Item><DataList.Label>Date</DataList.Label><DataList.Value>Mercredi 9 décembre, de 22 h à minuit</DataList.Value></DataList.Item>
          <DataList.Item><DataList.Label>Concerne</DataList.Label><DataList.Value>Messagerie, espace de stockage</DataList.Value></DataList.Item>
        </DataList.Root>
        <Text as="p" size="2" mt="4">Merci de relayer cette information auprès de vos utilisateurs.</Text>
        <Flex gap="3" mt="4" justify="end">
          <Dialog.Close><Button>J'ai lu</Button></Dialog.Close>
        </Flex>
      </Dialog.Content>
    </Dialog.Root>
  );
}
