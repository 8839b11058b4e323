import {
  Content, Flex, Grid, Heading, InlineAlert, Meter, StatusLight, Text, View, repeat,
} from "@adobe/react-spectrum";
import { Waiting } from "./pronote.jsx";
import { useAsked } from "./ways.js";

const NAMES = { eleves: "Élèves", responsables: "Responsables", enseignants: "Professeurs", personnels: "Personnels" };

export function Home() {
  const [board] = useAsked("accueil");
  if (!board) return <Waiting />;
  return (
    <Flex direction="column" gap="size-300">
      <InlineAlert variant="info">
        <Heading>Version 2026.1.4</Heading>
        <Content>La mise à jour de cette nuit améliore l'édition des bulletins et l'import des photos.</Content>
      </InlineAlert>
      <StatusLight variant={board.published ? "positive" : "notice"}>
        {board.published ? "Base publiée sur Pronote.net" : "Publication arrêtée"}
      </StatusLight>
      <Grid columns={repeat(4, "1fr")} gap="size-200">
        {Object.entries(NAMES).map(([kind, name]) => (
          <View key={kind} borderWidth="thin" borderColor="gray-300" borderRadius="medium" padding="size-200">
            <Heading level={3} margin={0}>{name}</Heading>
            <Text>{board.counts[kind]} fiches dans la base</Text>
            <Meter
              label="Rattachés à l'ENT" value={board.linked[kind]} maxValue={board.counts[kind]} marginTop="size-150" width="100%"
              valueLabel={`${board.linked[kind]} sur ${board.counts[kind]}`} variant="positive"
            />
          </View>
        ))}
      </Grid>
    </Flex>
  );
}
