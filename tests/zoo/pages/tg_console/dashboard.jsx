// The first page: how the base is, and the news of the version.
import * as React from "react";
import { Box, Card, CardBody, CardHeader, Grid, Meter, Notification, PageHeader, Text } from "grommet";

const NEWS = "tg-news";

export function Dashboard({ server: { data } }) {
  const [news, setNews] = React.useState(!localStorage.getItem(NEWS));
  const seen = () => {
    localStorage.setItem(NEWS, "seen");
    setNews(false);
  };
  const pupils = data.rows.filter((one) => one.profile === "eleves").length;
  return (
    <>
      <PageHeader title="Accueil" subtitle={data.name} size="small" pad={{ vertical: "medium" }} />
      {news && <Notification status="info" title="Version 2026.1.3" message="Les listes de ressources se filtrent par classe." onClose={seen} margin={{ bottom: "medium" }} />}
      <Grid columns="medium" gap="medium">
        <Card background="light-1">
          <CardHeader pad="medium"><Text weight="bold">Publication</Text></CardHeader>
          <CardBody pad={{ horizontal: "medium", bottom: "medium" }}><Text>{data.published ? "Base publiée" : "Base non publiée"}</Text></CardBody>
        </Card>
        <Card background="light-1">
          <CardHeader pad="medium"><Text weight="bold">Élèves</Text></CardHeader>
          <CardBody pad={{ horizontal: "medium", bottom: "medium" }}><Text>{pupils} élèves dans 4 classes</Text></CardBody>
        </Card>
        <Card background="light-1">
          <CardHeader pad="medium"><Text weight="bold">Espace disque</Text></CardHeader>
          <CardBody pad={{ horizontal: "medium", bottom: "medium" }}><Box gap="small"><Meter type="bar" value={38} max={100} /><Text size="small">3,8 Go sur 10 Go</Text></Box></CardBody>
        </Card>
      </Grid>
    </>
  );
}
