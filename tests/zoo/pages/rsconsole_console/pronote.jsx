// The console's addresses: signing in, which school, then the administration of that one.
import * as React from "react";
import { Loader } from "rsuite";
import { SCHOOLS, go, usePath } from "../two_schools/server.js";
import { Schools, SignIn } from "./entry.jsx";
import { Shell } from "./shell.jsx";

export function Pronote() {
  const path = usePath();
  // What is new is shown once, after signing in.
  const [news, setNews] = React.useState(false);
  const [, school, page = "accueil", part = "", more = ""] = path.split("/");
  React.useEffect(() => {
    if (path === "/") go("/etablissements");
  }, [path]);
  if (path === "/connexion") return <SignIn onEnter={() => setNews(true)} />;
  if (SCHOOLS.includes(school)) {
    return <Shell key={school} school={school} page={page} part={part} more={more} news={news} onNewsRead={() => setNews(false)} />;
  }
  return path === "/" ? <Loader center content="Chargement..." /> : <Schools />;
}
