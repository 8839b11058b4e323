// The sign-in card of both sites.
import * as React from "react";
import { Alert, Box, Button, Card, CardContent, Checkbox, FormControlLabel, IconButton, InputAdornment, Link, Stack, TextField, Typography } from "@mui/material";
import { post } from "../two_schools/server.js";
import { EyeIcon } from "./icons.jsx";

export function SignIn({ title, username, entered, help }) {
  const [typed, setTyped] = React.useState({ username: "", password: "" });
  const [shown, setShown] = React.useState(false);
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const type = (name) => (event) => setTyped({ ...typed, [name]: event.target.value });
  const submit = async (event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await post("/api/login", typed);
    setBusy(false);
    setRefused(!answer.ok);
    if (answer.ok) entered();
  };
  const eye = (
    <InputAdornment position="end">
      <IconButton edge="end" aria-label={shown ? "Masquer le mot de passe" : "Afficher le mot de passe"} onClick={() => setShown(!shown)}><EyeIcon /></IconButton>
    </InputAdornment>
  );
  return (
    <Box sx={{ display: "flex", justifyContent: "center", pt: 8 }}>
      <Card variant="outlined" sx={{ width: 420, p: 2 }}>
        <CardContent component="form" noValidate onSubmit={submit}>
          <Stack spacing={2}>
            <Typography variant="h5" component="h1">{title}</Typography>
            {refused && <Alert severity="error">Identifiant ou mot de passe incorrect.</Alert>}
            <TextField required fullWidth label={username} name="username" autoComplete="username" value={typed.username} onChange={type("username")} />
            <TextField required fullWidth label="Mot de passe" name="password" autoComplete="current-password" type={shown ? "text" : "password"}
              value={typed.password} onChange={type("password")} slotProps={{ input: { endAdornment: eye } }} />
            <FormControlLabel control={<Checkbox />} label="Rester connecté" />
            <Button type="submit" fullWidth variant="contained" loading={busy}>Se connecter</Button>
            <Link href="#" variant="body2" sx={{ alignSelf: "center" }}>{help}</Link>
          </Stack>
        </CardContent>
      </Card>
    </Box>
  );
}
