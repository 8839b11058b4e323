// « Accès aux services tiers »: every service in an accordion; what changes is told in a window before it is kept.
import * as React from "react";
import { CAccordion, CButton, CCard, CCardBody, CCardFooter, CCardHeader, CSpinner } from "@coreui/react";
import { Icon } from "./icons.jsx";
import { Service } from "./service.jsx";
import { ServicesConfirm } from "./services_confirm.jsx";
import { useToast } from "./toasts.jsx";

const same = (one, other) => one.on === other.on && [...one.profiles].sort().join() === [...other.profiles].sort().join();

export function Services({ server }) {
  const tell = useToast();
  const [held, setHeld] = React.useState(server.data.services);
  const [asking, setAsking] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const changed = held.filter((one, n) => !same(one, server.data.services[n]));
  const change = (what) => setHeld(held.map((one) => (one.key === what.key ? what : one)));
  const save = async () => {
    setAsking(false);
    setBusy(true);
    const kept = await server.act("services", Object.fromEntries(held.map(({ key, on, profiles }) => [key, { on, profiles }])));
    setBusy(false);
    if (kept) tell("Services tiers", "Vos modifications ont été enregistrées.");
  };
  const ask = () => (changed.length ? setAsking(true) : tell("Services tiers", "Aucune modification à enregistrer."));
  return (
    <CCard className="mb-4">
      <CCardHeader>Accès aux services tiers</CCardHeader>
      <CCardBody>
        <p>Choisissez les services ouverts depuis le site, et les profils qui y accèdent.</p>
        <CAccordion>{held.map((one) => <Service key={one.key} held={one} onChange={change} />)}</CAccordion>
      </CCardBody>
      <CCardFooter className="d-flex justify-content-end gap-2">
        <CButton color="secondary" variant="ghost" disabled={busy} onClick={() => setHeld(server.data.services)}>Rétablir</CButton>
        <CButton color="primary" disabled={busy} onClick={ask}>
          {busy ? <CSpinner as="span" className="me-2" size="sm" aria-hidden="true" /> : <Icon name="save" className="icon me-2" />}Enregistrer
        </CButton>
      </CCardFooter>
      <ServicesConfirm visible={asking} changed={changed} onClose={() => setAsking(false)} onConfirm={save} />
    </CCard>
  );
}
