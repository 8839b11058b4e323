// A duration out of a list.
import Select from "@cloudscape-design/components/select";

const WRITTEN = { 15: "15 minutes", 30: "30 minutes", 45: "45 minutes", 60: "1 heure", 90: "1 heure 30", 120: "2 heures" };
const option = (minutes) => ({ value: String(minutes), label: WRITTEN[minutes] ?? `${minutes} minutes` });

export const DurationList = ({ minutes, onChange, disabled }) => (
  <Select selectedOption={option(minutes)} options={Object.keys(WRITTEN).map(option)} disabled={disabled} expandToViewport
    onChange={({ detail }) => onChange(Number(detail.selectedOption.value))} />
);
