// The sign-in card of both sites.
import * as React from "react";
import {
  Button, Card, Checkbox, Field, Input, Link, MessageBar, MessageBarBody, MessageBarTitle, Spinner, Title3, makeStyles, tokens,
} from "@fluentui/react-components";
import { Eye20Regular, EyeOff20Regular } from "@fluentui/react-icons";
import { post } from "../two_schools/server.js";

const useStyles = makeStyles({
  card: { width: "400px", margin: "10vh auto 0", padding: tokens.spacingHorizontalXXL },
  title: { margin: 0 },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

export function SignIn({ title, username, help, entered }) {
  const styles = useStyles();
  const [typed, setTyped] = React.useState({ username: "", password: "" });
  const [shown, setShown] = React.useState(false);
  const [state, setState] = React.useState("");
  const type = (name) => (_, data) => setTyped({ ...typed, [name]: data.value });
  const submit = async (event) => {
    event.preventDefault();
    setState("busy");
    const answer = await post("/api/login", typed);
    setState(answer.ok ? "" : "refused");
    if (answer.ok) entered();
  };
  return (
    <Card className={styles.card}>
      <form className={styles.form} onSubmit={submit}>
        <Title3 as="h1" className={styles.title}>{title}</Title3>
        {state === "refused" && (
          <MessageBar intent="error"><MessageBarBody><MessageBarTitle>Connexion impossible</MessageBarTitle>Identifiant ou mot de passe incorrect.</MessageBarBody></MessageBar>
        )}
        <Field label={username} required><Input name="username" autoComplete="username" value={typed.username} onChange={type("username")} /></Field>
        <Field label="Mot de passe" required>
          <Input name="password" type={shown ? "text" : "password"} autoComplete="current-password" value={typed.password} onChange={type("password")}
            contentAfter={<Button appearance="transparent" size="small" aria-label={shown ? "Masquer" : "Afficher"}
              icon={shown ? <EyeOff20Regular /> : <Eye20Regular />} onClick={() => setShown(!shown)} />} />
        </Field>
        <Checkbox label="Rester connecté" />
        <Button type="submit" appearance="primary" icon={state === "busy" ? <Spinner size="tiny" /> : undefined}>Se connecter</Button>
        <Link>{help}</Link>
      </form>
    </Card>
  );
}
