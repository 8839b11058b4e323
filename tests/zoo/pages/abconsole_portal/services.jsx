// « Accès aux services tiers »: a panel for each service; what was changed is shown once more before it is applied.
import * as React from "react";
import { Affix, Alert, Button, Checkbox, Collapse, Descriptions, Divider, Form, Message, Modal, Radio, Skeleton, Tag } from "@arco-design/web-react";
import { IconSave } from "@arco-design/web-react/icon";
import { PROFILES, ask } from "./server.js";

const ABOUT = {
  correlyce: ["Région Sud", "Catalogue de ressources pédagogiques", "Nom, prénom, classe"],
  primaire: ["Index Éducation", "Vie scolaire des écoles", "Nom, prénom"],
  pronote: ["Index Éducation", "Vie scolaire : notes, absences, cahier de textes", "Identifiant, profil"],
  moodle: ["Moodle HQ", "Cours en ligne", "Nom, prénom, courriel"],
};
const ALL = PROFILES.map((one) => one.value);
const named = (profiles) => PROFILES.filter((one) => profiles.includes(one.value)).map((one) => one.label).join(", ");

function Chapter({ service: { key, on, profiles }, change }) {
  const [publisher, purpose, given] = ABOUT[key];
  return (
    <>
      <Descriptions column={3} size="small" data={[{ label: "Éditeur", value: publisher }, { label: "Usage", value: purpose }, { label: "Données transmises", value: given }]} />
      <Form labelCol={{ span: 5 }} wrapperCol={{ span: 19 }} labelAlign="left">
        <Form.Item label="Ouvrir l'accès">
          <Radio.Group type="button" value={on} onChange={(value) => change({ on: value })} options={[{ label: "Oui", value: true }, { label: "Non", value: false }]} />
        </Form.Item>
        {on && (
          <Form.Item label="Profils utilisateurs" style={{ marginBottom: 0 }}>
            <Checkbox
              checked={profiles.length === ALL.length}
              indeterminate={profiles.length > 0 && profiles.length < ALL.length}
              onChange={(checked) => change({ profiles: checked ? ALL : [] })}
            >
              Tous les profils
            </Checkbox>
            <Divider style={{ margin: "8px 0" }} />
            <Checkbox.Group options={PROFILES} value={profiles} onChange={(value) => change({ profiles: value })} />
          </Form.Item>
        )}
      </Form>
    </>
  );
}

export function Services({ site, reload }) {
  const [kept, setKept] = React.useState(null);
  const [shown, setShown] = React.useState([]);
  React.useEffect(() => {
    ask(`sites/${site.key}/services`).then((services) => {
      setKept(services);
      setShown(services);
    });
  }, [site.key]);
  if (!kept) return <Skeleton animation text={{ rows: 6 }} />;

  const change = (key) => (what) => setShown((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const same = (one, other) => one.on === other.on && named(one.profiles) === named(other.profiles);
  const changed = shown.filter((one, index) => !same(one, kept[index]));
  const save = () => {
    const empty = changed.find((one) => one.on && !one.profiles.length);
    if (empty) return Message.warning(`Choisissez au moins un profil pour ${empty.name}.`);
    Modal.confirm({
      title: "Appliquer les modifications ?",
      content: (
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {changed.map((one) => <li key={one.key}>{one.name} : {one.on ? `accès ouvert (${named(one.profiles)})` : "accès fermé"}</li>)}
        </ul>
      ),
      okText: "Appliquer",
      onOk: async () => {
        const services = await ask(`sites/${site.key}/services`, "PUT", shown).catch(() => null);
        if (!services) return Message.error("Les modifications n'ont pas pu être enregistrées.");
        setKept(services);
        setShown(services);
        await reload();
        Message.success("Les accès aux services tiers ont été mis à jour.");
      },
    });
  };
  return (
    <>
      <Alert style={{ marginBottom: 16 }} content="Un service ouvert apparaît comme un onglet du site pour les profils choisis." />
      <Collapse className="services">
        {shown.map((one, index) => (
          <Collapse.Item
            key={one.key}
            name={one.key}
            header={one.name}
            extra={kept[index].on ? <Tag color="green">Ouvert</Tag> : <Tag>Fermé</Tag>}
          >
            <Chapter service={one} change={change(one.key)} />
          </Collapse.Item>
        ))}
      </Collapse>
      <Affix offsetBottom={0} style={{ marginTop: 16 }}>
        <div className="save">
          <span className="told">{changed.length ? `${changed.length} service modifié` : "Aucune modification"}</span>
          <Button disabled={!changed.length} onClick={() => setShown(kept)}>Annuler</Button>
          <Button type="primary" icon={<IconSave />} disabled={!changed.length} onClick={save}>Enregistrer</Button>
        </div>
      </Affix>
    </>
  );
}
