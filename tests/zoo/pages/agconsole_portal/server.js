// The way to the server, and to the page that the address names.
import * as React from "react";

/** What the server answers: `[status, data]`. */
export async function ask(method, path, sent) {
  const answer = await fetch(`/api/${path}`, { method, body: sent && JSON.stringify(sent), headers: sent && { "Content-Type": "application/json" } });
  if (answer.status === 401) go(`/connexion?retour=${encodeURIComponent(location.pathname)}`);
  return [answer.status, await answer.json().catch(() => null)];
}

export const go = (path) => {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
  scrollTo(0, 0);
};

export const usePath = () => React.useSyncExternalStore(
  (then) => {
    addEventListener("popstate", then);
    return () => removeEventListener("popstate", then);
  },
  () => location.pathname,
);

/** What makes a link stay in the page. */
export const to = (path) => ({
  href: path,
  onClick: (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(path);
  },
});

/** What is read at that path once the page is there; null before. */
export function useData(path) {
  const [data, setData] = React.useState(null);
  React.useEffect(() => {
    let wanted = true;
    setData(null);
    ask("GET", path).then(([status, found]) => wanted && status === 200 && setData(found));
    return () => { wanted = false; };
  }, [path]);
  return [data, setData];
}

export const PROFILES = [
  { id: "eleves", label: "Élèves" }, { id: "parents", label: "Parents" },
  { id: "enseignants", label: "Enseignants" }, { id: "personnels", label: "Personnels" },
];
export const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];
