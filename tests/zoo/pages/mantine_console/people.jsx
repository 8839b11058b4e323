// A list of people: more of it as it is scrolled, « Identifiant CAS » typed in place, one save for all that was typed.
import * as React from "react";
import { Avatar, Button, Group, Paper, Text, TextInput } from "@mantine/core";
import { DataTable } from "mantine-datatable";
import { IconSearch } from "@tabler/icons-react";
import { people } from "../two_schools/server.js";
import { Page } from "./page.jsx";
import { said } from "./said.jsx";

const BATCH = 20;

export function People({ server, profile, trail }) {
  const [text, setText] = React.useState("");
  const [shown, setShown] = React.useState(BATCH);
  const [typed, setTyped] = React.useState({});
  const [busy, setBusy] = React.useState(false);
  const viewport = React.useRef(null);
  const { rows, preference } = server.data;
  const found = people(rows, profile, text);
  const records = found.slice(0, shown);
  const changed = rows.filter((one) => one.number in typed && typed[one.number] !== one.cas);
  const save = async () => {
    setBusy(true);
    const kept = await server.act("list", changed.map(({ number }) => ({ number, value: typed[number] })));
    setBusy(false);
    if (!kept) return;
    setTyped({});
    said("Liste enregistrée", `${changed.length} identifiant${changed.length > 1 ? "s" : ""} CAS à jour.`);
  };
  const search = (event) => {
    setText(event.currentTarget.value);
    setShown(BATCH);
    viewport.current?.scrollTo(0, 0);
  };
  const whole = (one) => `${one.family.toUpperCase()} ${one.first}`;
  const columns = [
    {
      accessor: "name", title: "Nom et prénom",
      render: (one) => <Group gap="sm" wrap="nowrap"><Avatar size={26} radius="xl" /><Text size="sm">{whole(one)}</Text></Group>,
    },
    ...(profile === "eleves" ? [{ accessor: "born", title: "Né(e) le" }, { accessor: "group", title: "Classe" }] : []),
    ...(preference ? [{
      accessor: "cas", title: "Identifiant CAS", width: 300,
      render: (one) => (
        <TextInput size="xs" aria-label={`Identifiant CAS de ${whole(one)}`} value={typed[one.number] ?? one.cas}
          onChange={(event) => setTyped({ ...typed, [one.number]: event.currentTarget.value })} />
      ),
    }] : []),
  ];
  return (
    <Page trail={trail} about={`${records.length} sur ${found.length} affichés`}
      action={<TextInput w={280} placeholder="Rechercher par nom" aria-label="Rechercher par nom" leftSection={<IconSearch size={16} />} value={text} onChange={search} />}>
      <DataTable idAccessor="number" height={520} withTableBorder borderRadius="sm" striped highlightOnHover columns={columns} records={records}
        noRecordsText="Personne de ce nom" scrollViewportRef={viewport}
        onScrollToBottom={() => setShown((before) => Math.min(before + BATCH, Math.max(found.length, BATCH)))} />
      {changed.length > 0 && (
        <Paper withBorder shadow="md" p="sm" pos="sticky" bottom={8}>
          <Group justify="space-between">
            <Text size="sm">{changed.length} modification{changed.length > 1 ? "s" : ""} non enregistrée{changed.length > 1 ? "s" : ""}</Text>
            <Group>
              <Button variant="default" onClick={() => setTyped({})}>Annuler</Button>
              <Button loading={busy} onClick={save}>Enregistrer</Button>
            </Group>
          </Group>
        </Paper>
      )}
    </Page>
  );
}
