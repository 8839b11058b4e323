// « Intégration dans un ENT »: may be modified while nothing is published.
import * as React from "react";
import {
  Button, Checkbox, Combobox, Field, InfoLabel, Input, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens, useComboboxFilter,
} from "@fluentui/react-components";
import { useSaid } from "./said.jsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, width: "480px" },
  foot: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

/** The list is narrowed by what is typed. */
function Models({ models, chosen, choose, ...field }) {
  const [query, setQuery] = React.useState(chosen);
  React.useEffect(() => setQuery(chosen), [chosen]);
  const options = models.map((one) => ({ children: one, value: one }));
  const found = useComboboxFilter(query === chosen ? "" : query, options, { noOptionsMessage: "Aucun ENT ne correspond." });
  const select = (_, data) => {
    choose(data.optionValue ?? chosen);
    setQuery(data.optionValue ?? chosen);
  };
  return (
    <Combobox {...field} value={query} selectedOptions={[chosen]} onChange={(event) => setQuery(event.target.value)} onOptionSelect={select}
      onBlur={() => setQuery(chosen)}>{found}</Combobox>
  );
}

export function Ent({ server }) {
  const styles = useStyles();
  const said = useSaid();
  const { published, models, ent, cas } = server.data;
  const [held, setHeld] = React.useState({ ent, cas });
  const changed = held.ent !== ent || held.cas !== cas;
  const save = async () => {
    if (await server.act("ent", held)) said("Les paramètres de l'ENT ont été enregistrés");
  };
  return (
    <div className={styles.form}>
      {published
        ? <MessageBar intent="warning"><MessageBarBody><MessageBarTitle>Base publiée</MessageBarTitle>Arrêtez la publication pour modifier ces paramètres.</MessageBarBody></MessageBar>
        : changed && <MessageBar><MessageBarBody>Des modifications ne sont pas enregistrées.</MessageBarBody></MessageBar>}
      <Field label="Mon ENT">
        <Models models={models} chosen={held.ent} choose={(value) => setHeld((all) => ({ ...all, ent: value }))} disabled={published} />
      </Field>
      <Field label={{ children: (_, told) => <InfoLabel {...told} info="Adresse du service d'authentification de l'ENT.">URL du serveur CAS</InfoLabel> }}>
        <Input type="url" placeholder="https://" value={held.cas} disabled={published} onChange={(_, data) => setHeld((all) => ({ ...all, cas: data.value }))} />
      </Field>
      <Checkbox label="Autoriser aussi l'authentification directe" defaultChecked disabled={published} />
      <div className={styles.foot}>
        <Button appearance="primary" disabled={published || !changed} onClick={save}>Enregistrer</Button>
        <Button disabled={published || !changed} onClick={() => setHeld({ ent, cas })}>Annuler</Button>
      </div>
    </div>
  );
}
