// One page of the administration, under its title.
import { Breadcrumb, Card, Descriptions, Empty, Grid, PageHeader, Statistic } from "@arco-design/web-react";
import { Export } from "./export.jsx";
import { Services } from "./services.jsx";
import { called } from "./volet.jsx";
import { go } from "./server.js";

const FIGURES = [["Connexions aujourd'hui", 412], ["Comptes actifs", 86], ["Pages publiées", 37], ["Articles en attente", 2]];

const Figures = () => (
  <Grid.Row gutter={16}>
    {FIGURES.map(([title, value]) => <Grid.Col key={title} span={6}><Card><Statistic title={title} value={value} groupSeparator /></Card></Grid.Col>)}
  </Grid.Row>
);
const Identity = ({ site }) => (
  <Card>
    <Descriptions border column={1} data={[{ label: "Nom affiché", value: site.name }, { label: "Adresse du site", value: `/web/${site.key}` }, { label: "Administrateur", value: "Admin Exemples" }]} />
  </Card>
);
const PAGES = { "services-tiers": Services, export: Export, identite: Identity, "tableau-de-bord": Figures, statistiques: Figures };

export function Administration({ site, entry, reload }) {
  const Page = PAGES[entry];
  const names = called(entry);
  return (
    <>
      <Breadcrumb>
        <Breadcrumb.Item href={`/web/${site.key}`} onClick={(event) => { event.preventDefault(); go(`/web/${site.key}`); }}>Site</Breadcrumb.Item>
        <Breadcrumb.Item>Administration</Breadcrumb.Item>
        {names.slice(0, -1).map((one) => <Breadcrumb.Item key={one}>{one}</Breadcrumb.Item>)}
      </Breadcrumb>
      <PageHeader title={names.at(-1)} />
      {Page ? <Page site={site} reload={reload} /> : <Card><Empty description="Aucun élément à afficher." /></Card>}
    </>
  );
}
