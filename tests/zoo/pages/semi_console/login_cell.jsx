// The cell of a login: a press on it opens a bubble with a field, kept by its button.
import * as React from "react";
import { Input, Popconfirm, Space, Typography } from "@douyinfe/semi-ui-19";
import { IconEditStroked } from "@douyinfe/semi-icons";

/** It begins anew each time that the bubble opens; `told` holds what it has. */
function Field({ row, told, focus }) {
  const [typed, setTyped] = React.useState(row.cas);
  React.useEffect(() => {
    told.current = typed;
  }, [told, typed]);
  return <Input ref={focus} value={typed} onChange={setTyped} maxLength={64} aria-label={`Identifiant CAS de ${row.first} ${row.family}`} style={{ width: 240 }} />;
}

export function LoginCell({ row, save }) {
  const told = React.useRef("");
  const keep = async () => {
    const value = told.current.trim();
    if (value && value !== row.cas) await save(row, value);
  };
  return (
    <Popconfirm title="Identifiant CAS" icon={null} okText="Enregistrer" position="bottomLeft" trigger="click" showCloseIcon={false} onConfirm={keep}
      content={({ initialFocusRef }) => <Field row={row} told={told} focus={initialFocusRef} />}>
      <span className="cell">
        <Space>{row.cas ? <Typography.Text>{row.cas}</Typography.Text> : <Typography.Text type="quaternary">Non renseigné</Typography.Text>}<IconEditStroked size="small" /></Space>
      </span>
    </Popconfirm>
  );
}
