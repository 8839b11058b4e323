// « Accès aux services tiers »: a panel that folds for each, its profiles in a list of several choices, one save at the bottom.
import * as React from "react";
import { Button, Collapse, Form, Radio, RadioGroup, Select, Tag, Toast, Typography } from "@douyinfe/semi-ui-19";
import { IconSave } from "@douyinfe/semi-icons";
import { PROFILES } from "../two_schools/server.js";

const ABOUT = {
  correlyce: "Catalogue de ressources éditoriales.", primaire: "Suivi de la scolarité dans le premier degré.",
  pronote: "Notes, absences, emploi du temps et cahier de textes.", moodle: "Plateforme de cours en ligne.",
};
const OPTIONS = PROFILES.map(({ id, label }) => ({ value: id, label }));

function Service({ name, about, held, change }) {
  return (
    <>
      <Typography.Paragraph type="tertiary">{about}</Typography.Paragraph>
      <Form.Slot label="Activer le service">
        <RadioGroup type="button" value={held.on} onChange={(event) => change({ on: event.target.value })} aria-label={`Activer ${name}`}>
          <Radio value={true}>Oui</Radio>
          <Radio value={false}>Non</Radio>
        </RadioGroup>
      </Form.Slot>
      <Form.Slot label="Profils utilisateurs">
        <Select multiple optionList={OPTIONS} value={held.profiles} onChange={(profiles) => change({ profiles })} disabled={!held.on}
          placeholder="Sélectionnez les profils" style={{ width: 480 }} />
      </Form.Slot>
    </>
  );
}

export function Services({ server }) {
  const { services } = server.data;
  const [held, setHeld] = React.useState(() => Object.fromEntries(services.map(({ key, on, profiles }) => [key, { on, profiles }])));
  const [busy, setBusy] = React.useState(false);
  const change = (key, what) => setHeld((all) => ({ ...all, [key]: { ...all[key], ...what } }));
  const save = async () => {
    setBusy(true);
    const kept = await server.act("services", held);
    setBusy(false);
    if (kept) Toast.success("Vos modifications ont été enregistrées.");
  };
  return (
    <Form>
      <Collapse>
        {services.map(({ key, name, on }) => (
          <Collapse.Panel key={key} itemKey={key} header={name} extra={<Tag color={on ? "green" : "grey"}>{on ? "Activé" : "Désactivé"}</Tag>}>
            <Service name={name} about={ABOUT[key]} held={held[key]} change={(what) => change(key, what)} />
          </Collapse.Panel>
        ))}
      </Collapse>
      <div className="end"><Button theme="solid" type="primary" icon={<IconSave />} loading={busy} onClick={save}>Enregistrer</Button></div>
    </Form>
  );
}
