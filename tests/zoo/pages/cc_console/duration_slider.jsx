// A duration on a slider, and typed beside it.
import Box from "@cloudscape-design/components/box";
import Grid from "@cloudscape-design/components/grid";
import Input from "@cloudscape-design/components/input";
import Slider from "@cloudscape-design/components/slider";
import SpaceBetween from "@cloudscape-design/components/space-between";

const within = (minutes) => Math.min(120, Math.max(5, minutes || 5));

export const DurationSlider = ({ minutes, onChange, disabled }) => (
  <Grid gridDefinition={[{ colspan: 7 }, { colspan: 5 }]}>
    <Slider value={within(minutes)} min={5} max={120} step={5} disabled={disabled} ariaLabel="Durée d'inactivité" valueFormatter={(value) => `${value} min`}
      onChange={({ detail }) => onChange(detail.value)} />
    <SpaceBetween direction="horizontal" size="xs" alignItems="center">
      <div style={{ width: 80 }}>
        <Input type="number" inputMode="numeric" ariaLabel="Durée en minutes" value={Number.isNaN(minutes) ? "" : String(minutes)} disabled={disabled}
          onChange={({ detail }) => onChange(parseInt(detail.value, 10))} />
      </div>
      <Box>minutes</Box>
    </SpaceBetween>
  </Grid>
);
