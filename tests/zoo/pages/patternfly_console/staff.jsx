// Teachers or staff: their list, and what their profiles allow.
import * as React from "react";
import { Tab, TabContentBody, TabTitleText, Tabs } from "@patternfly/react-core";
import { People } from "./people.jsx";
import { Timed } from "./timed.jsx";

export function Staff({ server, profile, kind }) {
  const [active, setActive] = React.useState("liste");
  const tab = (key, title, content) => <Tab eventKey={key} title={<TabTitleText>{title}</TabTitleText>}><TabContentBody hasPadding>{content}</TabContentBody></Tab>;
  return (
    <Tabs isBox activeKey={active} onSelect={(_, key) => setActive(key)} aria-label="Ressource" mountOnEnter unmountOnExit>
      {tab("liste", "Liste", <People server={server} profile={profile} />)}
      {tab("profils", "Profils d'autorisation", <Timed server={server} kind={kind} />)}
    </Tabs>
  );
}
