// Which school the account opens: a list.
import { Box, Button, Heading, List, Text } from "grommet";
import { SCHOOLS, go } from "../two_schools/server.js";

const UAI = { college: "0139991P", lycee: "0139990N" };

export function Schools({ schools, leave }) {
  const data = SCHOOLS.map((key) => ({ key, name: schools[key], uai: UAI[key] }));
  return (
    <Box fill align="center" justify="center" background="light-2">
      <Box width="large" pad="large" background="white" round="small" elevation="small" gap="medium">
        <Heading level={2} size="small" margin="none">Choisissez une base</Heading>
        <Text>Votre compte donne accès à {data.length} établissements.</Text>
        <List data={data} primaryKey="name" secondaryKey="uai" onClickItem={({ item }) => go(`/${item.key}/accueil`)} />
        <Box direction="row"><Button label="Se déconnecter" onClick={leave} /></Box>
      </Box>
    </Box>
  );
}
