// « Pronote.net »: whether the base is published, above the tabs; what is set while it is stopped holds once it is published.
import * as React from "react";
import { Alert, Button, Callout, Card, Checkbox, FormGroup, H3, HTMLTable, InputGroup, MenuItem, Radio, RadioGroup, Spinner, Tab, Tabs } from "@blueprintjs/core";
import { Select } from "@blueprintjs/select";
import { ask, complain, say } from "./server.js";

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function Integration({ running, models, draft, change, wrong }) {
  return (
    <Card className="wide">
      {running && <Callout icon="lock" compact style={{ marginBottom: 15 }}>Ces paramètres ne sont pas modifiables tant que la base est publiée.</Callout>}
      <FormGroup label="Mon ENT" labelFor="ent" disabled={running}>
        <Select
          items={models}
          activeItem={undefined}
          itemPredicate={(query, item) => plain(item).includes(plain(query))}
          itemRenderer={(item, { handleClick, handleFocus, modifiers }) =>
            modifiers.matchesPredicate && (
              <MenuItem key={item} text={item} active={modifiers.active} disabled={modifiers.disabled} selected={item === draft.ent} roleStructure="listoption" onClick={handleClick} onFocus={handleFocus} />
            )
          }
          noResults={<MenuItem disabled text="Aucun ENT ne correspond." roleStructure="listoption" />}
          inputProps={{ placeholder: "Filtrer…" }}
          onItemSelect={(ent) => change({ ent })}
          disabled={running}
        >
          <Button id="ent" disabled={running} text={draft.ent} endIcon="double-caret-vertical" />
        </Select>
      </FormGroup>
      <FormGroup label="URL du serveur CAS" labelFor="cas" disabled={running} intent={wrong ? "danger" : "none"} helperText={wrong || "Adresse communiquée par votre ENT."}>
        <InputGroup id="cas" value={draft.cas} disabled={running} intent={wrong ? "danger" : "none"} placeholder="https://" onValueChange={(cas) => change({ cas })} />
      </FormGroup>
      <RadioGroup label="Reconnaissance des utilisateurs" disabled selectedValue="cas" onChange={() => {}}>
        <Radio value="cas" label="Par l'identifiant CAS" />
        <Radio value="nom" label="Par le nom et la date de naissance" />
      </RadioGroup>
    </Card>
  );
}

const Access = () => (
  <Card className="wide">
    {["Espace Professeurs", "Espace Vie scolaire", "Espace Responsables", "Espace Élèves"].map((one) => <Checkbox key={one} checked disabled label={one} />)}
  </Card>
);
const Log = () => (
  <HTMLTable compact bordered style={{ background: "#fff" }}>
    <thead><tr><th>Date</th><th>Évènement</th></tr></thead>
    <tbody><tr><td>29/11/2026 03:04</td><td>Redémarrage après sauvegarde</td></tr><tr><td>24/08/2026 09:12</td><td>Publication de la base</td></tr></tbody>
  </HTMLTable>
);

export function Net() {
  const [kept, setKept] = React.useState(null);
  const [draft, setDraft] = React.useState({ ent: "", cas: "" });
  const [wrong, setWrong] = React.useState("");
  const [question, setQuestion] = React.useState("");
  const [busy, setBusy] = React.useState(false);
  const took = (told) => {
    setKept(told);
    setDraft({ ent: told.ent, cas: told.cas });
  };
  React.useEffect(() => {
    ask("publication").then(took);
  }, []);
  if (!kept) return <Spinner />;
  const { running, models } = kept;
  const change = (what) => {
    setWrong("");
    setDraft((before) => ({ ...before, ...what }));
  };
  const ready = () => {
    if (draft.ent !== models[0] && !/^https?:\/\/./.test(draft.cas.trim())) setWrong("Indiquez l'adresse complète du serveur CAS.");
    else setQuestion("start");
  };
  const answer = async () => {
    setBusy(true);
    try {
      took(await ask("publication", "PUT", running ? { running: false } : { running: true, ent: draft.ent, cas: draft.cas.trim() }));
      say(running ? "La publication est arrêtée." : "La base est publiée.");
    } catch {
      complain();
    }
    setBusy(false);
    setQuestion("");
  };
  return (
    <>
      <H3>Pronote.net</H3>
      <Callout className="wide" intent={running ? "success" : "warning"} icon={running ? "globe-network" : "offline"} style={{ marginBottom: 16 }}>
        <div className="state">
          <div>{running ? "La base est publiée : 42 utilisateurs sont connectés." : "La base n'est pas publiée : personne ne peut se connecter."}</div>
          {running ? (
            <Button intent="danger" variant="outlined" icon="stop" text="Arrêter la publication" onClick={() => setQuestion("stop")} />
          ) : (
            <Button intent="success" icon="play" text="Publier dans la base" onClick={ready} />
          )}
        </div>
      </Callout>
      <Tabs id="net" renderActiveTabPanelOnly>
        <Tab id="acces" title="Espaces publiés" panel={<Access />} />
        <Tab id="mobile" title="Application mobile" panel={<Callout className="wide" icon="mobile-phone">L'application mobile est autorisée pour tous les espaces publiés.</Callout>} />
        <Tab id="ent" title="Intégration dans un ENT" panel={<Integration running={running} models={models} draft={draft} change={change} wrong={wrong} />} />
        <Tab id="journal" title="Journal" panel={<Log />} />
      </Tabs>
      <Alert isOpen={question === "stop"} intent="danger" icon="stop" confirmButtonText="Arrêter" cancelButtonText="Annuler" loading={busy} onConfirm={answer} onCancel={() => setQuestion("")}>
        <p>Les 42 utilisateurs connectés à Pronote.net seront déconnectés. Voulez-vous arrêter la publication ?</p>
      </Alert>
      <Alert isOpen={question === "start"} intent="success" icon="play" confirmButtonText="Publier" cancelButtonText="Annuler" loading={busy} onConfirm={answer} onCancel={() => setQuestion("")}>
        <p>La base sera publiée avec ces paramètres :</p>
        <p>Mon ENT : <b>{draft.ent}</b><br />Serveur CAS : <b>{draft.cas || "aucun"}</b></p>
      </Alert>
    </>
  );
}
