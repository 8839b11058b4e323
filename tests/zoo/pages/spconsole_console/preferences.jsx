import { Checkbox, Flex, Heading, Item, TabList, TabPanels, Tabs, Text, ToastQueue, View } from "@adobe/react-spectrum";
import { Waiting } from "./pronote.jsx";
import { ask, useAsked } from "./ways.js";

function Displays() {
  const [kept, setKept] = useAsked("preferences");
  if (!kept) return <Waiting />;
  const prefer = async (name, wanted) => {
    const before = kept;
    setKept({ ...kept, [name]: wanted });
    const answer = await ask("preferences", { [name]: wanted });
    if (answer.ok) ToastQueue.positive("Préférence enregistrée", { timeout: 5000 });
    else setKept(before);
  };
  const one = (name, label, otherwise) => (
    <Checkbox isSelected={kept[name] ?? otherwise} onChange={(wanted) => prefer(name, wanted)}>{label}</Checkbox>
  );
  return (
    <Flex direction="column" alignItems="start">
      <Heading level={3}>Listes</Heading>
      {one("majuscules", "Écrire les noms de famille en majuscules", false)}
      {one("photos", "Afficher les photos dans les listes", true)}
      <Heading level={3}>Comptes</Heading>
      {one("ent", "Activer la gestion des identifiants ENT", false)}
      {one("sortis", "Masquer les élèves sortis de l'établissement", true)}
    </Flex>
  );
}

export function Preferences() {
  const empty = <View padding="size-200"><Text>Cette catégorie suit les réglages de l'hébergement.</Text></View>;
  return (
    <Tabs aria-label="Catégories de préférences" orientation="vertical">
      <TabList>
        <Item key="general">Général</Item>
        <Item key="couleurs">Couleurs</Item>
        <Item key="affichages">Affichages</Item>
        <Item key="editions">Éditions</Item>
      </TabList>
      <TabPanels>
        <Item key="general">{empty}</Item>
        <Item key="couleurs">{empty}</Item>
        <Item key="affichages"><View paddingStart="size-200"><Displays /></View></Item>
        <Item key="editions">{empty}</Item>
      </TabPanels>
    </Tabs>
  );
}
