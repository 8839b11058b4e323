import * as React from "react";
import { Badge, Box, Callout, Card, Flex, Grid, Heading, IconButton, Link, Text } from "@radix-ui/themes";
import { Cross2Icon, InfoCircledIcon } from "@radix-ui/react-icons";
import { to } from "./ways.js";

const NEWS = [
  ["Orientation", "Semaine de l'orientation", "Rencontrez d'anciens élèves et les formations de la région, du 16 au 20 novembre."],
  ["Culture", "Le club théâtre recrute", "Les répétitions ont lieu le mardi de 12 h 30 à 13 h 30, salle polyvalente."],
  ["Vie lycéenne", "Élections au CVL", "Les professions de foi sont à déposer au bureau de la vie scolaire."],
];
const DAYS = [["12 nov.", "Conseil d'administration"], ["17 nov.", "Réunion parents et professeurs"], ["4 déc.", "Fin du premier trimestre"]];

export function Home({ site, base }) {
  const [told, setTold] = React.useState(true);
  return (
    <Flex direction="column" gap="5">
      {told && (
        <Callout.Root>
          <Callout.Icon><InfoCircledIcon /></Callout.Icon>
          <Flex align="center" justify="between" gap="4">
            <Callout.Text>Maintenance le samedi 21 novembre de 6 h à 9 h : la messagerie sera inaccessible.</Callout.Text>
            <IconButton variant="ghost" aria-label="Masquer l'information" onClick={() => setTold(false)}><Cross2Icon /></IconButton>
          </Flex>
        </Callout.Root>
      )}
      <Box className="banniere" p="6">
        <Heading size="7" as="h2" mb="1">Bienvenue au {site.name.toLowerCase().startsWith("lyc") ? "lycée" : "collège"}</Heading>
        <Text>{site.user ? `Bonjour ${site.user.name}, vous êtes administrateur de ce site.` : "Connectez-vous pour retrouver vos services."}</Text>
      </Box>
      <Grid columns={{ initial: "1", sm: "3" }} gap="4">
        {NEWS.map(([badge, title, text]) => (
          <Card key={title} size="2">
            <Badge mb="2">{badge}</Badge>
            <Heading size="3" as="h3" mb="1">{title}</Heading>
            <Text as="p" size="2" mb="2">{text}</Text>
            <Link size="2" {...to(`${base}/actualites`)} aria-label={`Lire la suite : ${title}`}>Lire la suite</Link>
          </Card>
        ))}
      </Grid>
      <Card size="2">
        <Heading size="3" as="h3" mb="2">Agenda</Heading>
        {DAYS.map(([day, what]) => <Flex key={day} gap="4" py="1"><Badge color="gray">{day}</Badge><Text size="2">{what}</Text></Flex>)}
      </Card>
    </Flex>
  );
}
