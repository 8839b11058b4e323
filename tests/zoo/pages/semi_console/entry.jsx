// The console's way in, in two steps: who, then which school.
import * as React from "react";
import { Button, Card, Radio, RadioGroup, Steps, Typography } from "@douyinfe/semi-ui-19";
import { SCHOOLS, go } from "../two_schools/server.js";
import { Identification } from "./sign_in.jsx";

const UAI = { college: "0139991P", lycee: "0139990N" };

function Schools({ schools }) {
  const [chosen, setChosen] = React.useState(null);
  return (
    <>
      <RadioGroup type="card" direction="vertical" value={chosen} onChange={(event) => setChosen(event.target.value)} aria-label="Établissement" style={{ width: "100%" }}>
        {SCHOOLS.map((key) => <Radio key={key} value={key} extra={`UAI ${UAI[key]}`} style={{ width: "100%" }}>{schools[key]}</Radio>)}
      </RadioGroup>
      <Button theme="solid" block disabled={!chosen} style={{ marginTop: 16 }} onClick={() => go(`/${chosen}/accueil`)}>Continuer</Button>
    </>
  );
}

export function Entry({ signed, schools, entered }) {
  return (
    <Card className="sign-in" style={{ width: 560 }}>
      <Typography.Title heading={3} style={{ marginBottom: 16 }}>Console d'administration PRONOTE</Typography.Title>
      <Steps type="basic" size="small" current={signed ? 1 : 0} style={{ marginBottom: 24 }}>
        <Steps.Step title="Identification" />
        <Steps.Step title="Établissement" />
      </Steps>
      {signed ? <Schools schools={schools} /> : <Identification username="Identifiant" entered={entered} />}
    </Card>
  );
}
