// « Administration des utilisateurs »: the group is chosen in a list.
import * as React from "react";
import { Box, FormField, Select } from "grommet";
import { Settings } from "./settings.jsx";

export function Users({ server }) {
  const [chosen, setChosen] = React.useState("");
  return (
    <Box gap="medium">
      <Box width="medium">
        <FormField label="Groupe d'utilisateurs" htmlFor="groupe">
          <Select id="groupe" name="groupe" placeholder="Choisir un groupe" options={Object.keys(server.data.durations.administratif)} value={chosen}
            onChange={({ option }) => setChosen(option)} />
        </FormField>
      </Box>
      {chosen && <Settings key={chosen} server={server} kind="administratif" name={chosen} whom="les utilisateurs de ce groupe" />}
    </Box>
  );
}
