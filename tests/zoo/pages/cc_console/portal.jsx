// The portal: the school's site, the volet administration beside it, and what this leads to.
import * as React from "react";
import { CBreadcrumb, CBreadcrumbItem, CContainer, CFooter, CSpinner } from "@coreui/react";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Cookies } from "./cookies.jsx";
import { Export } from "./export.jsx";
import { Head } from "./portal_head.jsx";
import { Home, Members, Nothing } from "./portal_pages.jsx";
import { PortalSignIn } from "./portal_sign_in.jsx";
import { Services } from "./services.jsx";
import { VOLET, Volet } from "./volet.jsx";

const TABS = { "": "Accueil", actualites: "Actualités", cdi: "CDI", orientation: "Orientation" };
const PAGES = { "": Home, tiers: Services, export: Export, membres: Members };

function Trail({ place, group }) {
  return (
    <CBreadcrumb>
      <CBreadcrumbItem>Administration</CBreadcrumbItem><CBreadcrumbItem>{group.title}</CBreadcrumbItem>
      <CBreadcrumbItem active>{group.entries[place]}</CBreadcrumbItem>
    </CBreadcrumb>
  );
}

export function Portal() {
  const path = usePath();
  const [, web, named, page = ""] = path.split("/");
  const school = SCHOOLS.includes(named) ? named : "lycee";
  const place = web === "web" ? page : "";
  const server = useServer(school);
  const [volet, setVolet] = React.useState(false);
  const { data } = server;
  if (!data) return <div className="pt-5 text-center"><CSpinner color="primary" /></div>;
  const tabs = data.services.find((one) => one.key === "pronote").on ? { ...TABS, pronote: "Pronote" } : TABS;
  const group = VOLET.find((one) => place in one.entries);
  const Shown = data.signed || !group ? PAGES[place] ?? Nothing : Nothing;
  const leave = async () => {
    await post("/api/logout");
    setVolet(false);
    await server.load();
    go(`/web/${school}`);
  };
  const entered = async () => {
    await server.load();
    go(`/web/${school}`);
  };
  return (
    <>
      {data.signed && <Volet school={school} place={place} visible={volet} onVisible={setVolet} />}
      <div className="d-flex flex-column min-vh-100 bg-body-tertiary" style={{ paddingInlineStart: "var(--cui-sidebar-occupy-start, 0)" }}>
        <Head data={data} school={school} place={place} tabs={tabs} onVolet={() => setVolet(!volet)} onLeave={leave} />
        <CContainer lg className="flex-grow-1 px-4">
          {path === "/connexion" && !data.signed ? <PortalSignIn onEntered={entered} /> : (
            <>
              {data.signed && group && <Trail place={place} group={group} />}
              <Shown key={place} server={server} />
            </>
          )}
        </CContainer>
        <CFooter className="px-4 mt-4"><div>Mentions légales · Accessibilité : partiellement conforme</div><div>Région Sud</div></CFooter>
      </div>
      <Cookies />
    </>
  );
}
