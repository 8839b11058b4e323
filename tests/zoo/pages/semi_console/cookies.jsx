// Asked once, at the bottom of the school's site.
import * as React from "react";
import { Banner, Button } from "@douyinfe/semi-ui-19";

export function Cookies() {
  const [asked, setAsked] = React.useState(!localStorage.getItem("cookies"));
  const answer = (word) => {
    localStorage.setItem("cookies", word);
    setAsked(false);
  };
  if (!asked) return null;
  return (
    <div className="cookies">
      <Banner type="info" fullMode={false} bordered closeIcon={null} title="Gestion des cookies"
        description="Ce site utilise des cookies pour mesurer son audience. Vous pouvez les accepter ou les refuser.">
        <div className="end" style={{ marginTop: 8 }}>
          <Button onClick={() => answer("no")}>Tout refuser</Button>
          <Button theme="solid" onClick={() => answer("yes")}>Tout accepter</Button>
        </div>
      </Banner>
    </div>
  );
}
