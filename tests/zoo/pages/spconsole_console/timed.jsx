import * as React from "react";
import {
  AlertDialog, Button, Checkbox, Content, DialogContainer, Divider, Flex, Heading, IllustratedMessage, Item, ListView, NumberField, Text, ToastQueue,
  View,
} from "@adobe/react-spectrum";
import { Waiting } from "./pronote.jsx";
import { ask, useAsked } from "./ways.js";

const RIGHTS = ["Consulter les emplois du temps", "Consulter les fiches des élèves", "Utiliser la messagerie", "Exporter des données"];

function Profile({ name, form, setForm, save, waiting, dirty }) {
  return (
    <View flex borderWidth="thin" borderColor="gray-300" borderRadius="medium" padding="size-300">
      <Heading level={2} marginTop={0}>{name}</Heading>
      <Flex direction="column" alignItems="start">
        {RIGHTS.map((right, place) => <Checkbox key={right} isReadOnly defaultSelected={place < 3}>{right}</Checkbox>)}
      </Flex>
      <Divider size="S" marginY="size-200" />
      <Heading level={3} marginTop={0}>Déconnexion automatique</Heading>
      <Flex direction="column" alignItems="start" gap="size-100">
        <Checkbox isSelected={form.on} onChange={(on) => setForm({ ...form, on })}>Déconnecter l'utilisateur inactif</Checkbox>
        <NumberField
          label="Durée d'inactivité" value={form.minutes} onChange={(minutes) => setForm({ ...form, minutes })} isDisabled={!form.on}
          minValue={5} maxValue={480} step={5} formatOptions={{ style: "unit", unit: "minute", unitDisplay: "long" }}
        />
      </Flex>
      <Flex justifyContent="end">
        <Button variant="accent" onPress={save} isPending={waiting} isDisabled={!dirty}>Enregistrer</Button>
      </Flex>
    </View>
  );
}

export function Timed({ kind, title, one }) {
  const [durations, setDurations] = useAsked(`profils/${kind}`);
  const [name, setName] = React.useState("");
  const [form, setForm] = React.useState(null);
  const [next, setNext] = React.useState("");
  const [waiting, setWaiting] = React.useState(false);
  if (!durations) return <Waiting />;

  const open = (chosen, all = durations) => {
    setName(chosen);
    setForm({ on: all[chosen] !== null, minutes: all[chosen] ?? 60 });
  };
  const dirty = form !== null && (form.on ? form.minutes : null) !== durations[name];
  const select = (keys) => {
    const chosen = [...keys][0];
    if (!chosen || chosen === name) return;
    if (dirty) setNext(chosen);
    else open(chosen);
  };
  const save = async () => {
    setWaiting(true);
    const answer = await ask(`profils/${kind}`, { name, minutes: form.on ? form.minutes : null });
    setWaiting(false);
    if (!answer.ok) return undefined;
    const all = await answer.json();
    setDurations(all);
    ToastQueue.positive(`Modifications enregistrées : ${name}`, { timeout: 5000 });
    return all;
  };

  return (
    <Flex gap="size-300" alignItems="start">
      <ListView
        aria-label={title} width="size-3600" selectionMode="single" selectionStyle="highlight" disallowEmptySelection
        items={Object.entries(durations).map(([id, minutes]) => ({ id, minutes }))} selectedKeys={name ? [name] : []} onSelectionChange={select}
      >
        {({ id, minutes }) => (
          <Item key={id} textValue={id}>
            <Text>{id}</Text>
            <Text slot="description">{minutes === null ? "Sans déconnexion automatique" : `Déconnexion après ${minutes} min`}</Text>
          </Item>
        )}
      </ListView>
      {name ? <Profile key={name} name={name} form={form} setForm={setForm} save={save} waiting={waiting} dirty={dirty} /> : (
        <View flex paddingY="size-800">
          <IllustratedMessage><Heading>Rien n'est sélectionné</Heading><Content>Choisissez {one} dans la liste pour afficher ses paramètres.</Content></IllustratedMessage>
        </View>
      )}
      <DialogContainer onDismiss={() => setNext("")}>
        {next && (
          <AlertDialog
            variant="confirmation" title="Modifications non enregistrées" primaryActionLabel="Enregistrer" secondaryActionLabel="Abandonner"
            cancelLabel="Annuler" onPrimaryAction={async () => { const all = await save(); if (all) open(next, all); }}
            onSecondaryAction={() => open(next)}
          >
            {`Les paramètres de « ${name} » ont été modifiés.`}
          </AlertDialog>
        )}
      </DialogContainer>
    </Flex>
  );
}
