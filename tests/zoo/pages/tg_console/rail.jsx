// The rail of sections: an icon with its name below.
import { Box, Button, Nav, Sidebar, Text } from "grommet";
import { Logout } from "grommet-icons";
import { to } from "../two_schools/server.js";
import { SECTIONS } from "./sections.jsx";

const Entry = ({ Icon, title, ...rest }) => (
  <Button plain hoverIndicator {...rest}>
    <Box align="center" gap="xsmall" pad="small"><Icon /><Text size="xsmall" textAlign="center">{title}</Text></Box>
  </Button>
);

export function Rail({ at, current, leave }) {
  return (
    <Sidebar background="brand" width="112px" flex={false} pad={{ vertical: "small" }} footer={<Entry Icon={Logout} title="Quitter" onClick={leave} />}>
      <Nav gap="none" aria-label="Rubriques">
        {SECTIONS.map(({ key, title, Icon }) => <Entry key={key} Icon={Icon} title={title} active={key === current} {...to(`/${at}/${key}`)} />)}
      </Nav>
    </Sidebar>
  );
}
