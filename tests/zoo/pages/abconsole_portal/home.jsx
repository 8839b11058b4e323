// The public pages.
import { Card, Descriptions, Empty, Link, List, Timeline, Typography } from "@arco-design/web-react";
import { go } from "./server.js";

const NEWS = [
  ["Forum des métiers", "Le jeudi 14 janvier au gymnase : quarante professionnels présentent leur parcours aux élèves."],
  ["Distribution des ordinateurs de la Région", "Les élèves de seconde retirent leur ordinateur au CDI, sur rendez-vous."],
  ["Concours Éloquence", "Six élèves représenteront l'établissement à la finale académique."],
];

export function Home({ site }) {
  return (
    <>
      <Typography.Title heading={3}>{site.name}</Typography.Title>
      <div className="news">
        <Card title="À la une" extra={<Link onClick={() => go(`/web/${site.key}/actualites`)}>Toutes les actualités</Link>}>
          <List bordered={false} dataSource={NEWS} render={([title, text]) => <List.Item key={title}><List.Item.Meta title={title} description={text} /></List.Item>} />
        </Card>
        <Card title="Agenda">
          <Timeline>
            <Timeline.Item label="Mardi 8 décembre">Réunion parents-professeurs</Timeline.Item>
            <Timeline.Item label="Lundi 14 décembre">Conseils de classe</Timeline.Item>
            <Timeline.Item label="Samedi 19 décembre">Vacances de Noël</Timeline.Item>
          </Timeline>
        </Card>
      </div>
    </>
  );
}

export function News({ site, tab }) {
  return (
    <Card title={tab}>
      {tab === "L'établissement" ? (
        <Descriptions column={1} data={[{ label: "Nom", value: site.name }, { label: "Académie", value: "Aix-Marseille" }, { label: "Accueil", value: "du lundi au vendredi, de 8 h à 17 h 30" }]} />
      ) : tab === "Actualités" ? (
        NEWS.map(([title, text]) => <Typography.Paragraph key={title}><b>{title}</b><br />{text}</Typography.Paragraph>)
      ) : (
        <Empty description="Rien à afficher pour le moment." />
      )}
    </Card>
  );
}
