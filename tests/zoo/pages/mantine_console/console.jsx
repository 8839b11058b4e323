// The console: one tree at the side, the school in the header.
import { ActionIcon, AppShell, Burger, Group, Select, Text, Tooltip } from "@mantine/core";
import { useDisclosure, useLocalStorage } from "@mantine/hooks";
import { IconDeviceDesktop, IconFile, IconLogout, IconServer, IconSettings, IconUsers, IconWorld } from "@tabler/icons-react";
import { post, usePath, useServer } from "../two_schools/server.js";
import { Displays } from "./displays.jsx";
import { Net } from "./net.jsx";
import { Facts, Page, Tree, trail } from "./page.jsx";
import { People } from "./people.jsx";
import { SignIn } from "./sign_in.jsx";
import { Timed } from "./timed.jsx";

const staff = (path) => [{ label: "Liste", path }, { label: "Profils d'autorisation", path: path + "/profils" }];
const TREE = [
  { label: "Serveur PRONOTE", icon: IconServer, path: "/" },
  { label: "Pronote.net", icon: IconWorld, path: "/net" },
  { label: "Clients", icon: IconDeviceDesktop, path: "/clients", count: 2 },
  {
    label: "Fichier", icon: IconFile,
    children: [{ label: "Sauvegardes", path: "/sauvegardes" }, { label: "Administration des utilisateurs", path: "/utilisateurs" }, { label: "Journal", path: "/journal" }],
  },
  {
    label: "Paramètres", icon: IconSettings,
    children: [
      { label: "Année scolaire", path: "/annee" },
      { label: "Préférences", children: [{ label: "Données", path: "/donnees" }, { label: "Affichages", path: "/affichages" }, { label: "Sons", path: "/sons" }] },
    ],
  },
  {
    label: "Ressources", icon: IconUsers,
    children: [
      { label: "Élèves", path: "/eleves" }, { label: "Responsables", path: "/responsables" },
      { label: "Professeurs", children: staff("/professeurs") }, { label: "Personnels", children: staff("/personnels") },
      { label: "Classes", path: "/classes" },
    ],
  },
];

function page(path, server) {
  const here = trail(TREE, path) ?? ["Page introuvable"];
  switch (path) {
    case "/": return (
      <Page trail={here}>
        <Facts head={["Élément", "Valeur"]} lines={[["État", "En service"], ["Base", server.data.name], ["Version", "2026.1.3"], ["Sauvegarde", "Cette nuit"]]} />
      </Page>
    );
    case "/net": return <Net server={server} />;
    case "/affichages": return <Displays server={server} />;
    case "/eleves": return <People server={server} profile="eleves" trail={here} />;
    case "/responsables": return <People server={server} profile="responsables" trail={here} />;
    case "/professeurs": return <People server={server} profile="enseignants" trail={here} />;
    case "/personnels": return <People server={server} profile="personnels" trail={here} />;
    case "/professeurs/profils": return <Timed server={server} kind="professeurs" trail={here} title="Profil" />;
    case "/personnels/profils": return <Timed server={server} kind="vie_scolaire" trail={here} title="Profil" />;
    case "/utilisateurs": return <Timed server={server} kind="administratif" trail={here} title="Groupe d'utilisateurs" />;
    default: return <Page trail={here}><Text c="dimmed">Rien à afficher pour le moment.</Text></Page>;
  }
}

export function Console() {
  const [opened, { toggle }] = useDisclosure(false);
  // Of someone who has not chosen yet, the first.
  const [school, setSchool] = useLocalStorage({ key: "etablissement", defaultValue: "college", getInitialValueInEffect: false });
  const path = usePath();
  const server = useServer(school);
  if (!server.data) return null;
  const { schools, signed } = server.data;
  if (!signed) return <SignIn title="Console PRONOTE" username="Identifiant" then={server.load} />;
  return (
    <AppShell header={{ height: 60 }} navbar={{ width: 290, breakpoint: "sm", collapsed: { mobile: !opened } }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
          <Text fw={700} c="green.8" flex={1}>PRONOTE</Text>
          <Text size="sm" c="dimmed">Établissement</Text>
          <Select w={240} aria-label="Établissement" allowDeselect={false} value={school} onChange={setSchool}
            data={Object.entries(schools).map(([value, label]) => ({ value, label }))} />
          <Tooltip label="Se déconnecter">
            <ActionIcon variant="default" size="lg" aria-label="Se déconnecter" onClick={() => post("/api/logout").then(server.load)}><IconLogout size={18} /></ActionIcon>
          </Tooltip>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" style={{ overflowY: "auto" }} aria-label="Menu"><Tree entries={TREE} path={path} /></AppShell.Navbar>
      <AppShell.Main key={school + path}>{page(path, server)}</AppShell.Main>
    </AppShell>
  );
}
