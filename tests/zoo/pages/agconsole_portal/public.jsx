// What everybody reads: the school's front page, and pages that no procedure needs.
import { Badge, Box, Callout, Card, Flex, Grid, Heading, Link, Skeleton, Text } from "@radix-ui/themes";
import { InfoCircledIcon } from "@radix-ui/react-icons";
import { to } from "./server.js";

const ARTICLES = [
  ["Portes ouvertes", "Vie de l'établissement", "Le samedi 30 janvier, de 9 h à 12 h 30. Visites guidées par les élèves."],
  ["Concours d'éloquence", "Culture", "Bravo à toute l'équipe, qualifiée pour la finale académique."],
  ["Voyage à Florence", "International", "Réunion d'information le jeudi 3 décembre à 18 h, en salle polyvalente."],
];
const AGENDA = [["30 nov.", "Conseils de classe du premier trimestre"], ["3 déc.", "Réunion parents-professeurs"], ["19 déc.", "Début des vacances de Noël"]];

export function Public({ site }) {
  return (
    <>
      <Flex className="banner" align="end" p="5" mb="5" style={{ borderRadius: "var(--radius-4)" }}><Heading size="7">{site.name}</Heading></Flex>
      <Grid columns="2fr 1fr" gap="5">
        <Flex direction="column" gap="3">
          <Heading as="h2" size="4">À la une</Heading>
          {ARTICLES.map(([title, kind, text]) => (
            <Card key={title}>
              <Badge mb="2">{kind}</Badge>
              <Heading as="h3" size="3"><Link {...to(`/web/${site.slug}/lire/${title.replaceAll(" ", "-")}`)}>{title}</Link></Heading>
              <Text as="p" size="2" color="gray">{text}</Text>
            </Card>
          ))}
        </Flex>
        <Box>
          <Heading as="h2" size="4" mb="3">Agenda</Heading>
          {AGENDA.map(([day, what]) => <Flex key={day} gap="3" mb="3"><Badge color="gray" size="2">{day}</Badge><Text size="2">{what}</Text></Flex>)}
        </Box>
      </Grid>
    </>
  );
}

export const Reading = ({ title, administration }) => (
  <>
    <Heading size="6" mb="4">{title}</Heading>
    {administration && (
      <Callout.Root mb="4"><Callout.Icon><InfoCircledIcon /></Callout.Icon><Callout.Text>Aucun élément n'est en attente de traitement.</Callout.Text></Callout.Root>
    )}
    <Text as="p" size="3" color="gray">Cette page est mise à jour par l'équipe de direction.</Text>
  </>
);

export const Waiting = () => <Flex direction="column" gap="3" aria-busy="true">{[1, 2, 3, 4].map((one) => <Skeleton key={one} height="52px" />)}</Flex>;
