// Authorisation profiles and groups of users: a line opens its card, « Déconnexion automatique » at the end of it.
import * as React from "react";
import { Badge, Button, Checkbox, Drawer, Fieldset, Group, NumberInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { DataTable } from "mantine-datatable";
import { IconChevronRight } from "@tabler/icons-react";
import { Page } from "./page.jsx";
import { said } from "./said.jsx";

const RIGHTS = ["Consulter les fiches des élèves", "Saisir les absences", "Envoyer des messages"];

function Card({ server, kind, name, close }) {
  const held = server.data.durations[kind][name];
  const form = useForm({
    initialValues: { on: held !== null, minutes: held ?? 60 },
    validate: { minutes: (value, { on }) => (on && !value ? "Saisissez une durée" : null) },
  });
  const save = async ({ on, minutes }) => {
    if (await server.act("duration", { kind, name, minutes: on ? minutes : null })) said(name, "Les modifications ont été enregistrées.");
    close();
  };
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        <Fieldset legend="Autorisations" disabled>
          <Stack gap="xs">{RIGHTS.map((one) => <Checkbox key={one} label={one} checked readOnly />)}</Stack>
        </Fieldset>
        <Fieldset legend="Déconnexion automatique">
          <Checkbox label="Déconnecter en cas d'inactivité" {...form.getInputProps("on", { type: "checkbox" })} />
          <NumberInput mt="sm" label="Durée d'inactivité" suffix=" min" min={5} max={240} step={5} allowDecimal={false} clampBehavior="strict"
            disabled={!form.values.on} {...form.getInputProps("minutes")} />
        </Fieldset>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>Annuler</Button>
          <Button type="submit">Enregistrer</Button>
        </Group>
      </Stack>
    </form>
  );
}

export function Timed({ server, kind, trail, title }) {
  const [chosen, setChosen] = React.useState(null);
  const records = Object.entries(server.data.durations[kind]).map(([name, minutes]) => ({ name, minutes }));
  const columns = [
    { accessor: "name", title },
    {
      accessor: "minutes", title: "Déconnexion automatique",
      render: ({ minutes }) => <Badge variant="light" color={minutes ? "blue" : "gray"}>{minutes ? `${minutes} min` : "Jamais"}</Badge>,
    },
    { accessor: "open", title: "", width: 50, render: () => <IconChevronRight size={16} /> },
  ];
  return (
    <Page trail={trail} about="Choisissez une ligne pour ouvrir sa fiche">
      <DataTable idAccessor="name" withTableBorder borderRadius="sm" highlightOnHover columns={columns} records={records} minHeight={150}
        onRowClick={({ record }) => setChosen(record.name)} />
      <Drawer opened={chosen !== null} onClose={() => setChosen(null)} position="right" title={chosen} closeButtonProps={{ "aria-label": "Fermer" }}>
        {chosen && <Card server={server} kind={kind} name={chosen} close={() => setChosen(null)} />}
      </Drawer>
    </Page>
  );
}
