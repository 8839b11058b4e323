// Which columns a list shows: a window where they are moved from one side to the other, and put in order.
import * as React from "react";
import { Button, Modal, Transfer } from "@douyinfe/semi-ui-19";
import { IconColumnsStroked } from "@douyinfe/semi-icons";

/** The keys that are shown, kept by this browser for that list. */
export function useColumns(profile, first) {
  const place = `columns-${profile}`;
  const [shown, setShown] = React.useState(() => JSON.parse(localStorage.getItem(place)) ?? first);
  return [shown, (keys) => {
    localStorage.setItem(place, JSON.stringify(keys));
    setShown(keys);
  }];
}

export function Columns({ all, shown, setShown }) {
  const [open, setOpen] = React.useState(false);
  const [chosen, setChosen] = React.useState(shown);
  const begin = () => {
    setChosen(shown.filter((key) => all.some((one) => one.key === key)));
    setOpen(true);
  };
  const keep = () => {
    setShown(chosen);
    setOpen(false);
  };
  return (
    <>
      <Button icon={<IconColumnsStroked />} onClick={begin}>Colonnes</Button>
      <Modal title="Personnaliser la liste" visible={open} onOk={keep} onCancel={() => setOpen(false)} okText="Valider" width={720} maskClosable={false}>
        <Transfer draggable dataSource={all.map(({ key, title }) => ({ key, value: key, label: title }))} value={chosen} onChange={setChosen}
          style={{ height: 416 }} inputProps={{ placeholder: "Rechercher une colonne" }} />
      </Modal>
    </>
  );
}
