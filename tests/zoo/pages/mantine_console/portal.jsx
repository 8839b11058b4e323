// The portal: the school's site, its volet administration, and what this leads to.
import { AppShell, Avatar, Burger, Button, Card, Group, Menu, Select, SimpleGrid, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFileText, IconLogout, IconPalette, IconUser, IconUsers } from "@tabler/icons-react";
import { SCHOOLS, go, post, to, usePath, useServer } from "../two_schools/server.js";
import { Export } from "./export.jsx";
import { Facts, Page, Tree, trail } from "./page.jsx";
import { Services } from "./services.jsx";
import { SignIn } from "./sign_in.jsx";

const VOLET = [
  {
    label: "Pages de site", icon: IconFileText,
    children: [
      { label: "Arborescence", path: "/arborescence" }, { label: "Accès aux services tiers", path: "/services-tiers" },
      { label: "Menus", path: "/menus" }, { label: "Corbeille", path: "/corbeille", count: 2 },
    ],
  },
  {
    label: "Utilisateurs", icon: IconUsers,
    children: [
      { label: "Annuaire", path: "/annuaire" }, { label: "Comptes manuels", path: "/comptes", count: 3 },
      { label: "Export des utilisateurs", path: "/export" }, { label: "Groupes", path: "/groupes" },
    ],
  },
  { label: "Apparence", icon: IconPalette, children: [{ label: "Thème", path: "/theme" }, { label: "Logo", path: "/logo" }] },
];
const TABS = [{ label: "Accueil", path: "" }, { label: "Actualités", path: "/actualites" }, { label: "Agenda", path: "/agenda" }];

function Home() {
  return (
    <>
      <Title order={2} mb="md">Accueil</Title>
      <SimpleGrid cols={3}>
        {[["Journée portes ouvertes", "Samedi 6 février"], ["Orientation", "Forum des métiers le 14 janvier"], ["Restauration", "Les menus de la semaine"]].map(
          ([title, text]) => <Card key={title} withBorder><Text fw={500}>{title}</Text><Text size="sm" c="dimmed">{text}</Text></Card>,
        )}
      </SimpleGrid>
    </>
  );
}

function page(path, server) {
  switch (path) {
    case "": return <Home />;
    case "/services-tiers": return <Services server={server} />;
    case "/export": return <Export server={server} />;
    case "/annuaire": return (
      <Page trail={["Utilisateurs", "Annuaire"]}>
        <Facts head={["Profil", "Comptes"]} lines={[["Élèves", 67], ["Parents", 9], ["Enseignants", 6], ["Personnels", 4]]} />
      </Page>
    );
    default: return <Page trail={trail([...VOLET, ...TABS], path) ?? ["Pronote"]}><Text c="dimmed">Rien à afficher pour le moment.</Text></Page>;
  }
}

export function Portal() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const whole = usePath();
  const [, , asked, ...rest] = whole.split("/");
  const path = rest.map((one) => "/" + one).join("");
  const server = useServer(SCHOOLS.includes(asked) ? asked : "lycee");
  if (!server.data) return null;
  const { name, schools, services, signed } = server.data;
  const base = `/web/${server.school}`;
  const tabs = services.find((one) => one.key === "pronote").on ? [...TABS, { label: "Pronote", path: "/pronote" }] : TABS;
  const leave = async () => {
    close();
    await post("/api/logout");
    await server.load();
    go(base);
  };
  const shown = signed || tabs.some((one) => one.path === path) ? path : "";
  return (
    <AppShell header={{ height: 60 }} navbar={{ width: 300, breakpoint: "sm", collapsed: { mobile: !opened, desktop: !opened } }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md" wrap="nowrap">
          {signed && <Burger opened={opened} onClick={toggle} size="sm" title="Volet administration" aria-label="Volet administration" />}
          <Text fw={700} c="blue">ATRIUM</Text>
          <Text fw={500}>{name}</Text>
          <Group gap={4} ml="xl" flex={1} component="nav" aria-label="Pages du site">
            {tabs.map((one) => (
              <Button key={one.path} component="a" size="compact-md" variant={one.path === path ? "light" : "subtle"} {...to(base + one.path)}>{one.label}</Button>
            ))}
          </Group>
          {!signed && <Button component="a" {...to("/connexion")}>Se connecter</Button>}
          {signed && (
            <Menu position="bottom-end">
              <Menu.Target><Button variant="subtle" leftSection={<Avatar size={26} radius="xl" />}>Mme Référente</Button></Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconUser size={14} />}>Mon profil</Menu.Item>
                <Menu.Divider />
                <Menu.Item leftSection={<IconLogout size={14} />} onClick={leave}>Se déconnecter</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      </AppShell.Header>
      {signed && (
        <AppShell.Navbar p="md">
          <AppShell.Section>
            <Select label="Site administré" value={server.school} allowDeselect={false} mb="md" onChange={(value) => go(`/web/${value}`)}
              data={Object.entries(schools).map(([value, label]) => ({ value, label }))} />
          </AppShell.Section>
          <AppShell.Section grow><Tree entries={VOLET} path={path} base={base} /></AppShell.Section>
          <AppShell.Section><Text size="xs" c="dimmed">ATRIUM 7.4 – Assistance : 04 00 00 00 00</Text></AppShell.Section>
        </AppShell.Navbar>
      )}
      <AppShell.Main key={server.school + path}>
        {whole === "/connexion"
          ? <SignIn title="Connexion à ATRIUM" username="Identifiant" then={() => server.load().then(() => go(base))} />
          : page(shown, server)}
      </AppShell.Main>
    </AppShell>
  );
}
