// « Export des utilisateurs »: the file is prepared by the server, then comes by itself; those of the day stay in a table.
import * as React from "react";
import { Button, Card, Flex, Grid, Heading, Link, Select, Table, Text } from "@radix-ui/themes";
import { DownloadIcon } from "@radix-ui/react-icons";
import { CLASSES, PROFILES, ask, useData } from "./server.js";
import { useSay } from "./toasts.jsx";

const ALL = "tous";
const file = (id) => `/api/exports/${id}/fichier`;

function Choice({ id, label, ...props }) {
  const { entries, placeholder, ...root } = props;
  return (
    <div>
      <Text as="label" size="2" weight="bold" htmlFor={id}>{label}</Text>
      <Flex direction="column" mt="1">
        <Select.Root {...root}>
          <Select.Trigger id={id} placeholder={placeholder} />
          <Select.Content>{entries.map(([value, name]) => <Select.Item key={value} value={value}>{name}</Select.Item>)}</Select.Content>
        </Select.Root>
      </Flex>
    </div>
  );
}

async function prepared(id) {
  for (;;) {
    const [status, told] = await ask("GET", `exports/${id}`);
    if (status !== 200 || told.ready) return status === 200;
    await new Promise((then) => setTimeout(then, 250));
  }
}

export function Exports({ site }) {
  const say = useSay();
  const [done, setDone] = useData(`sites/${site.slug}/exports`);
  const [profile, setProfile] = React.useState("");
  const [group, setGroup] = React.useState(ALL);
  const [status, setStatus] = React.useState(ALL);
  const [busy, setBusy] = React.useState(false);
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    const [, { id }] = await ask("POST", `sites/${site.slug}/exports`, {
      profile, group: profile === "eleves" && group !== ALL ? group : "", state: status === ALL ? "" : status,
    });
    const ready = await prepared(id);
    setBusy(false);
    if (!ready) return;
    Object.assign(document.createElement("a"), { href: file(id), download: "" }).click();
    say("Export des utilisateurs", "Votre fichier est prêt, le téléchargement a commencé.");
    setDone((await ask("GET", `sites/${site.slug}/exports`))[1]);
  };
  return (
    <>
      <Heading size="6" mb="2">Export des utilisateurs</Heading>
      <Text as="p" size="2" color="gray" mb="4">Le fichier contient l'état civil, la classe et le login de chaque utilisateur.</Text>
      <Card size="3" mb="6">
        <form onSubmit={send}>
          <Grid columns="3" gap="4" mb="4">
            <Choice id="profil" label="Profil" placeholder="Choisir un profil" value={profile} onValueChange={setProfile} entries={PROFILES.map((one) => [one.id, one.label])} />
            <Choice id="classe" label="Classe" value={group} onValueChange={setGroup} disabled={profile !== "eleves"} entries={[[ALL, "Toutes les classes"], ...CLASSES.map((one) => [one, one])]} />
            <Choice id="statut" label="Statut du compte" value={status} onValueChange={setStatus} entries={[[ALL, "Tous"], ["Actif", "Actif"], ["À supprimer", "À supprimer"]]} />
          </Grid>
          <Button type="submit" disabled={!profile} loading={busy}><DownloadIcon /> Exporter au format CSV</Button>
        </form>
      </Card>
      <Heading as="h2" size="4" mb="2">Exports du jour</Heading>
      <Table.Root size="1">
        <Table.Header><Table.Row><Table.ColumnHeaderCell>Fichier</Table.ColumnHeaderCell><Table.ColumnHeaderCell>Lignes</Table.ColumnHeaderCell></Table.Row></Table.Header>
        <Table.Body>
          {(done ?? []).map((one) => (
            <Table.Row key={one.id}><Table.Cell>{one.ready ? <Link href={file(one.id)} download>{one.name}</Link> : one.name}</Table.Cell><Table.Cell>{one.lines}</Table.Cell></Table.Row>
          ))}
          {done?.length === 0 && <Table.Row><Table.Cell colSpan={2}><Text color="gray">Aucun export aujourd'hui.</Text></Table.Cell></Table.Row>}
        </Table.Body>
      </Table.Root>
    </>
  );
}
