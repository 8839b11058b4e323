import * as React from "react";
import {
  AlertDialog, Button, DialogContainer, Flex, Heading, Item, ListView, Text, View,
} from "@adobe/react-spectrum";
import Building from "@spectrum-icons/workflow/Building";
import { Waiting } from "./pronote.jsx";
import { ask, useAsked } from "./ways.js";

export function Bases({ then }) {
  const [bases] = useAsked("bases");
  const [chosen, setChosen] = React.useState(new Set());
  const [asked, setAsked] = React.useState(null);
  const [waiting, setWaiting] = React.useState(false);

  const open = async (uai) => {
    setWaiting(true);
    const answer = await ask("bases", { uai });
    setWaiting(false);
    if (answer.ok) await then();
  };
  // Someone else works there: it is said first.
  const press = (uai) => {
    const base = bases.find((one) => one.uai === uai);
    if (base.also) setAsked(base);
    else open(uai);
  };

  return (
    <Flex UNSAFE_className="porte" alignItems="center" justifyContent="center">
      <View backgroundColor="gray-50" padding="size-500" borderRadius="medium" borderWidth="thin" borderColor="gray-300" width="size-6000">
        <Heading level={1} marginTop={0}>Vos établissements</Heading>
        <Text>Sélectionnez la base à administrer.</Text>
        {!bases ? <Waiting /> : (
          <ListView
            aria-label="Établissements" items={bases} selectionMode="single" selectionStyle="highlight" marginTop="size-200"
            selectedKeys={chosen} onSelectionChange={setChosen} onAction={press}
          >
            {(one) => (
              <Item key={one.uai} textValue={one.name}>
                <Building size="S" marginEnd="size-150" />
                <Text>{one.name}</Text>
                <Text slot="description">{`${one.uai}, ${one.pupils} élèves, ${one.published ? "base publiée" : "base non publiée"}`}</Text>
              </Item>
            )}
          </ListView>
        )}
        <Flex justifyContent="end" marginTop="size-300">
          <Button variant="accent" isDisabled={!chosen.size} isPending={waiting} onPress={() => press([...chosen][0])}>Ouvrir la base</Button>
        </Flex>
      </View>
      <DialogContainer onDismiss={() => setAsked(null)}>
        {asked && (
          <AlertDialog
            variant="warning" title="Base en cours d'utilisation" primaryActionLabel="Continuer" cancelLabel="Annuler"
            onPrimaryAction={() => open(asked.uai)}
          >
            {`${asked.also} est également connectée à la base ${asked.name}. Ses modifications pourraient s'ajouter aux vôtres.`}
          </AlertDialog>
        )}
      </DialogContainer>
    </Flex>
  );
}
