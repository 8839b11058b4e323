// One person's login, in a drawer at the end of the page.
import * as React from "react";
import {
  Button, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, Field, Input, OverlayDrawer, Persona, makeStyles, tokens,
} from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons";
import { useSaid } from "./said.jsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, alignSelf: "stretch" },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

function Form({ server, row, close }) {
  const styles = useStyles();
  const said = useSaid();
  const [typed, setTyped] = React.useState(row.cas);
  const [lacks, setLacks] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const save = async (event) => {
    event.preventDefault();
    const value = typed.trim();
    setLacks(!value);
    if (!value || busy) return;
    setBusy(true);
    const done = value === row.cas || await server.act("cas", { number: row.number, value });
    setBusy(false);
    if (!done) return;
    said("Identifiant enregistré", `${row.first} ${row.family}`);
    close();
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label="Fermer" icon={<Dismiss24Regular />} onClick={close} />}>Identifiants ENT</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={styles.body}>
          <Persona size="large" name={`${row.family} ${row.first}`} secondaryText={row.born ? `Né(e) le ${row.born}` : undefined} tertiaryText={row.group} avatar={{ color: "colorful" }} />
          <Field label="Identifiant CAS" required validationMessage={lacks ? "Saisissez un identifiant." : undefined} hint="Tel qu'il figure dans l'export de l'ENT.">
            <Input autoFocus autoComplete="off" value={typed} onChange={(_, data) => setTyped(data.value)} />
          </Field>
        </div>
      </DrawerBody>
      <DrawerFooter>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>Enregistrer</Button>
        <Button onClick={close}>Annuler</Button>
      </DrawerFooter>
    </form>
  );
}

export function PersonDrawer({ server, row, close }) {
  // Who is shown stays while the drawer goes away.
  const last = React.useRef(row);
  if (row) last.current = row;
  return (
    <OverlayDrawer position="end" open={Boolean(row)} onOpenChange={(_, data) => !data.open && close()}>
      {last.current && <Form key={last.current.number} server={server} row={last.current} close={close} />}
    </OverlayDrawer>
  );
}
