// The bar above every page: which school, and who.
import { Avatar, Box, Header, Menu, Text } from "grommet";
import { go } from "../two_schools/server.js";

export function TopBar({ name, leave }) {
  const items = [{ label: "Changer d'établissement", onClick: () => go("/") }, { label: "Mon compte", disabled: true }, { label: "Se déconnecter", onClick: leave }];
  return (
    <Header flex={false} background="light-1" pad={{ horizontal: "medium", vertical: "xsmall" }} border="bottom">
      <Text weight="bold">PRONOTE</Text>
      <Box direction="row" align="center" gap="small">
        <Avatar background="accent-1" size="small"><Text size="xsmall">DP</Text></Avatar>
        <Menu label={name} items={items} />
      </Box>
    </Header>
  );
}
