// « Accès aux services tiers »: one chapter a service, all of them folded; one save at the bottom of the page.
import * as React from "react";
import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Body1, Button, Divider, Dropdown, Field, Option, Spinner, Switch, makeStyles, tokens,
} from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import { PROFILES } from "../two_schools/school.js";
import { useSaid } from "./said.jsx";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "480px", padding: "8px 12px 20px" },
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  foot: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
const ABOUT = {
  correlyce: "Catalogue de ressources éditoriales.", primaire: "Suivi de la scolarité dans le premier degré.",
  pronote: "Notes, absences, emploi du temps et cahier de textes.", moodle: "Plateforme de cours en ligne.",
};
const names = (chosen) => PROFILES.filter((one) => chosen.includes(one.id)).map((one) => one.label).join(", ");

function Service({ held, change }) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <Body1>{ABOUT[held.key]}</Body1>
      <Field label="Activer ce service" orientation="horizontal">
        <Switch checked={held.on} label={held.on ? "Oui" : "Non"} onChange={(_, data) => change({ on: data.checked })} />
      </Field>
      <Field label="Profils utilisateurs" hint="Seuls les profils choisis voient l'onglet du service.">
        <Dropdown multiselect disabled={!held.on} placeholder="Aucun profil" value={names(held.profiles)} selectedOptions={held.profiles}
          onOptionSelect={(_, data) => change({ profiles: data.selectedOptions })}>
          {PROFILES.map((one) => <Option key={one.id} value={one.id}>{one.label}</Option>)}
        </Dropdown>
      </Field>
    </div>
  );
}

export function Services({ server }) {
  const styles = useStyles();
  const said = useSaid();
  const kept = server.data.services;
  const [held, setHeld] = React.useState(kept);
  const [busy, setBusy] = React.useState(false);
  const change = (key) => (what) => setHeld((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const save = async () => {
    setBusy(true);
    const sent = Object.fromEntries(held.map(({ key, on, profiles }) => [key, { on, profiles }]));
    const done = await server.act("services", sent);
    setBusy(false);
    if (done) said("Les accès ont été enregistrés", "Les onglets du site d'établissement sont à jour.");
  };
  return (
    <>
      <Body1>Choisissez les services proposés sur le site de l'établissement, et les profils d'utilisateurs qui y accèdent.</Body1>
      <Accordion collapsible multiple>
        {held.map((one) => {
          const { on } = kept.find(({ key }) => key === one.key);
          return (
            <AccordionItem key={one.key} value={one.key}>
              <AccordionHeader as="h2" size="large">
                <span className={styles.title}>{one.name}<Badge appearance="tint" color={on ? "success" : "informative"}>{on ? "Activé" : "Désactivé"}</Badge></span>
              </AccordionHeader>
              <AccordionPanel><Service held={one} change={change(one.key)} /></AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
      <Divider />
      <div className={styles.foot}>
        <Button appearance="primary" disabledFocusable={busy} icon={busy ? <Spinner size="tiny" /> : <Save20Regular />} onClick={save}>Enregistrer</Button>
        <Button onClick={() => setHeld(kept)}>Annuler</Button>
      </div>
    </>
  );
}
