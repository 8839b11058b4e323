// The profiles of a service: the documentation's select with checkmarks.
import { Checkbox, FormControl, InputLabel, ListItemText, MenuItem, OutlinedInput, Select } from "@mui/material";
import { PROFILES } from "../two_schools/server.js";

const named = (chosen) => PROFILES.filter((one) => chosen.includes(one.id)).map((one) => one.label).join(", ");

export function Profiles({ name, value, disabled, onChange }) {
  return (
    <FormControl sx={{ width: 380 }} disabled={disabled}>
      <InputLabel id={`${name}-profiles`}>Profils utilisateurs</InputLabel>
      <Select labelId={`${name}-profiles`} multiple value={value} onChange={(event) => onChange(event.target.value)}
        input={<OutlinedInput label="Profils utilisateurs" />} renderValue={named}>
        {PROFILES.map((one) => (
          <MenuItem key={one.id} value={one.id}>
            <Checkbox checked={value.includes(one.id)} />
            <ListItemText primary={one.label} />
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
