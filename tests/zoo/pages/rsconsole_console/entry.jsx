// Before the administration: who it is, and which school to work for.
import * as React from "react";
import { Button, Divider, Form, Heading, Loader, Message, Panel, PasswordInput, RadioTile, RadioTileGroup, Schema, Text, VStack } from "rsuite";
import SiteIcon from "@rsuite/icons/Site";
import { go, post, useServer } from "../two_schools/server.js";

const { StringType } = Schema.Types;
const MODEL = Schema.Model({
  username: StringType().isRequired("Saisissez votre identifiant."),
  password: StringType().isRequired("Saisissez votre mot de passe."),
});

export function SignIn({ onEnter }) {
  const [value, setValue] = React.useState({ username: "", password: "" });
  const [state, setState] = React.useState("");
  const submit = async () => {
    setState("busy");
    const answer = await post("/api/login", value);
    if (!answer.ok) return setState("refused");
    onEnter();
    go("/etablissements");
  };
  return (
    <div className="entry">
      <Heading level={3} className="brand">PRONOTE · Console d'administration</Heading>
      <Panel bordered header={<Heading level={4}>Connexion</Heading>}>
        <Form fluid model={MODEL} formValue={value} onChange={setValue} onSubmit={submit}>
          {state === "refused" && <Message type="error" showIcon style={{ marginBottom: 16 }}>Identifiant ou mot de passe erroné.</Message>}
          <Form.Group controlId="username">
            <Form.Label>Identifiant</Form.Label>
            <Form.Control name="username" autoComplete="username" />
            <Form.Text>Votre numéro de client à six chiffres.</Form.Text>
          </Form.Group>
          <Form.Group controlId="password">
            <Form.Label>Mot de passe</Form.Label>
            <Form.Control name="password" accepter={PasswordInput} autoComplete="current-password" />
          </Form.Group>
          <Button appearance="primary" type="submit" block loading={state === "busy"}>Se connecter</Button>
          <Divider />
          <Button appearance="link" block onClick={() => setState("")}>Mot de passe oublié ?</Button>
        </Form>
      </Panel>
      <Text muted size="sm">Hébergement sécurisé · Assistance du lundi au vendredi, 9 h – 18 h</Text>
    </div>
  );
}

const WHERE = { college: "0139991P · Hébergement n° 2 · 412 élèves", lycee: "0139990N · Hébergement n° 1 · 65 élèves" };

export function Schools() {
  const { data } = useServer("lycee");
  const [school, setSchool] = React.useState(null);
  React.useEffect(() => {
    if (data && !data.signed) go("/connexion");
  }, [data]);
  if (!data?.signed) return <Loader center size="md" content="Chargement..." />;
  return (
    <div className="entry schools">
      <Heading level={3}>Pour quel établissement souhaitez-vous travailler ?</Heading>
      <VStack spacing={20} style={{ width: 460 }}>
        <RadioTileGroup aria-label="Établissement" value={school} onChange={setSchool} style={{ width: "100%" }}>
          {Object.entries(data.schools).map(([key, name]) => (
            <RadioTile key={key} value={key} label={name} icon={<SiteIcon />}>{WHERE[key]}</RadioTile>
          ))}
        </RadioTileGroup>
        <Button appearance="primary" size="lg" block disabled={!school} onClick={() => go(`/${school}/accueil`)}>Continuer</Button>
      </VStack>
    </div>
  );
}
