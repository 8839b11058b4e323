// What else a profile or a group may do; nothing that a procedure needs.
import { Card, CheckboxGroup, Slider, Typography } from "@douyinfe/semi-ui-19";

const ALL = ["Consulter les emplois du temps", "Saisir les absences", "Modifier les notes"];

export function Rights({ name, held, change }) {
  return (
    <Card title={`Autorisations de « ${name} »`} style={{ maxWidth: 520 }}>
      <CheckboxGroup options={ALL} value={held.rights} onChange={(rights) => change({ rights })} aria-label="Autorisations" />
      <Typography.Text style={{ display: "block", marginTop: 16 }}>Lignes par liste</Typography.Text>
      <Slider min={10} max={200} step={10} value={held.lines} onChange={(lines) => change({ lines })} aria-label="Lignes par liste" />
    </Card>
  );
}
