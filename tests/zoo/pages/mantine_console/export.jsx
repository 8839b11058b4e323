// « Export des utilisateurs ».
import { Button, Fieldset, Select, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconFileTypeCsv } from "@tabler/icons-react";
import { EXPORTED } from "../two_schools/server.js";
import { Page } from "./page.jsx";
import { said } from "./said.jsx";

export function Export({ server }) {
  const form = useForm({
    initialValues: { profile: null, group: null },
    validate: { profile: (value) => (value ? null : "Ce champ est obligatoire") },
  });
  const get = ({ profile, group }) => {
    location.href = `/api/export/${server.school}?` + new URLSearchParams({ profil: profile, classe: group ?? "" });
    said("Export des utilisateurs", "Le téléchargement a commencé.");
  };
  return (
    <Page trail={["Utilisateurs", "Export des utilisateurs"]} about="Un fichier par profil : identité, classe, identifiant de connexion">
      <form onSubmit={form.onSubmit(get)}>
        <Stack maw={480}>
          <Fieldset legend="Utilisateurs à exporter">
            <Select label="Profil" withAsterisk searchable placeholder="Choisir un profil" nothingFoundMessage="Aucun profil"
              data={EXPORTED.map((one) => ({ value: one.id, label: one.label }))} {...form.getInputProps("profile")} />
            <Select label="Classe" mt="md" clearable placeholder="Toutes les classes" data={["2NDE1", "2NDE2", "1G1", "TG3"]}
              {...form.getInputProps("group")} />
          </Fieldset>
          <Button type="submit" leftSection={<IconFileTypeCsv size={18} />}>Exporter au format CSV</Button>
        </Stack>
      </form>
    </Page>
  );
}
