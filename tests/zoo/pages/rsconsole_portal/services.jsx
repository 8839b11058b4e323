// « Accès aux services tiers »: each service with its switch, its profiles once it is on; one button at the end of the page.
import * as React from "react";
import { Banner, Button, Checkbox, CheckboxGroup, FormControl, Heading, Stack, ToggleSwitch } from "@primer/react";
import { PROFILES } from "../two_schools/server.js";

const ABOUT = {
  correlyce: "Catalogue régional de ressources numériques pédagogiques.",
  primaire: "Vie scolaire des écoles : réservé aux établissements du premier degré.",
  pronote: "Notes, absences, emploi du temps et cahier de textes : accès aux espaces PRONOTE depuis ATRIUM.",
  moodle: "Plateforme de cours en ligne de l'académie.",
};

function Service({ one, onChange }) {
  const tick = (id, on) => onChange({ profiles: on ? [...one.profiles, id] : one.profiles.filter((other) => other !== id) });
  return (
    <section className="service" aria-labelledby={`service-${one.key}`}>
      <div className="top">
        <div>
          <Heading as="h3" id={`service-${one.key}`}>{one.name}</Heading>
          <p>{ABOUT[one.key]}</p>
        </div>
        <ToggleSwitch aria-labelledby={`service-${one.key}`} buttonLabelOn="Oui" buttonLabelOff="Non" checked={one.on}
          onChange={(on) => on !== one.on && onChange({ on })} />
      </div>
      {one.on && (
        <div className="who">
          <CheckboxGroup>
            <CheckboxGroup.Label>Profils utilisateurs</CheckboxGroup.Label>
            <CheckboxGroup.Caption>Seuls les profils cochés voient le service dans leur page d'accueil.</CheckboxGroup.Caption>
            {PROFILES.map(({ id, label }) => (
              <FormControl key={id}>
                <Checkbox value={id} checked={one.profiles.includes(id)} onChange={(event) => tick(id, event.target.checked)} />
                <FormControl.Label>{label}</FormControl.Label>
              </FormControl>
            ))}
          </CheckboxGroup>
        </div>
      )}
    </section>
  );
}

export function Services({ server }) {
  const [services, setServices] = React.useState(server.data.services);
  const [state, setState] = React.useState("");
  const change = (key, what) => {
    setState("");
    setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  };
  const save = async () => {
    setState("busy");
    const kept = await server.act("services", Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }])));
    setState(kept ? "kept" : "");
    if (kept) scrollTo({ top: 0 });
  };
  return (
    <>
      <Heading as="h2" variant="large">Accès aux services tiers</Heading>
      <p>Choisissez les services accessibles depuis le site de l'établissement et les profils qui y ont droit.</p>
      {state === "kept" && (
        <Banner variant="success" title="Modifications enregistrées" description="Les onglets seront visibles à la prochaine connexion des utilisateurs."
          onDismiss={() => setState("")} />
      )}
      {services.map((one) => <Service key={one.key} one={one} onChange={(what) => change(one.key, what)} />)}
      <Stack direction="horizontal" gap="condensed" style={{ marginTop: 24 }}>
        <Button variant="primary" loading={state === "busy"} onClick={save}>Enregistrer</Button>
        <Button onClick={() => setServices(server.data.services)}>Annuler</Button>
      </Stack>
    </>
  );
}
