// The administration's own pages: a card for each section, then a card for each entry; the way back stands above.
import { Breadcrumb, Card, EmptyState, Heading, LinkBox, LinkOverlay, Menu, Portal, SimpleGrid, Stack, Stat } from "@chakra-ui/react";
import { IconChevronDown, IconMoodEmpty } from "@tabler/icons-react";
import { go, to } from "../two_schools/server.js";
import { SECTIONS } from "./entries.js";

/** Home › Administration › the section, which opens the other ones › the entry. */
export function Trail({ home, base, section, entry }) {
  return (
    <Breadcrumb.Root mb="6">
      <Breadcrumb.List>
        <Breadcrumb.Item><Breadcrumb.Link {...to(home)}>Accueil</Breadcrumb.Link></Breadcrumb.Item>
        <Breadcrumb.Separator />
        <Breadcrumb.Item>
          {section ? <Breadcrumb.Link {...to(base)}>Administration</Breadcrumb.Link> : <Breadcrumb.CurrentLink>Administration</Breadcrumb.CurrentLink>}
        </Breadcrumb.Item>
        {section && (
          <>
            <Breadcrumb.Separator />
            <Breadcrumb.Item>
              <Menu.Root onSelect={({ value }) => go(`${base}/${value}`)}>
                <Menu.Trigger asChild><Breadcrumb.Link as="button">{section.label} <IconChevronDown size={14} /></Breadcrumb.Link></Menu.Trigger>
                <Portal><Menu.Positioner><Menu.Content>
                  {SECTIONS.map((one) => <Menu.Item key={one.key} value={one.key}>{one.label}</Menu.Item>)}
                </Menu.Content></Menu.Positioner></Portal>
              </Menu.Root>
            </Breadcrumb.Item>
          </>
        )}
        {entry && (
          <>
            <Breadcrumb.Separator />
            <Breadcrumb.Item><Breadcrumb.CurrentLink>{entry.label}</Breadcrumb.CurrentLink></Breadcrumb.Item>
          </>
        )}
      </Breadcrumb.List>
    </Breadcrumb.Root>
  );
}

const Cards = ({ entries, base, columns }) => (
  <SimpleGrid columns={columns} gap="4">
    {entries.map((one) => (
      <LinkBox key={one.key} asChild>
        <Card.Root size="sm" _hover={{ borderColor: "border.emphasized", shadow: "sm" }}>
          <Card.Body gap="2">
            <one.icon size={22} />
            <Card.Title><LinkOverlay {...to(`${base}/${one.key}`)}>{one.label}</LinkOverlay></Card.Title>
            <Card.Description>{one.about}</Card.Description>
          </Card.Body>
        </Card.Root>
      </LinkBox>
    ))}
  </SimpleGrid>
);

const NUMBERS = [["Comptes actifs", "86"], ["Visites cette semaine", "1 204"], ["Pages publiées", "14"], ["Espace utilisé", "37 %"]];

export const Administration = ({ base }) => (
  <Stack gap="6">
    <Heading size="2xl">Administration du site</Heading>
    <SimpleGrid columns={4} gap="4">
      {NUMBERS.map(([label, value]) => (
        <Stat.Root key={label} borderWidth="1px" p="4" rounded="md" bg="bg"><Stat.Label>{label}</Stat.Label><Stat.ValueText>{value}</Stat.ValueText></Stat.Root>
      ))}
    </SimpleGrid>
    <Cards entries={SECTIONS} base={base} columns={2} />
  </Stack>
);

export const Section = ({ base, section }) => (
  <Stack gap="6">
    <Heading size="2xl">{section.label}</Heading>
    <Cards entries={section.entries} base={`${base}/${section.key}`} columns={3} />
  </Stack>
);

export const Nothing = ({ name }) => (
  <Stack gap="6">
    <Heading size="2xl" textTransform="capitalize">{name}</Heading>
    <EmptyState.Root><EmptyState.Content>
      <EmptyState.Indicator><IconMoodEmpty /></EmptyState.Indicator>
      <EmptyState.Title>Rien à afficher pour le moment</EmptyState.Title>
    </EmptyState.Content></EmptyState.Root>
  </Stack>
);
