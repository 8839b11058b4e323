// « Profils d'autorisation »: a table of them; what the chosen one may do below it.
import * as React from "react";
import { Box, DataTable } from "grommet";
import { Settings } from "./settings.jsx";

const WHOM = { professeurs: "les professeurs de ce profil", vie_scolaire: "les personnels de ce profil" };
const written = (minutes) => (minutes === null ? "Non" : `${minutes} min`);

export function Profiles({ server, kind }) {
  const [chosen, setChosen] = React.useState("");
  const held = server.data.durations[kind];
  const data = Object.keys(held).map((name) => ({ name, off: written(held[name]) }));
  const columns = [{ property: "name", header: "Profil", primary: true, size: "medium" }, { property: "off", header: "Déconnexion" }];
  return (
    <Box gap="medium" align="start">
      <DataTable columns={columns} data={data} onClickRow={({ datum }) => setChosen(datum.name)} rowProps={{ [chosen]: { background: "light-3" } }} />
      {chosen && <Settings key={chosen} server={server} kind={kind} name={chosen} whom={WHOM[kind]} />}
    </Box>
  );
}
