// One third-party service: its chapter of the accordion.
import { CAccordionBody, CAccordionHeader, CAccordionItem, CBadge, CFormCheck, CFormSwitch } from "@coreui/react";
import { PROFILES } from "../two_schools/server.js";

const ABOUT = {
  correlyce: "Catalogue régional de ressources éditoriales.",
  primaire: "Vie scolaire des écoles maternelles et élémentaires.",
  pronote: "Emploi du temps, notes, absences et cahier de textes.",
  moodle: "Plateforme de parcours pédagogiques.",
};

export function Service({ held, onChange }) {
  const { key, name, on, profiles } = held;
  const turn = (profile, wanted) => onChange({ ...held, profiles: wanted ? [...profiles, profile] : profiles.filter((one) => one !== profile) });
  const answer = (label, value) => (
    <CFormCheck inline type="radio" name={`service-${key}`} id={`service-${key}-${label}`} label={label} checked={on === value}
      onChange={() => onChange({ ...held, on: value })} />
  );
  return (
    <CAccordionItem itemKey={key}>
      <CAccordionHeader>{name}<CBadge color={on ? "success" : "secondary"} className="ms-2">{on ? "activé" : "désactivé"}</CBadge></CAccordionHeader>
      <CAccordionBody>
        <p className="text-body-secondary">{ABOUT[key]}</p>
        <fieldset className="mb-3">
          <legend className="fs-6 fw-semibold">Ouvrir l'accès à ce service</legend>
          {answer("Oui", true)}
          {answer("Non", false)}
        </fieldset>
        <div className="fw-semibold mb-2">Profils utilisateurs</div>
        {PROFILES.map(({ id, label }) => (
          <CFormSwitch key={id} id={`${key}-${id}`} label={label} disabled={!on} checked={profiles.includes(id)} onChange={(event) => turn(id, event.target.checked)} />
        ))}
      </CAccordionBody>
    </CAccordionItem>
  );
}
