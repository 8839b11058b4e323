import * as React from "react";
import {
  AlertDialog, Button, Checkbox, Content, ContextualHelp, DialogContainer, DialogTrigger, Flex, Form, Heading, Item, Picker, ProgressBar,
  StatusLight, TabList, TabPanels, Tabs, Text, TextField, ToastQueue, View,
} from "@adobe/react-spectrum";
import { Waiting } from "./pronote.jsx";
import { ask, useAsked } from "./ways.js";

const NONE = "Aucun modèle";
const SPACES = ["Espace Direction", "Espace Vie scolaire", "Espace Professeurs", "Espace Parents", "Espace Élèves"];

function Publication({ net, stop, publish, doing }) {
  const [asking, setAsking] = React.useState(false);
  return (
    <View backgroundColor="gray-100" borderRadius="medium" paddingX="size-300" paddingY="size-150" marginBottom="size-200">
      <Flex alignItems="center" justifyContent="space-between" minHeight="size-500">
        {doing ? <ProgressBar label={doing} isIndeterminate /> : (
          <StatusLight variant={net.published ? "positive" : "notice"}>
            {net.published ? "La base est publiée" : "La publication est arrêtée"}
          </StatusLight>
        )}
        {net.published ? (
          <DialogTrigger>
            <Button variant="negative" style="outline" isDisabled={Boolean(doing)}>Arrêter la publication</Button>
            <AlertDialog
              variant="destructive" title="Arrêter la publication" primaryActionLabel="Arrêter" cancelLabel="Annuler" onPrimaryAction={stop}
            >
              Les espaces des familles et des enseignants seront inaccessibles jusqu'à la prochaine publication. 7 utilisateurs sont connectés.
            </AlertDialog>
          </DialogTrigger>
        ) : (
          <>
            <Button variant="accent" isDisabled={Boolean(doing)} onPress={() => publish(() => setAsking(true))}>Publier dans la base</Button>
            <DialogContainer onDismiss={() => setAsking(false)}>
              {asking && (
                <AlertDialog
                  variant="confirmation" title="Publier dans la base" primaryActionLabel="Publier" cancelLabel="Annuler"
                  onPrimaryAction={() => publish()}
                >
                  Les paramètres de tous les onglets seront enregistrés et les espaces redeviendront accessibles aux utilisateurs.
                </AlertDialog>
              )}
            </DialogContainer>
          </>
        )}
      </Flex>
    </View>
  );
}

function State({ net }) {
  return (
    <Flex direction="column" gap="size-100">
      <Text>Adresse publique : https://0139990n.index-education.net/pronote</Text>
      <Text>Certificat : valide jusqu'au 14 mars 2027</Text>
      <Text>Intégration : {net.ent === NONE ? "aucune" : net.ent}</Text>
      <Text>Connexions des dernières 24 heures : 412</Text>
    </Flex>
  );
}

function Ent({ net, form, setForm, invalid }) {
  return (
    <Form maxWidth="size-6000" isDisabled={net.published}>
      <Picker
        label="Mon ENT" items={net.models.map((name) => ({ name }))} selectedKey={form.ent} onSelectionChange={(ent) => setForm({ ...form, ent })}
      >
        {({ name }) => <Item key={name}>{name}</Item>}
      </Picker>
      <TextField
        label="URL du serveur CAS" type="url" inputMode="url" value={form.cas} onChange={(cas) => setForm({ ...form, cas })}
        isDisabled={net.published || form.ent === NONE} validationState={invalid ? "invalid" : undefined}
        errorMessage="Saisissez une adresse complète, qui commence par https://"
        contextualHelp={(
          <ContextualHelp>
            <Heading>Serveur CAS</Heading>
            <Content>L'adresse est fournie par l'exploitant de votre ENT.</Content>
          </ContextualHelp>
        )}
      />
      {net.published && <Text UNSAFE_className="vide">Arrêtez la publication pour modifier ces paramètres.</Text>}
    </Form>
  );
}

function Spaces() {
  return (
    <Flex direction="column">
      {SPACES.map((name) => <Checkbox key={name} defaultSelected isReadOnly>{name}</Checkbox>)}
    </Flex>
  );
}

export function Net() {
  const [net, setNet] = useAsked("publication");
  const [form, setForm] = React.useState(null);
  const [invalid, setInvalid] = React.useState(false);
  const [doing, setDoing] = React.useState("");
  React.useEffect(() => setForm(net && { ent: net.ent, cas: net.cas }), [net]);
  if (!net || !form) return <Waiting />;

  const does = async (what, path, sent, then) => {
    setDoing(what);
    const answer = await ask(path, sent);
    setDoing("");
    if (!answer.ok) return ToastQueue.negative("L'opération a échoué.", { timeout: 5000 });
    setNet(await answer.json());
    ToastQueue.positive(then, { timeout: 5000 });
  };
  const stop = () => does("Arrêt de la publication…", "publication/arret", {}, "Publication arrêtée");
  const publish = (first) => {
    const wrong = form.ent !== NONE && !/^https?:\/\/\S+\.\S+/.test(form.cas);
    setInvalid(wrong);
    if (wrong) ToastQueue.negative("L'URL du serveur CAS n'est pas valide.", { timeout: 5000 });
    else if (first) first();
    else does("Publication en cours…", "publication", form, "Base publiée");
  };

  return (
    <>
      <Publication net={net} stop={stop} publish={publish} doing={doing} />
      <Tabs aria-label="Pronote.net">
        <TabList>
          <Item key="etat">État de la publication</Item>
          <Item key="espaces">Espaces publiés</Item>
          <Item key="ent">Intégration dans un ENT</Item>
          <Item key="securite">Sécurité</Item>
        </TabList>
        <TabPanels>
          <Item key="etat"><View paddingY="size-200"><State net={net} /></View></Item>
          <Item key="espaces"><View paddingY="size-200"><Spaces /></View></Item>
          <Item key="ent"><View paddingY="size-200"><Ent net={net} form={form} setForm={setForm} invalid={invalid} /></View></Item>
          <Item key="securite"><View paddingY="size-200"><Text>Aucune adresse IP n'a été suspendue au cours des sept derniers jours.</Text></View></Item>
        </TabPanels>
      </Tabs>
    </>
  );
}
