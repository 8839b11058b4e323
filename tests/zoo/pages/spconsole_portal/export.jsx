import * as React from "react";
import { Box, Button, Callout, Card, Code, Flex, Heading, RadioCards, Select, Skeleton, Table, Tabs, Text } from "@radix-ui/themes";
import { CheckCircledIcon, DownloadIcon } from "@radix-ui/react-icons";
import { ask, useAsked } from "./ways.js";

const PROFILES = [["eleves", "Élèves"], ["responsables", "Parents"], ["enseignants", "Enseignants"], ["personnels", "Personnels"]];
const COLUMNS = [
  ["UID", "Numéro interne du compte dans l'annuaire d'ATRIUM."],
  ["Profil, Nom, Prénom, Date de naissance, Classe", "Tels que transmis par la base de l'établissement."],
  ["Login", "Identifiant de connexion à ATRIUM, à reporter dans les applications qui le demandent."],
  ["Courriel validé", "L'utilisateur a confirmé son adresse de secours."],
  ["État", "Actif, ou À supprimer lorsque la personne a quitté l'établissement."],
];

function Ask({ site, of }) {
  const [known] = useAsked(`/ws/${of}/comptes`);
  const [profile, setProfile] = React.useState("");
  const [group, setGroup] = React.useState("toutes");
  const [waiting, setWaiting] = React.useState(false);
  const [done, setDone] = React.useState("");

  const download = async () => {
    setWaiting(true);
    setDone("");
    const asked = new URLSearchParams({ profil: profile, classe: profile === "eleves" && group !== "toutes" ? group : "" });
    const answer = await ask(`/ws/${of}/comptes/export?${asked}`);
    if (answer.ok) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await answer.blob());
      link.download = `atrium_${site.uai}_${profile}.csv`;
      link.click();
      setDone(link.download);
    }
    setWaiting(false);
  };

  return (
    <Flex direction="column" gap="4">
      <Box>
        <Text as="p" size="2" weight="bold" mb="2" id="profil">Profil (obligatoire)</Text>
        <Skeleton loading={!known}>
          <RadioCards.Root aria-labelledby="profil" value={profile} onValueChange={setProfile} columns={{ initial: "2", sm: "4" }}>
            {PROFILES.map(([id, label]) => (
              <RadioCards.Item key={id} value={id}>
                <Flex direction="column" width="100%">
                  <Text weight="bold">{label}</Text>
                  <Text size="1" color="gray">{known ? known.counts[id] : 0} comptes</Text>
                </Flex>
              </RadioCards.Item>
            ))}
          </RadioCards.Root>
        </Skeleton>
      </Box>
      <Box maxWidth="280px">
        <Text as="label" size="2" weight="bold" htmlFor="classe">Classe</Text>
        <Flex direction="column" mt="2">
          <Select.Root value={group} onValueChange={setGroup} disabled={profile !== "eleves"}>
            <Select.Trigger id="classe" />
            <Select.Content>
              <Select.Item value="toutes">Toutes les classes</Select.Item>
              <Select.Separator />
              {(known?.groups || []).map((one) => <Select.Item key={one} value={one}>{one}</Select.Item>)}
            </Select.Content>
          </Select.Root>
        </Flex>
      </Box>
      {done && (
        <Callout.Root color="green" role="status">
          <Callout.Icon><CheckCircledIcon /></Callout.Icon>
          <Callout.Text>Le fichier <Code>{done}</Code> a été téléchargé. Il contient des données personnelles : ne le conservez pas.</Callout.Text>
        </Callout.Root>
      )}
      <Flex justify="end">
        <Button disabled={!profile} loading={waiting} onClick={download}><DownloadIcon /> Exporter au format CSV</Button>
      </Flex>
    </Flex>
  );
}

export function Export({ site, of }) {
  return (
    <>
      <Heading size="6" as="h2" mb="4">Export des utilisateurs</Heading>
      <Tabs.Root defaultValue="export">
        <Tabs.List>
          <Tabs.Trigger value="export">Nouvel export</Tabs.Trigger>
          <Tabs.Trigger value="colonnes">Contenu du fichier</Tabs.Trigger>
        </Tabs.List>
        <Card size="3" mt="4">
          <Tabs.Content value="export"><Ask site={site} of={of} /></Tabs.Content>
          <Tabs.Content value="colonnes">
            <Table.Root>
              <Table.Header>
                <Table.Row>
                  <Table.ColumnHeaderCell>Colonne</Table.ColumnHeaderCell>
                  <Table.ColumnHeaderCell>Ce qu'elle contient</Table.ColumnHeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {COLUMNS.map(([name, text]) => (
                  <Table.Row key={name}><Table.RowHeaderCell>{name}</Table.RowHeaderCell><Table.Cell>{text}</Table.Cell></Table.Row>
                ))}
              </Table.Body>
            </Table.Root>
          </Tabs.Content>
        </Card>
      </Tabs.Root>
    </>
  );
}
