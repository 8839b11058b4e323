// « Déconnexion automatique »: ticked, then how long, on a slider or in its field.
import { Box, CheckBox, Heading, RangeInput, Text, TextInput } from "grommet";

export function Disconnection({ whom, held, change }) {
  const move = (event) => change({ minutes: Number(event.target.value) });
  return (
    <Box border round="xsmall" pad="medium" gap="small">
      <Heading level={4} margin="none">Déconnexion automatique</Heading>
      <CheckBox label={`Déconnecter ${whom} en cas d'inactivité supérieure à`} checked={held.on} onChange={(event) => change({ on: event.target.checked })} />
      <Box direction="row" gap="medium" align="center">
        <Box flex><RangeInput a11yTitle="Durée d'inactivité" min={5} max={120} step={5} value={held.minutes} disabled={!held.on} onChange={move} /></Box>
        <Box width="xsmall"><TextInput type="number" aria-label="Durée d'inactivité en minutes" min={5} max={120} value={held.minutes || ""} disabled={!held.on} onChange={move} /></Box>
        <Text>minutes</Text>
      </Box>
    </Box>
  );
}
