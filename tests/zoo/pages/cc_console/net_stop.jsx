// Before the publication is stopped.
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";

export const NetStop = ({ visible, onDismiss, onStop }) => (
  <Modal visible={visible} onDismiss={onDismiss} header="Arrêter la publication" footer={(
    <Box float="right">
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="link" onClick={onDismiss}>Annuler</Button>
        <Button variant="primary" onClick={onStop}>Arrêter</Button>
      </SpaceBetween>
    </Box>
  )}>
    <SpaceBetween size="m">
      <Box variant="span">Voulez-vous vraiment arrêter la publication de cette base ?</Box>
      <Alert type="warning" statusIconAriaLabel="Avertissement">Les utilisateurs connectés aux espaces web seront déconnectés.</Alert>
    </SpaceBetween>
  </Modal>
);
