// « Déconnexion automatique »: ticked, then how long, as hours and minutes.
import { Card, Checkbox, TimePicker, Typography } from "@douyinfe/semi-ui-19";

const two = (number) => String(number).padStart(2, "0");
const written = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const read = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

export function Disconnection({ whom, held, change }) {
  return (
    <Card title="Déconnexion automatique" style={{ maxWidth: 520, marginTop: 16 }}>
      <Checkbox checked={held.on} onChange={(event) => change({ on: event.target.checked })}>Déconnecter {whom} en cas d'inactivité supérieure à</Checkbox>
      <div className="tools" style={{ margin: "12px 0 0 24px" }}>
        <TimePicker format="HH:mm" minuteStep={5} value={written(held.minutes)} onChange={(_, text) => text && change({ minutes: read(text) })}
          disabled={!held.on} showClear={false} style={{ width: 160 }} />
        <Typography.Text type="tertiary">heures : minutes</Typography.Text>
      </div>
    </Card>
  );
}
