// The bar about cookies, until somebody has answered.
import * as React from "react";
import { Button, Paper, Slide, Stack, Typography } from "@mui/material";

export function Cookies() {
  const [asked, setAsked] = React.useState(!localStorage.getItem("cookies"));
  const answer = (value) => () => {
    localStorage.setItem("cookies", value);
    setAsked(false);
  };
  return (
    <Slide direction="up" in={asked} mountOnEnter unmountOnExit>
      <Paper elevation={8} role="region" aria-label="Cookies" sx={{ position: "fixed", bottom: 0, left: 0, right: 0, p: 2, zIndex: "snackbar" }}>
        <Stack direction="row" spacing={2} sx={{ alignItems: "center" }}>
          <Typography variant="body2" sx={{ flexGrow: 1 }}>
            Ce site utilise des cookies pour mesurer son audience. Vous pouvez changer d'avis à tout moment.
          </Typography>
          <Button onClick={answer("refused")}>Tout refuser</Button>
          <Button variant="contained" onClick={answer("accepted")}>Tout accepter</Button>
        </Stack>
      </Paper>
    </Slide>
  );
}
