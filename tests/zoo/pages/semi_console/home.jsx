// The public home page.
import { Card, Timeline } from "@douyinfe/semi-ui-19";
import { Page } from "./page.jsx";

const NEWS = [
  ["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30."],
  ["Bourses", "Les demandes se font jusqu'au 15 octobre."],
  ["Réunion parents-professeurs", "Jeudi 10 décembre, à partir de 17 h."],
];

export function Home({ name }) {
  return (
    <Page title={`Bienvenue au ${name}`}>
      <div className="cards">{NEWS.map(([title, text]) => <Card key={title} title={title} shadows="hover">{text}</Card>)}</div>
      <Card title="Agenda" style={{ marginTop: 16 }}>
        <Timeline>
          <Timeline.Item time="23 novembre">Conseils de classe du premier trimestre</Timeline.Item>
          <Timeline.Item time="18 décembre">Vacances de Noël après la classe</Timeline.Item>
        </Timeline>
      </Card>
    </Page>
  );
}
