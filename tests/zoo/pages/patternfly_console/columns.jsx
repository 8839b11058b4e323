// « Gérer les colonnes »: which columns a list shows, as this browser keeps them.
import * as React from "react";
import {
  Button, Content, DataList, DataListCell, DataListCheck, DataListItem, DataListItemCells, DataListItemRow, Modal, ModalBody, ModalFooter, ModalHeader,
} from "@patternfly/react-core";

export const TITLES = { family: "Nom", first: "Prénom", born: "Né(e) le", group: "Classe", cas: "Identifiant CAS" };

export function useColumns(profile, possible) {
  const kept = `colonnes-${profile}`;
  const [shown, setShown] = React.useState(() => JSON.parse(localStorage.getItem(kept)) ?? possible.filter((one) => one !== "cas"));
  const show = (names) => {
    localStorage.setItem(kept, JSON.stringify(names));
    setShown(names);
  };
  return [possible.filter((one) => shown.includes(one)), show];
}

export function Columns({ possible, shown, show, close }) {
  const [held, setHeld] = React.useState(shown);
  const tick = (name) => setHeld(held.includes(name) ? held.filter((one) => one !== name) : [...held, name]);
  const save = () => {
    show(held);
    close();
  };
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="colonnes" aria-describedby="colonnes-texte">
      <ModalHeader title="Gérer les colonnes" labelId="colonnes" descriptorId="colonnes-texte"
        description={(
          <>
            <Content component="p">Les colonnes cochées sont affichées dans la liste.</Content>
            <Button isInline variant="link" onClick={() => setHeld(possible)}>Tout sélectionner</Button>
          </>
        )} />
      <ModalBody>
        <DataList aria-label="Colonnes de la liste" isCompact>
          {possible.map((name) => (
            <DataListItem key={name} aria-labelledby={`colonne-${name}`}>
              <DataListItemRow>
                <DataListCheck id={`voir-${name}`} aria-labelledby={`colonne-${name}`} isChecked={held.includes(name)} isDisabled={name === "family"} onChange={() => tick(name)} />
                <DataListItemCells dataListCells={[<DataListCell key="title"><label id={`colonne-${name}`} htmlFor={`voir-${name}`}>{TITLES[name]}</label></DataListCell>]} />
              </DataListItemRow>
            </DataListItem>
          ))}
        </DataList>
      </ModalBody>
      <ModalFooter>
        <Button onClick={save}>Enregistrer</Button>
        <Button variant="link" onClick={close}>Annuler</Button>
      </ModalFooter>
    </Modal>
  );
}
