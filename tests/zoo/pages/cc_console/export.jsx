// « Export des utilisateurs »: native lists in a form that the browser checks, the file handed over by the page.
import * as React from "react";
import { CButton, CCard, CCardBody, CCardHeader, CCol, CForm, CFormCheck, CFormInput, CFormLabel, CFormSelect, CSpinner } from "@coreui/react";
import { EXPORTED } from "../two_schools/server.js";
import { Icon } from "./icons.jsx";
import { useToast } from "./toasts.jsx";

const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];

async function download(school, profil, classe) {
  const answer = await fetch(`/api/export/${school}?${new URLSearchParams({ profil, classe })}`);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `export_${profil}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function Export({ server }) {
  const tell = useToast();
  const [validated, setValidated] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [profil, setProfil] = React.useState("");
  const [classe, setClasse] = React.useState("");
  const submit = async (event) => {
    event.preventDefault();
    setValidated(true);
    if (!event.currentTarget.checkValidity()) return;
    setBusy(true);
    await download(server.school, profil, classe);
    setBusy(false);
    tell("Export des utilisateurs", "Le fichier a été généré.");
  };
  return (
    <CCard style={{ maxWidth: "46rem" }}>
      <CCardHeader>Export des utilisateurs</CCardHeader>
      <CCardBody>
        <CForm className="row g-3 needs-validation" noValidate validated={validated} onSubmit={submit}>
          <CCol md={6}>
            <CFormLabel htmlFor="profil">Profil <span className="text-danger">*</span></CFormLabel>
            <CFormSelect id="profil" required feedbackInvalid="Choisissez un profil." value={profil} onChange={(event) => setProfil(event.target.value)}>
              <option value="" disabled>Choisir…</option>
              {EXPORTED.map((one) => <option key={one.id} value={one.id}>{one.label}</option>)}
            </CFormSelect>
          </CCol>
          <CCol md={6}>
            <CFormLabel htmlFor="classe">Classe</CFormLabel>
            <CFormSelect id="classe" value={classe} onChange={(event) => setClasse(event.target.value)}>
              <option value="">Toutes les classes</option>
              {CLASSES.map((one) => <option key={one}>{one}</option>)}
            </CFormSelect>
          </CCol>
          <CCol md={6}>
            <CFormLabel htmlFor="depuis">Connectés depuis le</CFormLabel>
            <CFormInput type="date" id="depuis" />
          </CCol>
          <CCol md={6} className="align-self-end"><CFormCheck id="entete" label="Inclure les noms des colonnes" defaultChecked disabled /></CCol>
          <CCol xs={12}>
            <CButton color="primary" type="submit" disabled={busy}>
              {busy ? <CSpinner as="span" className="me-2" size="sm" aria-hidden="true" /> : <Icon name="download" className="icon me-2" />}Exporter au format CSV
            </CButton>
          </CCol>
        </CForm>
      </CCardBody>
    </CCard>
  );
}
