// The first screen, and those that nothing is done on here.
import * as React from "react";
import { Card, CardGroup, List, Panel, Placeholder, Stat, Text } from "rsuite";
import { School, useFresh } from "./shell.jsx";

const COUNTED = [["eleves", "Élèves"], ["responsables", "Responsables"], ["enseignants", "Professeurs"], ["personnels", "Personnels"]];

export function Home() {
  const { data } = React.useContext(School);
  return (
    <>
      <CardGroup columns={4} spacing={16}>
        {COUNTED.map(([key, label]) => (
          <Card key={key} className="white">
            <Card.Body>
              <Stat>
                <Stat.Value>{data.rows.filter((one) => one.profile === key).length}</Stat.Value>
                <Stat.Label>{label}</Stat.Label>
              </Stat>
            </Card.Body>
          </Card>
        ))}
      </CardGroup>
      <Panel bordered className="white" header="À faire cette semaine" style={{ marginTop: 20 }}>
        <List size="sm">
          <List.Item>Vérifier les sauvegardes automatiques de la base</List.Item>
          <List.Item>Relire les droits des personnels arrivés en janvier</List.Item>
          <List.Item>Préparer les conseils de classe du premier semestre</List.Item>
        </List>
      </Panel>
    </>
  );
}

export function Nothing() {
  const { data } = useFresh();
  if (!data) return <Placeholder.Paragraph rows={6} active />;
  return <Panel bordered className="white"><Text muted>Aucune donnée à afficher pour l'année en cours.</Text></Panel>;
}
