// Signing in: first which account, then its identifier and password.
import * as React from "react";
import { ActionList, Banner, Button, FormControl, IconButton, Link, Stack, TextInput } from "@primer/react";
import { ArrowLeftIcon, EyeClosedIcon, EyeIcon, HomeIcon, MortarBoardIcon, OrganizationIcon } from "@primer/octicons-react";
import { go, post } from "../two_schools/server.js";

const KINDS = [
  { id: "educonnect", icon: MortarBoardIcon, name: "Élève ou parent", text: "Avec mon compte ÉduConnect" },
  { id: "academie", icon: OrganizationIcon, name: "Personnel de l'Éducation nationale", text: "Avec mes identifiants académiques (messagerie)" },
  { id: "atrium", icon: HomeIcon, name: "Compte ATRIUM", text: "Agents de la Région, invités et administrateurs de site" },
];

function Kinds({ onChoose }) {
  return (
    <div className="card" style={{ padding: 8 }}>
      <ActionList aria-label="Type de compte">
        {KINDS.map(({ id, icon: Icon, name, text }) => (
          <ActionList.Item key={id} onSelect={() => onChoose(id)}>
            <ActionList.LeadingVisual><Icon /></ActionList.LeadingVisual>
            {name}
            <ActionList.Description variant="block">{text}</ActionList.Description>
          </ActionList.Item>
        ))}
      </ActionList>
    </div>
  );
}

function Account({ kind, onBack }) {
  const [username, setUsername] = React.useState("");
  const [password, setPassword] = React.useState("");
  const [seen, setSeen] = React.useState(false);
  const [state, setState] = React.useState("");
  const submit = async (event) => {
    event.preventDefault();
    setState("busy");
    // Other kinds of accounts are known elsewhere.
    const answer = kind.id === "atrium" ? await post("/api/login", { username, password }) : { ok: false };
    if (!answer.ok) return setState("refused");
    go(new URLSearchParams(location.search).get("retour") ?? "/web/lycee");
  };
  return (
    <form className="card" onSubmit={submit}>
      <Stack gap="normal">
        <Stack direction="horizontal" align="center" gap="condensed">
          <IconButton icon={ArrowLeftIcon} aria-label="Changer de type de compte" variant="invisible" onClick={onBack} />
          <strong>{kind.name}</strong>
        </Stack>
        {state === "refused" && <Banner variant="critical" title="Identifiant ou mot de passe incorrect." />}
        <FormControl required>
          <FormControl.Label>Identifiant</FormControl.Label>
          <TextInput block autoComplete="username" value={username} onChange={(event) => setUsername(event.target.value)} />
        </FormControl>
        <FormControl required>
          <FormControl.Label>Mot de passe</FormControl.Label>
          <TextInput block type={seen ? "text" : "password"} autoComplete="current-password" value={password}
            onChange={(event) => setPassword(event.target.value)}
            trailingAction={<TextInput.Action icon={seen ? EyeClosedIcon : EyeIcon} aria-label={seen ? "Masquer" : "Afficher"} onClick={() => setSeen(!seen)} />} />
        </FormControl>
        <Button type="submit" variant="primary" block loading={state === "busy"}>Se connecter</Button>
        <Link href="#" onClick={(event) => event.preventDefault()}>Mot de passe oublié ?</Link>
      </Stack>
    </form>
  );
}

export function SignIn() {
  const [chosen, setChosen] = React.useState(null);
  const kind = KINDS.find((one) => one.id === chosen);
  return (
    <main className="narrow">
      <h1>Se connecter à ATRIUM</h1>
      {kind ? <Account key={kind.id} kind={kind} onBack={() => setChosen(null)} /> : <Kinds onChoose={setChosen} />}
    </main>
  );
}
