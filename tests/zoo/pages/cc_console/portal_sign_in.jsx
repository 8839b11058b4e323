// The card of the sign-in, its fields named by what stands in them.
import * as React from "react";
import { CAlert, CButton, CCard, CCardBody, CCol, CContainer, CForm, CFormInput, CInputGroup, CInputGroupText, CRow } from "@coreui/react";
import { post } from "../two_schools/server.js";
import { Icon } from "./icons.jsx";

export function PortalSignIn({ onEntered }) {
  const [typed, setTyped] = React.useState({ username: "", password: "" });
  const [refused, setRefused] = React.useState(false);
  const type = (event) => setTyped({ ...typed, [event.target.name]: event.target.value });
  const enter = async (event) => {
    event.preventDefault();
    const { ok } = await post("/api/login", typed);
    setRefused(!ok);
    if (ok) onEntered();
  };
  return (
    <CContainer>
      <CRow className="justify-content-center">
        <CCol md={8} lg={6}>
          <CCard className="p-4">
            <CCardBody>
              <CForm onSubmit={enter}>
                <h1>Connexion</h1>
                <p className="text-body-secondary">Accédez à votre espace ATRIUM</p>
                {refused && <CAlert color="danger">Identifiant ou mot de passe incorrect.</CAlert>}
                <CInputGroup className="mb-3">
                  <CInputGroupText><Icon name="user" /></CInputGroupText>
                  <CFormInput name="username" placeholder="Identifiant" autoComplete="username" value={typed.username} onChange={type} required />
                </CInputGroup>
                <CInputGroup className="mb-4">
                  <CInputGroupText><Icon name="lock" /></CInputGroupText>
                  <CFormInput type="password" name="password" placeholder="Mot de passe" autoComplete="current-password" value={typed.password} onChange={type} required />
                </CInputGroup>
                <CRow>
                  <CCol xs={6}><CButton type="submit" color="primary" className="px-4">Se connecter</CButton></CCol>
                  <CCol xs={6} className="text-end"><CButton type="button" color="link" className="px-0">Mot de passe oublié ?</CButton></CCol>
                </CRow>
              </CForm>
            </CCardBody>
          </CCard>
        </CCol>
      </CRow>
    </CContainer>
  );
}
