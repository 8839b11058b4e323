// Which of the account's bases to administer: cards after the sign-in; another one is chosen on the dashboard.
import { Card, CardBody, CardHeader, CardTitle, FormGroup, Gallery, PageSection } from "@patternfly/react-core";
import { go } from "../two_schools/server.js";
import { Screen } from "./screen.jsx";
import { One } from "./select.jsx";

export function Bases({ schools }) {
  return (
    <Screen title="Mes bases" about="Choisissez la base à administrer.">
      <Gallery hasGutter minWidths={{ default: "320px" }}>
        {Object.entries(schools).map(([key, name]) => (
          <Card key={key} id={`base-${key}`} isClickable>
            <CardHeader selectableActions={{ onClickAction: () => go(`/${key}/accueil`), selectableActionId: `ouvrir-${key}`, selectableActionAriaLabelledby: `titre-${key}`, name: "base" }}>
              <CardTitle component="h2" id={`titre-${key}`}>{name}</CardTitle>
            </CardHeader>
            <CardBody>Année scolaire 2026-2027</CardBody>
          </Card>
        ))}
      </Gallery>
    </Screen>
  );
}

export function Base({ schools, school }) {
  const entries = Object.entries(schools).map(([id, label]) => ({ id, label }));
  return (
    <PageSection>
      <FormGroup label="Base administrée" fieldId="base"><One id="base" isFullWidth={false} entries={entries} chosen={school} choose={(key) => go(`/${key}/accueil`)} /></FormGroup>
    </PageSection>
  );
}
