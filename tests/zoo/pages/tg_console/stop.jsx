// What is asked before the publication is stopped.
import { Box, Button, Heading, Layer, Text } from "grommet";

export function Stop({ stop, close }) {
  return (
    <Layer id="arret" position="center" onClickOutside={close} onEsc={close}>
      <Box pad="medium" gap="small" width="medium">
        <Heading level={3} margin="none">Arrêter la publication</Heading>
        <Text>Les utilisateurs connectés aux espaces seront déconnectés. Voulez-vous continuer ?</Text>
        <Box as="footer" gap="small" direction="row" align="center" justify="end" pad={{ top: "medium", bottom: "small" }}>
          <Button label="Annuler" onClick={close} />
          <Button primary label="Arrêter" color="status-critical" onClick={stop} />
        </Box>
      </Box>
    </Layer>
  );
}
