// « Préférences »: what each switch says is kept at once.
import * as React from "react";
import { Divider, Message, Panel, Placeholder, Tabs, Text, Toggle, VStack, useToaster } from "rsuite";
import { useFresh } from "./shell.jsx";

export function Preferences() {
  const { data, act } = useFresh();
  const toaster = useToaster();
  const [busy, setBusy] = React.useState(false);
  const turn = async (on) => {
    setBusy(true);
    const kept = await act("preference", { on });
    setBusy(false);
    if (kept) toaster.push(<Message type="success" showIcon closable>Préférence enregistrée.</Message>, { placement: "topEnd" });
  };
  if (!data) return <Placeholder.Paragraph rows={5} active />;
  return (
    <Panel bordered className="white">
      <Tabs defaultActiveKey="general" vertical>
        <Tabs.Tab eventKey="general" title="Général">
          <Text>Langue de la console : français. Fuseau horaire : Europe/Paris.</Text>
        </Tabs.Tab>
        <Tabs.Tab eventKey="affichages" title="Affichages">
          <VStack spacing={8} divider={<Divider spacing={4} />}>
            <div>
              <Toggle checked={data.preference} loading={busy} onChange={turn} label="Activer la gestion des identifiants ENT" />
              <Text muted size="sm">Ajoute la colonne « Identifiant CAS » aux listes de ressources.</Text>
            </div>
            <div>
              <Text>Format des noms : NOM Prénom</Text>
              <Text muted size="sm">Défini par l'établissement dans le client PRONOTE.</Text>
            </div>
          </VStack>
        </Tabs.Tab>
        <Tabs.Tab eventKey="alertes" title="Alertes">
          <Text>Les alertes de sauvegarde sont envoyées à l'adresse de l'administrateur.</Text>
        </Tabs.Tab>
      </Tabs>
    </Panel>
  );
}
