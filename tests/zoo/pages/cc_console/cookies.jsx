// The strip of cookies, once to each browser.
import * as React from "react";
import { CButton, COffcanvas, COffcanvasBody, COffcanvasHeader, COffcanvasTitle } from "@coreui/react";

export function Cookies() {
  const [visible, setVisible] = React.useState(!localStorage.getItem("cookies"));
  const answer = (said) => {
    localStorage.setItem("cookies", said);
    setVisible(false);
  };
  return (
    <COffcanvas placement="bottom" backdrop={false} scroll visible={visible} onHide={() => setVisible(false)} style={{ height: "auto" }}>
      <COffcanvasHeader><COffcanvasTitle>Vos cookies</COffcanvasTitle></COffcanvasHeader>
      <COffcanvasBody className="d-flex align-items-center gap-2">
        <span className="me-auto">Ce site utilise des cookies pour mesurer son audience et retenir vos préférences d'affichage.</span>
        <CButton color="secondary" variant="outline" onClick={() => answer("non")}>Tout refuser</CButton>
        <CButton color="primary" onClick={() => answer("oui")}>Tout accepter</CButton>
      </COffcanvasBody>
    </COffcanvas>
  );
}
