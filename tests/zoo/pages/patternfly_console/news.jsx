// What is new in this version, told once to each browser.
import * as React from "react";
import { Button, Content, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";

const KEPT = "nouveautes-2026.1";

export function News() {
  const [isOpen, setIsOpen] = React.useState(() => !localStorage.getItem(KEPT));
  const close = () => {
    localStorage.setItem(KEPT, "lues");
    setIsOpen(false);
  };
  return (
    <Modal variant="medium" isOpen={isOpen} onClose={close} aria-labelledby="nouveautes" aria-describedby="nouveautes-texte">
      <ModalHeader title="Nouveautés de la version 2026.1" labelId="nouveautes" />
      <ModalBody id="nouveautes-texte">
        <Content component="ul">
          <Content component="li">Les colonnes des listes se choisissent dans « Gérer les colonnes ».</Content>
          <Content component="li">La fiche d'une personne s'ouvre à côté de la liste.</Content>
        </Content>
      </ModalBody>
      <ModalFooter><Button onClick={close}>J'ai compris</Button></ModalFooter>
    </Modal>
  );
}
