// After the sign-in: which school's base.
import { ClickableTile, Column, Grid, Stack, Tag } from "@carbon/react";
import { Education } from "@carbon/icons-react";
import { to } from "../two_schools/server.js";

export function Choice({ schools }) {
  return (
    <Grid>
      <Column sm={4} md={8} lg={16}>
        <Stack gap={6}>
          <h1>Vos établissements</h1>
          <p>Choisissez l'établissement dont vous voulez ouvrir la base.</p>
        </Stack>
      </Column>
      {Object.entries(schools).map(([key, name]) => (
        <Column key={key} sm={4} md={4} lg={5} style={{ marginBlockStart: "1.5rem" }}>
          <ClickableTile {...to(`/${key}/serveur`)}>
            <Stack gap={3}>
              <Education size={24} />
              <h4>{name}</h4>
              <p>Année 2026-2027</p>
              <div><Tag size="sm" type="green">En service</Tag></div>
            </Stack>
          </ClickableTile>
        </Column>
      ))}
    </Grid>
  );
}
