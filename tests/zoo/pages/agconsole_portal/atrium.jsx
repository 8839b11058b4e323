// The frame of a school's site: bar, volet d'administration at its left, page, footer; what stands over it at first.
import * as React from "react";
import { Avatar, Box, Button, Container, DropdownMenu, Flex, IconButton, Link, Separator, Spinner, Text, TabNav, Tooltip } from "@radix-ui/themes";
import { CaretDownIcon, ExitIcon, GearIcon, PersonIcon, QuestionMarkCircledIcon } from "@radix-ui/react-icons";
import { Consent } from "./consent.jsx";
import { Exports } from "./exports.jsx";
import { News } from "./news.jsx";
import { Public, Reading } from "./public.jsx";
import { ask, go, to, useData, usePath } from "./server.js";
import { Services } from "./services.jsx";
import { SignIn } from "./sign_in.jsx";
import { ENTRIES, Volet } from "./volet.jsx";

function Who({ me, site, leave }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>
        <Button variant="ghost" color="gray" highContrast>
          <Avatar size="1" radius="full" fallback="CE" />{me.name}<DropdownMenu.TriggerIcon />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Label>Mes établissements</DropdownMenu.Label>
        {me.sites.map((one) => (
          <DropdownMenu.Item key={one.slug} disabled={one.slug === site.slug} onSelect={() => go(`/web/${one.slug}`)}>{one.name}</DropdownMenu.Item>
        ))}
        <DropdownMenu.Separator />
        <DropdownMenu.Item onSelect={() => go(`/web/${site.slug}/lire/mon-compte`)}><PersonIcon /> Mon compte</DropdownMenu.Item>
        <DropdownMenu.Item color="red" onSelect={leave}><ExitIcon /> Se déconnecter</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Page({ site, where, refresh }) {
  if (where === "") return <Public site={site} />;
  if (where === "administration/services-tiers") return <Services site={site} saved={refresh} />;
  if (where === "administration/export-utilisateurs") return <Exports site={site} />;
  const entry = ENTRIES.flatMap((one) => one.children).find((one) => `administration/${one.id}` === where);
  return <Reading title={entry ? entry.name : where.split("/").at(-1).replaceAll("-", " ")} administration={Boolean(entry)} />;
}

function Site({ slug, where, me, reload }) {
  const [site, setSite] = useData(`sites/${slug}`);
  const [volet, setVolet] = React.useState(false);
  const refresh = async () => setSite((await ask("GET", `sites/${slug}`))[1]);
  const leave = async () => {
    await ask("DELETE", "session");
    await reload();
    go(`/web/${slug}`);
  };
  if (!site) return <Flex align="center" justify="center" height="100vh"><Spinner size="3" /></Flex>;
  return (
    <>
      <header className="top">
        <Flex align="center" gap="4" px="4" height="57px">
          {me.signed && (
            <Tooltip content="Volet d'administration">
              <IconButton variant={volet ? "solid" : "soft"} aria-label="Volet d'administration" aria-expanded={volet} onClick={() => setVolet(!volet)}>
                <GearIcon width="18" height="18" />
              </IconButton>
            </Tooltip>
          )}
          <Link {...to(`/web/${slug}`)} weight="bold" size="4" underline="none">ATRIUM</Link>
          <Separator orientation="vertical" size="2" />
          <Text size="3" weight="medium">{site.name}</Text>
          <Box flexGrow="1" />
          <Tooltip content="Aide en ligne"><IconButton variant="ghost" color="gray" aria-label="Aide en ligne" onClick={() => go(`/web/${slug}/lire/aide-en-ligne`)}><QuestionMarkCircledIcon /></IconButton></Tooltip>
          {me.signed ? <Who me={me} site={site} leave={leave} />
            : <Button onClick={() => go(`/connexion?retour=${encodeURIComponent(location.pathname)}`)}>Se connecter</Button>}
        </Flex>
      </header>
      <div className="body">
        {me.signed && volet && <Volet site={site} then={(path) => { setVolet(false); go(path); }} />}
        <div className="page">
          <TabNav.Root>
            <TabNav.Link {...to(`/web/${slug}`)} active={where === ""}>Accueil</TabNav.Link>
            {["Actualités", "Vie scolaire", "Orientation"].map((one) => (
              <TabNav.Link key={one} {...to(`/web/${slug}/lire/${one.replace(" ", "-")}`)} active={decodeURI(where) === `lire/${one.replace(" ", "-")}`}>{one}</TabNav.Link>
            ))}
            {site.tabs.map((one) => <TabNav.Link key={one} {...to(`/web/${slug}/lire/${one}`)} active={where === `lire/${one}`}>{one}</TabNav.Link>)}
          </TabNav.Root>
          <Container size="3" px="4" py="5" minHeight="620px"><Page site={site} where={decodeURI(where)} refresh={refresh} key={`${slug}/${where}`} /></Container>
          <footer>
            <Flex gap="4" px="4" py="4" wrap="wrap">
              {["Mentions légales", "Données personnelles", "Accessibilité : partiellement conforme", "Plan du site"].map((one) => (
                <Link key={one} size="1" color="gray" {...to(`/web/${slug}/lire/${one.split(" :")[0].replace(" ", "-")}`)}>{one}</Link>
              ))}
              <Box flexGrow="1" /><Text size="1" color="gray">Région Sud — Provence-Alpes-Côte d'Azur · version 8.3.1</Text>
            </Flex>
          </footer>
        </div>
      </div>
      {me.news && <News done={reload} />}
    </>
  );
}

export function Atrium() {
  const path = usePath();
  const [me, setMe] = React.useState(null);
  const reload = React.useCallback(async () => setMe((await ask("GET", "moi"))[1]), []);
  React.useEffect(() => { reload(); }, [reload]);
  if (!me) return <Flex align="center" justify="center" height="100vh"><Spinner size="3" /></Flex>;
  const [, , slug = "lycee", ...rest] = path.split("/");
  return (
    <>
      {path.startsWith("/connexion") ? <SignIn reload={reload} /> : <Site slug={slug} where={rest.join("/")} me={me} reload={reload} />}
      {!me.consent && <Consent done={reload} />}
    </>
  );
}
