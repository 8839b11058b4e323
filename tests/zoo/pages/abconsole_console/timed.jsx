// Profiles or groups at the left, when they are disconnected beneath, what they may do at the right.
import * as React from "react";
import { Alert, Button, Checkbox, FormGroup, HTMLTable, Menu, MenuItem, NonIdealState, NumericInput, Section, SectionCard, Spinner, Tag } from "@blueprintjs/core";
import { ask, complain, say } from "./server.js";

const RIGHTS = [["Consulter l'emploi du temps", true], ["Saisir les absences", true], ["Modifier les notes", false], ["Envoyer des messages", true], ["Exporter les données", false]];
/** What stands in the field where nothing was set before. */
const USUAL = 60;
const shape = (minutes) => ({ on: minutes !== null, text: String(minutes ?? USUAL) });

export function Timed({ kind, one }) {
  const [kept, setKept] = React.useState(null);
  const [chosen, setChosen] = React.useState(null);
  const [draft, setDraft] = React.useState(shape(null));
  const [next, setNext] = React.useState(null);
  const [busy, setBusy] = React.useState(false);
  React.useEffect(() => {
    ask(`profiles/${kind}`).then(setKept);
  }, [kind]);
  if (!kept) return <Spinner />;

  const current = kept.find((line) => line.name === chosen);
  const minutes = draft.on ? Number(draft.text) : null;
  const dirty = current && minutes !== current.minutes;
  const wrong = draft.on && !(Number.isInteger(minutes) && minutes >= 5 && minutes <= 480);
  const show = (line) => {
    setChosen(line.name);
    setDraft(shape(line.minutes));
  };
  const save = async () => {
    setBusy(true);
    try {
      const told = await ask(`profiles/${kind}`, "PUT", { name: chosen, minutes });
      setKept(told);
      setDraft(shape(told.find((line) => line.name === chosen).minutes));
      say(`Le ${one} « ${chosen} » a été enregistré.`);
    } catch {
      complain();
    }
    setBusy(false);
  };
  const leave = (line) => (dirty ? setNext(line) : show(line));
  return (
    <div className="profiles">
      <div className="left">
        <Section title={one === "profil" ? "Profils" : "Groupes d'utilisateurs"} compact>
          <Menu>
            {kept.map((line) => (
              <MenuItem key={line.name} text={line.name} label={line.minutes === null ? "" : `${line.minutes} min`} active={line.name === chosen} onClick={() => leave(line)} />
            ))}
          </Menu>
        </Section>
        {current && (
          <Section title="Déconnexion automatique" subtitle={current.name} icon="time" compact>
            <SectionCard>
              <Checkbox label="Déconnecter en cas d'inactivité" checked={draft.on} onChange={(event) => setDraft({ ...draft, on: event.target.checked })} />
              <FormGroup label="Au bout de" labelInfo="(minutes)" labelFor="minutes" disabled={!draft.on} intent={wrong ? "danger" : "none"} helperText={wrong ? "De 5 à 480 minutes." : undefined}>
                <NumericInput id="minutes" value={draft.text} disabled={!draft.on} min={5} max={480} stepSize={5} majorStepSize={30} clampValueOnBlur fill onValueChange={(_, text) => setDraft((before) => ({ ...before, text }))} />
              </FormGroup>
              <Button intent="primary" text="Enregistrer" loading={busy} disabled={!dirty || wrong} onClick={save} />{" "}
              <Button variant="minimal" text="Rétablir" disabled={!dirty || busy} onClick={() => show(current)} />
            </SectionCard>
          </Section>
        )}
      </div>
      {current ? (
        <Section title={`Autorisations : ${current.name}`}>
          <HTMLTable compact style={{ width: "100%" }}>
            <tbody>{RIGHTS.map(([label, allowed]) => <tr key={label}><td>{label}</td><td>{allowed ? <Tag minimal intent="success">Autorisé</Tag> : <Tag minimal>Interdit</Tag>}</td></tr>)}</tbody>
          </HTMLTable>
        </Section>
      ) : (
        <NonIdealState icon="select" title={`Sélectionnez un ${one}`} description="Ses autorisations et sa déconnexion automatique s'affichent ici." />
      )}
      <Alert
        isOpen={next !== null}
        icon="warning-sign"
        intent="primary"
        confirmButtonText="Enregistrer"
        cancelButtonText="Abandonner"
        onConfirm={async () => { const line = next; setNext(null); await save(); show(line); }}
        onCancel={() => { const line = next; setNext(null); show(line); }}
      >
        <p>Les modifications du {one} « {chosen} » n'ont pas été enregistrées.</p>
      </Alert>
    </div>
  );
}
