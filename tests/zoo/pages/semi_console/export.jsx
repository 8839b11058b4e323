// « Export des utilisateurs »: the browser fetches the file itself.
import { Button, Card, Form, Notification } from "@douyinfe/semi-ui-19";
import { IconDownload } from "@douyinfe/semi-icons";
import { EXPORTED } from "../two_schools/server.js";

const leaf = (name) => ({ key: name, value: name, label: name });
const CLASSES = [
  { key: "niveau-2", label: "Seconde", value: "niveau-2", disabled: true, children: [leaf("2NDE1"), leaf("2NDE2")] },
  { key: "niveau-1", label: "Première", value: "niveau-1", disabled: true, children: [leaf("1G1")] },
  { key: "niveau-0", label: "Terminale", value: "niveau-0", disabled: true, children: [leaf("TG3")] },
];

export function Export({ server }) {
  const get = ({ profil, classe = "" }) => {
    location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil, classe })}`);
    Notification.info({ title: "Export des utilisateurs", content: "Le téléchargement va commencer." });
  };
  return (
    <Card style={{ maxWidth: 680 }}>
      <Form labelPosition="left" labelWidth={160} labelAlign="right" onSubmit={get} initValues={{ login: true }}>
        <Form.Select field="profil" label="Profil" style={{ width: 360 }} placeholder="Sélectionnez un profil"
          optionList={EXPORTED.map(({ id, label }) => ({ value: id, label }))} rules={[{ required: true, message: "Ce champ est obligatoire." }]} />
        <Form.TreeSelect field="classe" label="Classe" style={{ width: 360 }} treeData={CLASSES} placeholder="Toutes les classes" showClear defaultExpandAll />
        <Form.DatePicker field="depuis" label="Créés depuis le" style={{ width: 360 }} format="dd/MM/yyyy" placeholder="jj/mm/aaaa" />
        <Form.TagInput field="groupes" label="Groupes" style={{ width: 360 }} placeholder="Saisissez un groupe puis Entrée" />
        <Form.Checkbox field="login" noLabel style={{ marginLeft: 160 }}>Inclure les identifiants de connexion</Form.Checkbox>
        <div className="end"><Button htmlType="reset">Réinitialiser</Button><Button htmlType="submit" theme="solid" icon={<IconDownload />}>Exporter au format CSV</Button></div>
      </Form>
    </Card>
  );
}
