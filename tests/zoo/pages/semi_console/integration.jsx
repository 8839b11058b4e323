// « Intégration dans un ENT »: the ENT is found in a tree, by region or by its name.
import { Banner, Button, Form, Toast } from "@douyinfe/semi-ui-19";

const leaf = (name) => ({ key: name, value: name, label: name });

function tree([none, ...models]) {
  const south = models.filter((one) => one.startsWith("ATRIUM"));
  return [
    leaf(none),
    { key: "sud", value: "sud", label: "Provence-Alpes-Côte d'Azur", disabled: true, children: south.map(leaf) },
    { key: "autres", value: "autres", label: "Autres régions", disabled: true, children: models.filter((one) => !south.includes(one)).map(leaf) },
  ];
}

export function Integration({ server }) {
  const { published, ent, cas, models } = server.data;
  const save = async (typed) => {
    if (!typed.direct && !(await server.act("direct false"))) return;
    if (await server.act("ent", { ent: typed.ent, cas: (typed.cas ?? "").trim() })) Toast.success("Les paramètres de l'ENT ont été enregistrés.");
  };
  return (
    <Form key={`${ent} ${cas}`} initValues={{ ent, cas, direct: true }} disabled={published} onSubmit={save} style={{ maxWidth: 640, padding: 16 }}>
      {published && <Banner type="warning" fullMode={false} closeIcon={null} description="Arrêtez la publication pour modifier les paramètres de cet onglet." />}
      <Form.TreeSelect field="ent" label="Mon ENT" style={{ width: 440 }} treeData={tree(models)} expandAction="click" filterTreeNode showFilteredOnly />
      <Form.Input field="cas" label="URL du serveur CAS" placeholder="https://" showClear style={{ width: 440 }}
        rules={[{ type: "url", message: "Cette adresse n'est pas valide." }]} />
      <Form.Switch field="direct" label="Autoriser l'accès direct aux espaces" />
      <Button htmlType="submit" theme="solid" disabled={published} style={{ marginTop: 12 }}>Enregistrer</Button>
    </Form>
  );
}
