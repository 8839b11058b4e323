// Who is signed in, for which school, and which page is in view.
import * as React from "react";
import { call } from "./api.js";
import { Dashboard, NoSchool } from "./home.jsx";
import { Filler } from "./filler.jsx";
import { PAGES } from "./pages.js";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Profiles } from "./profiles.jsx";
import { Publication } from "./publication.jsx";
import { go, usePath } from "./router.jsx";
import { Shell } from "./shell.jsx";
import { SignIn } from "./sign_in.jsx";
import { toast } from "./toaster.jsx";
import { TooltipProvider } from "./ui.jsx";

const VIEWS = { people: People, profiles: Profiles, publication: Publication, preferences: Preferences, filler: Filler, home: Dashboard };

export function App() {
  const [session, setSession] = React.useState(null);
  const path = usePath();
  const read = () => call("session").then(setSession);
  React.useEffect(() => { read(); }, []);
  if (!session) return null;
  if (!session.signed) return <SignIn onSigned={read} />;
  const school = session.schools.find((one) => one.uai === session.school);
  const choose = async (uai) => {
    const next = await call("session", "PATCH", { school: uai });
    setSession(next);
    go("/");
    toast.info("Établissement sélectionné", next.schools.find((one) => one.uai === uai).name);
  };
  const seen = () => call("session", "PATCH", { news: "read" }).then(setSession);
  const leave = () => call("session", "DELETE").then(read).then(() => go("/"));
  const page = PAGES.find((one) => one.path === path) ?? PAGES[0];
  const View = VIEWS[page.view];
  return (
    <TooltipProvider>
      <Shell session={session} school={school} page={page} onChoose={choose} onSeen={seen} onLeave={leave}>
        {school ? <View key={`${school.uai} ${page.path}`} school={school} {...page} /> : <NoSchool schools={session.schools} onChoose={choose} />}
      </Shell>
    </TooltipProvider>
  );
}
