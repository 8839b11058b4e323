import * as React from "react";
import { Breadcrumbs, Content, Flex, Heading, IllustratedMessage, Item, ProgressCircle, View } from "@adobe/react-spectrum";
import { Bar } from "./bar.jsx";
import { Bases } from "./bases.jsx";
import { Home } from "./home.jsx";
import { Net } from "./net.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { SignIn } from "./sign_in.jsx";
import { Timed } from "./timed.jsx";
import { ask, go, useAddress } from "./ways.js";

/** Address → what leads there, and the page. */
const PAGES = {
  "/": [["Accueil"], () => <Home />],
  "/fichier/utilisateurs": [
    ["Fichier", "Administration des utilisateurs"],
    () => <Timed kind="administratif" title="Groupes d'utilisateurs" one="un groupe d'utilisateurs" />,
  ],
  "/ressources/eleves": [["Ressources", "Élèves"], () => <People profile="eleves" plural="élèves" />],
  "/ressources/responsables": [["Ressources", "Responsables"], () => <People profile="responsables" plural="responsables" />],
  "/ressources/professeurs": [["Ressources", "Professeurs"], () => <People profile="enseignants" plural="professeurs" kind="professeurs" />],
  "/ressources/personnels": [["Ressources", "Personnels"], () => <People profile="personnels" plural="personnels" kind="vie_scolaire" />],
  "/parametres/preferences": [["Paramètres", "Préférences"], () => <Preferences />],
  "/pronote-net": [["Pronote.net"], () => <Net />],
};

function Other() {
  return (
    <IllustratedMessage>
      <Heading>Aucune donnée</Heading>
      <Content>Rien n'a été saisi dans cette rubrique pour l'année en cours.</Content>
    </IllustratedMessage>
  );
}

export function Waiting({ label = "Chargement en cours" }) {
  return <Flex alignItems="center" justifyContent="center" height="size-3000"><ProgressCircle aria-label={label} isIndeterminate /></Flex>;
}

function Trail({ path, base }) {
  if (path.length === 1) return null;
  return (
    <Breadcrumbs onAction={(key) => key === "base" && go("/")}>
      {[<Item key="base">{base}</Item>, ...path.map((name) => <Item key={name}>{name}</Item>)]}
    </Breadcrumbs>
  );
}

export function Pronote() {
  const [me, setMe] = React.useState(null);
  const address = useAddress();
  const load = React.useCallback(async () => {
    const answer = await ask("moi");
    setMe(answer.ok ? await answer.json() : {});
  }, []);
  React.useEffect(() => {
    load();
    addEventListener("session-over", load);
    return () => removeEventListener("session-over", load);
  }, [load]);

  if (!me) return <Waiting />;
  if (!me.user) return <SignIn then={load} />;
  if (!me.base || address === "/etablissements") {
    return <Bases then={async () => { await load(); go("/"); }} />;
  }
  const [path, page] = PAGES[address] || [["Autre rubrique"], () => <Other />];
  return (
    <Flex direction="column" minHeight="100vh">
      <Bar me={me} leave={async () => { await ask("moi", undefined, { method: "DELETE" }); go("/"); await load(); }} />
      <View elementType="main" flex paddingX="size-400" paddingY="size-200" key={me.base.uai + address}>
        <Trail path={path} base={me.base.name} />
        <Heading level={1} marginTop="size-100" marginBottom="size-200">{path.at(-1)}</Heading>
        {page()}
      </View>
      <View UNSAFE_className="pied" paddingX="size-400" paddingY="size-100" elementType="footer">
        PRONOTE 2026.1.4, console d'administration hébergée. Index Éducation. Sauvegarde automatique effectuée à 4 h 12.
      </View>
    </Flex>
  );
}
