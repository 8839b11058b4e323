// « Déconnexion automatique » of what is chosen in the list: a slider and a field of the same minutes.
import * as React from "react";
import { Button, Card, CardHeader, Checkbox, Field, Slider, SpinButton, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useSaid } from "./said.jsx";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  slider: { flexGrow: 1 },
  spin: { width: "110px" },
  foot: { display: "flex", justifyContent: "flex-end" },
});
const LEAST = 5, MOST = 120;

export function Disconnection({ server, kind, name, minutes, question }) {
  const styles = useStyles();
  const said = useSaid();
  const [on, setOn] = React.useState(minutes !== null);
  const [value, setValue] = React.useState(minutes ?? 60);
  const spin = (_, data) => {
    const asked = data.value ?? Number.parseInt(data.displayValue, 10);
    if (!Number.isNaN(asked)) setValue(Math.min(MOST, Math.max(LEAST, asked)));
  };
  const save = async () => {
    const sent = { kind, name, minutes: on ? value : null };
    if (sent.minutes === minutes || await server.act("duration", sent)) said("Modifications enregistrées", name);
  };
  return (
    <Card>
      <CardHeader header={<Subtitle2>Déconnexion automatique</Subtitle2>} />
      <Checkbox label={question} checked={on} onChange={(_, data) => setOn(data.checked)} />
      <Field label="Durée d'inactivité (minutes)">
        {(field) => (
          <div className={styles.line}>
            <Slider className={styles.slider} aria-label="Durée d'inactivité" min={LEAST} max={MOST} step={5} value={value} disabled={!on} onChange={(_, data) => setValue(data.value)} />
            <SpinButton {...field} className={styles.spin} min={LEAST} max={MOST} step={5} value={value} disabled={!on} onChange={spin} />
          </div>
        )}
      </Field>
      <div className={styles.foot}><Button appearance="primary" onClick={save}>Enregistrer</Button></div>
    </Card>
  );
}
