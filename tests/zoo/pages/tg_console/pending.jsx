// What waits to be kept, at the foot of a list.
import { Box, Button, Footer, Text } from "grommet";

export function Pending({ count, busy, save, drop }) {
  if (!count) return null;
  return (
    <Footer background="light-2" pad="small" round="xsmall" style={{ position: "sticky", bottom: 0 }}>
      <Text>{count > 1 ? `${count} modifications non enregistrées` : "1 modification non enregistrée"}</Text>
      <Box direction="row" gap="small"><Button label="Annuler" onClick={drop} /><Button primary label="Enregistrer" busy={busy} onClick={save} /></Box>
    </Footer>
  );
}
