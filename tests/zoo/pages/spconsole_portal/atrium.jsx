import * as React from "react";
import {
  Avatar, Box, Button, Card, Container, DropdownMenu, Flex, Heading, IconButton, Link, Spinner, TabNav, Text, Tooltip,
} from "@radix-ui/themes";
import { BellIcon, HamburgerMenuIcon, MagnifyingGlassIcon } from "@radix-ui/react-icons";
import { Address } from "./address.jsx";
import { Cookies } from "./cookies.jsx";
import { Door } from "./door.jsx";
import { Export } from "./export.jsx";
import { Home } from "./home.jsx";
import { Services } from "./services.jsx";
import { ask, go, signIn, to, useAddress } from "./ways.js";

/** Volet d'administration: group → pages. */
const PANEL = [
  ["Pages de site", [
    ["Arborescence des pages", "arborescence"],
    ["Apparence et bandeau", "apparence"],
    ["Accès aux services tiers", "services-tiers"],
    ["Corbeille", "corbeille"],
  ]],
  ["Utilisateurs", [
    ["Annuaire de l'établissement", "annuaire"],
    ["Groupes et communautés", "groupes"],
    ["Invités", "invites"],
    ["Export des utilisateurs", "export-utilisateurs"],
  ]],
  ["Communication", [
    ["Actualités", "gestion-actualites"],
    ["Messagerie : listes de diffusion", "listes"],
  ]],
];

function Panel({ base }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>
        <IconButton size="3" variant="surface" aria-label="Volet d'administration">
          <HamburgerMenuIcon width="20" height="20" />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        <DropdownMenu.Label>Administration du site</DropdownMenu.Label>
        {PANEL.map(([group, pages]) => (
          <DropdownMenu.Sub key={group}>
            <DropdownMenu.SubTrigger>{group}</DropdownMenu.SubTrigger>
            <DropdownMenu.SubContent>
              {pages.map(([name, path]) => (
                <DropdownMenu.Item key={path} onSelect={() => go(`${base}/administration/${path}`)}>{name}</DropdownMenu.Item>
              ))}
            </DropdownMenu.SubContent>
          </DropdownMenu.Sub>
        ))}
        <DropdownMenu.Separator />
        <DropdownMenu.Item onSelect={() => go(`${base}/administration/statistiques`)}>Statistiques</DropdownMenu.Item>
        <DropdownMenu.Item onSelect={() => go(`${base}/administration/journal`)}>Journal des actions</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Account({ site, base, reload }) {
  const leave = async () => {
    await ask("/ws/session", "DELETE");
    await reload();
    go(base);
  };
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>
        <Button variant="surface" size="2">
          <Avatar size="1" radius="full" fallback="DE" /> {site.user.name} <DropdownMenu.TriggerIcon />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Item onSelect={() => go(`${base}/mon-compte`)}>Mon compte</DropdownMenu.Item>
        <DropdownMenu.Sub>
          <DropdownMenu.SubTrigger>Mes établissements</DropdownMenu.SubTrigger>
          <DropdownMenu.SubContent>
            <DropdownMenu.RadioGroup value={base.slice(5)} onValueChange={(path) => go(`/web/${path}`)}>
              {site.sites.map(({ path, name }) => (
                <DropdownMenu.RadioItem key={path} value={path}>{name}</DropdownMenu.RadioItem>
              ))}
            </DropdownMenu.RadioGroup>
          </DropdownMenu.SubContent>
        </DropdownMenu.Sub>
        <DropdownMenu.Separator />
        <DropdownMenu.Item color="red" onSelect={leave}>Se déconnecter</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Header({ site, base, reload }) {
  return (
    <Box className="entete" asChild>
      <header>
        <Flex align="center" gap="4" px="4" py="3">
          {site.user && <Panel base={base} />}
          <Box flexGrow="1">
            <Heading size="5" as="h1">{site.name}</Heading>
            <Text size="1">ATRIUM, l'espace numérique éducatif de la Région Sud</Text>
          </Box>
          <Tooltip content="Rechercher dans le site">
            <IconButton variant="surface" aria-label="Rechercher" onClick={() => go(`${base}/recherche`)}><MagnifyingGlassIcon /></IconButton>
          </Tooltip>
          {site.user ? (
            <>
              <Tooltip content="2 notifications">
                <IconButton variant="surface" aria-label="Notifications" onClick={() => go(`${base}/notifications`)}><BellIcon /></IconButton>
              </Tooltip>
              <Account site={site} base={base} reload={reload} />
            </>
          ) : (
            <Button variant="surface" onClick={() => go(signIn(location.pathname))}>Se connecter</Button>
          )}
        </Flex>
      </header>
    </Box>
  );
}

function Tabs({ site, base, page }) {
  const shown = [["Accueil", ""], ["Actualités", "actualites"], ["Agenda", "agenda"], ["Restauration", "restauration"]];
  const apps = site.user ? site.apps.map((name) => [name, `application/${name.toLowerCase().replace(" ", "-")}`]) : [];
  return (
    <TabNav.Root aria-label="Pages du site">
      {[...shown, ...apps].map(([name, path]) => (
        <TabNav.Link key={path} active={page === path} {...to(path ? `${base}/${path}` : base)}>{name}</TabNav.Link>
      ))}
    </TabNav.Root>
  );
}

function Other({ base }) {
  return (
    <Card size="3">
      <Heading size="4" mb="2" as="h2">Rien à afficher pour le moment</Heading>
      <Text as="p" color="gray" mb="3">Le contenu de cette page apparaîtra dès que l'établissement l'aura publié.</Text>
      <Link {...to(base)}>Revenir à l'accueil</Link>
    </Card>
  );
}

function Footer() {
  return (
    <Box className="pied" asChild>
      <footer>
        <Flex gap="5" px="4" py="4" wrap="wrap" justify="center">
          {["Mentions légales", "Données personnelles", "Accessibilité : partiellement conforme", "Plan du site"].map((name) => (
            <Link key={name} size="1" color="gray" {...to(`${location.pathname}#pied`)}>{name}</Link>
          ))}
          <Text size="1" color="gray">Assistance : 04 00 00 00 00</Text>
        </Flex>
      </footer>
    </Box>
  );
}

export function Atrium() {
  const address = useAddress();
  const path = address.split("?")[0];
  const back = path === "/connexion" ? new URLSearchParams(address.split("?")[1]).get("retour") || "/web/lycee" : "";
  const [, , of = "lycee", ...rest] = (back || path).split("/");
  const [site, setSite] = React.useState(null);
  const reload = React.useCallback(async () => {
    const answer = await ask(`/ws/${of}`);
    if (answer.ok) setSite({ ...(await answer.json()), of });
    else go("/web/lycee");
  }, [of]);
  React.useEffect(() => {
    reload();
  }, [reload]);

  if (!site || site.of !== of) return <Flex className="corps" align="center" justify="center" p="9"><Spinner size="3" /></Flex>;
  const base = `/web/${of}`;
  const page = rest.join("/");
  const cookies = !site.cookies && <Cookies then={reload} />;
  if (back) return <><Door then={async () => { await reload(); go(back); }} />{cookies}</>;
  const Page = page === "" ? Home : { "administration/services-tiers": Services, "administration/export-utilisateurs": Export }[page] || Other;
  return (
    <>
      <Header site={site} base={base} reload={reload} />
      <Tabs site={site} base={base} page={page} />
      <Container className="corps" size="3" px="4" py="5" asChild>
        <main>
          <Page key={of + page} site={site} of={of} base={base} reload={reload} />
        </main>
      </Container>
      <Footer />
      {cookies}
      {site.user && !site.user.asked && <Address then={reload} />}
    </>
  );
}
