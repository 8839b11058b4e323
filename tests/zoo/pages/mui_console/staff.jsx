// « Professeurs » and « Personnels »: their list, and their profiles in a tab beside.
import * as React from "react";
import { Box, Tab, Tabs } from "@mui/material";
import { People } from "./people.jsx";
import { Timed } from "./timed.jsx";

export function Staff({ server, profile, kind }) {
  const [tab, setTab] = React.useState("liste");
  const count = server.data.rows.filter((one) => one.profile === profile).length;
  return (
    <>
      <Box sx={{ borderBottom: 1, borderColor: "divider", mb: 2 }}>
        <Tabs value={tab} onChange={(_, chosen) => setTab(chosen)} aria-label="Vues">
          <Tab value="liste" label={`Liste (${count})`} />
          <Tab value="profils" label="Profils d'autorisation" />
          <Tab value="absences" label="Absences" disabled />
        </Tabs>
      </Box>
      {tab === "liste" ? <People server={server} profile={profile} /> : <Timed server={server} kind={kind} />}
    </>
  );
}
