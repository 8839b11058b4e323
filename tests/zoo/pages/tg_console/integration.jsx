// « Intégration dans un ENT »: which one, and the address of its CAS server.
import * as React from "react";
import { Box, Button, FormField, Notification, Select, TextInput } from "grommet";

export function Integration({ server: { data, act }, say }) {
  const [ent, setEnt] = React.useState(data.ent);
  const [cas, setCas] = React.useState(data.cas);
  const [options, setOptions] = React.useState(data.models);
  const [busy, setBusy] = React.useState(false);
  const search = (text) => {
    const searched = new RegExp(text.replace(/[-\\^$*+?.()|[\]{}]/g, "\\$&"), "i");
    setOptions(data.models.filter((one) => searched.test(one)));
  };
  const save = async () => {
    setBusy(true);
    const kept = await act("ent", { ent, cas: cas.trim() });
    setBusy(false);
    if (kept) say("Les paramètres de l'ENT ont été enregistrés.");
  };
  const locked = data.published;
  return (
    <Box pad={{ vertical: "medium" }} width="large" gap="small">
      {locked && <Notification status="info" message="Arrêtez la publication pour modifier ces paramètres." />}
      <FormField label="Mon ENT" htmlFor="ent" disabled={locked}>
        <Select id="ent" name="ent" value={ent} options={options} disabled={locked} searchPlaceholder="Rechercher…" emptySearchMessage="Aucun résultat"
          onChange={({ option }) => setEnt(option)} onClose={() => setOptions(data.models)} onSearch={search} />
      </FormField>
      <FormField label="URL du serveur CAS" htmlFor="cas" disabled={locked} help="Adresse de connexion fournie par votre ENT.">
        <TextInput id="cas" name="cas" value={cas} disabled={locked} onChange={(event) => setCas(event.target.value)} />
      </FormField>
      <Box direction="row"><Button primary label="Enregistrer" busy={busy} disabled={locked || (ent === data.ent && cas.trim() === data.cas)} onClick={save} /></Box>
    </Box>
  );
}
