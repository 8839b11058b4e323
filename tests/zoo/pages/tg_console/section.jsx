// The cards of a section, one for each of its pages.
import { Box, Card, CardBody, CardFooter, Grid, Heading, PageHeader, Text } from "grommet";
import { FormNext } from "grommet-icons";
import { go } from "../two_schools/server.js";

const PEOPLE = { eleves: "eleves", responsables: "responsables", professeurs: "enseignants", personnels: "personnels" };

export function Section({ section, at, data }) {
  const count = (key) => PEOPLE[key] && `${data.rows.filter((one) => one.profile === PEOPLE[key]).length} fiches`;
  return (
    <>
      <PageHeader title={section.title} size="small" pad={{ vertical: "medium" }} />
      <Grid columns="medium" gap="medium">
        {section.pages.map(({ key, title, about }) => (
          <Card key={key} background="light-1" onClick={() => go(`/${at}/${section.key}/${key}`)}>
            <CardBody pad="medium" gap="xsmall"><Heading level={3} size="small" margin="none">{title}</Heading><Text size="small">{about}</Text></CardBody>
            <CardFooter pad={{ horizontal: "medium", vertical: "small" }} background="light-2">
              <Text size="small" color="text-weak">{count(key) ?? "Ouvrir"}</Text><Box><FormNext color="brand" /></Box>
            </CardFooter>
          </Card>
        ))}
      </Grid>
    </>
  );
}
