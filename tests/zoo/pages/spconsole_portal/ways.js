// The page that the address names, and the way to the server.
import * as React from "react";

export const PROFILES = [
  { id: "eleves", label: "Élèves" }, { id: "parents", label: "Parents" },
  { id: "enseignants", label: "Enseignants" }, { id: "personnels", label: "Personnels" },
];

export function go(path) {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
  scrollTo(0, 0);
}

export function useAddress() {
  return React.useSyncExternalStore(
    (then) => {
      addEventListener("popstate", then);
      return () => removeEventListener("popstate", then);
    },
    () => location.pathname + location.search,
  );
}

/** What makes a link stay in the page. */
export const to = (path) => ({
  href: path,
  onClick: (event) => {
    event.preventDefault();
    go(path);
  },
});

export const signIn = (back) => `/connexion?retour=${encodeURIComponent(back)}`;

/** The server's answer; who is not signed in any more is sent to the door. */
export async function ask(path, method = "GET", sent) {
  const answer = await fetch(path, { method, body: sent === undefined ? undefined : JSON.stringify(sent) });
  if (answer.status === 401 && path !== "/ws/session") go(signIn(location.pathname));
  return answer;
}

export function useAsked(path) {
  const [data, setData] = React.useState(null);
  React.useEffect(() => {
    let current = true;
    setData(null);
    ask(path).then(async (answer) => current && answer.ok && setData(await answer.json()));
    return () => {
      current = false;
    };
  }, [path]);
  return [data, setData];
}
