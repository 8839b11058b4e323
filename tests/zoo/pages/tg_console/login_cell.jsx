// The cell of a login: a press opens a field in it; what is typed waits until the list is kept.
import * as React from "react";
import { Box, Button, Keyboard, Text, TextInput } from "grommet";

export function LoginCell({ row, draft, type }) {
  const [typed, setTyped] = React.useState(null);
  const name = `Identifiant CAS de ${row.first} ${row.family}`;
  if (typed !== null) {
    const end = () => {
      type(row, typed.trim());
      setTyped(null);
    };
    return (
      <Keyboard onEnter={end} onEsc={() => setTyped(null)}>
        <TextInput autoFocus size="small" value={typed} aria-label={name} maxLength={64} onChange={(event) => setTyped(event.target.value)} onBlur={end} />
      </Keyboard>
    );
  }
  return (
    <Button plain fill="horizontal" hoverIndicator onClick={() => setTyped(draft ?? row.cas)}>
      <Box pad="xsmall" direction="row" gap="xsmall" background={draft ? { color: "status-warning", opacity: "weak" } : undefined} round="xxsmall">
        {draft || row.cas ? <Text size="small">{draft ?? row.cas}</Text> : <Text size="small" color="text-weak">Non renseigné</Text>}
      </Box>
    </Button>
  );
}
