// « Affichages », in the preferences: switches, one save.
import { Button, Fieldset, Group, Stack, Switch } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Page } from "./page.jsx";
import { said } from "./said.jsx";

export function Displays({ server }) {
  const form = useForm({ initialValues: { photos: true, dense: false, ent: server.data.preference } });
  const save = async ({ ent, photos, dense }) => {
    if (!photos || dense) await server.act("affichages");
    if (await server.act("preference", { on: ent })) said("Préférences", "Les préférences d'affichage ont été enregistrées.");
  };
  return (
    <Page trail={["Paramètres", "Préférences", "Affichages"]}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack maw={600}>
          <Fieldset legend="Listes">
            <Stack gap="sm">
              <Switch label="Afficher les photos" {...form.getInputProps("photos", { type: "checkbox" })} />
              <Switch label="Lignes serrées" {...form.getInputProps("dense", { type: "checkbox" })} />
            </Stack>
          </Fieldset>
          <Fieldset legend="ENT">
            <Switch label="Activer la gestion des identifiants ENT" description="Les listes montrent la colonne « Identifiant CAS »."
              {...form.getInputProps("ent", { type: "checkbox" })} />
          </Fieldset>
          <Group><Button type="submit">Enregistrer</Button></Group>
        </Stack>
      </form>
    </Page>
  );
}
