// What is about to change, read over once.
import { CButton, CListGroup, CListGroupItem, CModal, CModalBody, CModalFooter, CModalHeader, CModalTitle } from "@coreui/react";
import { PROFILES } from "../two_schools/server.js";

const told = ({ on, profiles }) => {
  const names = PROFILES.filter((one) => profiles.includes(one.id)).map((one) => one.label);
  return on ? `ouvert à : ${names.join(", ") || "aucun profil"}` : "fermé";
};

export const ServicesConfirm = ({ visible, changed, onClose, onConfirm }) => (
  <CModal alignment="center" visible={visible} onClose={onClose} aria-labelledby="confirm-title">
    <CModalHeader><CModalTitle id="confirm-title">Enregistrer ces modifications ?</CModalTitle></CModalHeader>
    <CModalBody>
      <CListGroup flush>{changed.map((one) => <CListGroupItem key={one.key}><strong>{one.name}</strong> : {told(one)}</CListGroupItem>)}</CListGroup>
    </CModalBody>
    <CModalFooter>
      <CButton color="secondary" onClick={onClose}>Annuler</CButton>
      <CButton color="primary" onClick={onConfirm}>Confirmer</CButton>
    </CModalFooter>
  </CModal>
);
