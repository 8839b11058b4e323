// « Préférences »: each box is kept as soon as it is ticked.
import { Checkbox, FormGroup, Stack, Tab, TabList, TabPanel, TabPanels, Tabs } from "@carbon/react";
import { Page } from "./page.jsx";
import { useToast } from "./toasts.jsx";

export function Preferences({ server }) {
  const tell = useToast();
  const set = async (_, { checked }) => {
    if (await server.act("preference", { on: checked })) tell("Préférence enregistrée");
  };
  const other = (what) => (_, { checked }) => server.act(`${what} ${checked}`).then(() => tell("Préférence enregistrée"));
  return (
    <Page trail={["Paramètres", "Préférences"]}>
      <Tabs>
        <TabList aria-label="Préférences">
          <Tab>Données</Tab><Tab>Affichages</Tab><Tab>Impressions</Tab><Tab>Sons</Tab>
        </TabList>
        <TabPanels>
          <TabPanel><Checkbox id="upper" labelText="Saisir les noms en majuscules" onChange={other("majuscules")} /></TabPanel>
          <TabPanel>
            <Stack gap={6}>
              <FormGroup legendText="Listes">
                <Checkbox id="photos" labelText="Afficher les photos" defaultChecked onChange={other("photos")} />
                <Checkbox id="ine" labelText="Afficher le numéro national (INE)" onChange={other("ine")} />
              </FormGroup>
              <FormGroup legendText="Environnement numérique de travail">
                <Checkbox id="ent" labelText="Activer la gestion des identifiants ENT" checked={server.data.preference} onChange={set}
                  helperText="Ajoute la colonne « Identifiant CAS » aux listes de ressources." />
              </FormGroup>
            </Stack>
          </TabPanel>
          <TabPanel><p>Aucune imprimante n'est configurée.</p></TabPanel>
          <TabPanel><p>Rien à régler.</p></TabPanel>
        </TabPanels>
      </Tabs>
    </Page>
  );
}
