// The portal: the school's site, and behind the icon at the top left its administration.
import { Avatar, Box, Button, Card, Container, Flex, HStack, Heading, IconButton, Link, Menu, Portal, SimpleGrid, Skeleton, Text } from "@chakra-ui/react";
import { IconLogout, IconSettings } from "@tabler/icons-react";
import { SCHOOLS, go, post, to, usePath, useServer } from "../two_schools/server.js";
import { Administration, Nothing, Section, Trail } from "./administration.jsx";
import { SECTIONS } from "./entries.js";
import { Export } from "./export.jsx";
import { Services } from "./services.jsx";
import { SignIn } from "./sign_in.jsx";

const PAGES = { "services-tiers": Services, export: Export };
const NEWS = [
  ["Forum des métiers", "Jeudi 14 janvier, au gymnase, pour les élèves de première et de terminale."],
  ["Réunion parents-professeurs", "Mardi 8 décembre à partir de 17 h 30."],
  ["Restauration", "Les menus de la semaine sont en ligne."],
];

const Home = ({ name }) => (
  <>
    <Heading size="2xl" mb="6">{name}</Heading>
    <SimpleGrid columns={3} gap="4">
      {NEWS.map(([title, text]) => (
        <Card.Root key={title} size="sm"><Card.Header><Heading size="md">{title}</Heading></Card.Header><Card.Body color="fg.muted">{text}</Card.Body></Card.Root>
      ))}
    </SimpleGrid>
  </>
);

function Account({ server, home }) {
  const chosen = async ({ value }) => {
    if (value === "leave") await post("/api/logout").then(server.load).then(() => go(home));
    else if (value !== "profile") go(`/web/${value}`);
  };
  return (
    <Menu.Root onSelect={chosen}>
      <Menu.Trigger asChild>
        <IconButton variant="ghost" rounded="full" aria-label="Mon compte"><Avatar.Root size="sm"><Avatar.Fallback name="Admin Exemples" /></Avatar.Root></IconButton>
      </Menu.Trigger>
      <Portal><Menu.Positioner><Menu.Content>
        <Menu.Item value="profile">Mon profil</Menu.Item>
        <Menu.Separator />
        <Menu.ItemGroup>
          <Menu.ItemGroupLabel>Mes établissements</Menu.ItemGroupLabel>
          {Object.entries(server.data.schools).map(([key, name]) => <Menu.Item key={key} value={key}>{name}</Menu.Item>)}
        </Menu.ItemGroup>
        <Menu.Separator />
        <Menu.Item value="leave"><IconLogout size={16} /> Se déconnecter</Menu.Item>
      </Menu.Content></Menu.Positioner></Portal>
    </Menu.Root>
  );
}

function Within({ server, home, rest }) {
  const base = `${home}/administration`;
  const section = SECTIONS.find((one) => one.key === rest[1]);
  const entry = section?.entries.find((one) => one.key === rest[2]);
  const Page = PAGES[entry?.key] ?? Nothing;
  return (
    <>
      <Trail home={home} base={base} section={section} entry={entry} />
      {!section ? <Administration base={base} /> : entry ? <Page server={server} name={entry.label} /> : <Section base={base} section={section} />}
    </>
  );
}

function Bar({ server, home }) {
  const { name, services, signed } = server.data;
  const tabs = [["Accueil", ""], ["Actualités", "/actualites"], ["Agenda", "/agenda"], ...services.filter((one) => one.on).map((one) => [one.name, `/${one.key}`])];
  return (
    <Box borderBottomWidth="1px" bg="bg">
      <Flex align="center" gap="4" px="6" h="16">
        {signed && (
          <IconButton variant="outline" aria-label="Administration du site" title="Administration du site" onClick={() => go(`${home}/administration`)}>
            <IconSettings />
          </IconButton>
        )}
        <Heading size="md">ATRIUM</Heading>
        <Text color="fg.muted" textStyle="sm">{name}</Text>
        <HStack as="nav" aria-label="Site" gap="5" flex="1" ps="4">
          {tabs.map(([label, path]) => <Link key={label} textStyle="sm" {...to(home + path)}>{label}</Link>)}
        </HStack>
        {signed ? <Account server={server} home={home} /> : <Button size="sm" onClick={() => go(`${home}/connexion`)}>Se connecter</Button>}
      </Flex>
    </Box>
  );
}

export function Atrium() {
  const [, , asked, ...rest] = usePath().split("/");
  const school = SCHOOLS.includes(asked) ? asked : "lycee";
  const server = useServer(school);
  const home = `/web/${school}`;
  if (!server.data) return <Container maxW="6xl" py="8"><Skeleton height="48" /></Container>;
  const inside = ["connexion", "administration"].includes(rest[0]);
  return (
    <>
      <Bar server={server} home={home} />
      <Container maxW="6xl" py="8" key={school}>
        {inside && !server.data.signed && <SignIn then={() => server.load().then(() => rest[0] === "connexion" && go(home))} />}
        {inside && server.data.signed && <Within server={server} home={home} rest={rest} />}
        {!inside && (rest.join("") ? <Nothing name={rest[0]} /> : <Home name={server.data.name} />)}
      </Container>
    </>
  );
}
