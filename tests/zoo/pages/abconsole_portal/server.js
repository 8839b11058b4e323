// The way to the portal's server, and to another page of it.
import * as React from "react";

export const PROFILES = [
  { value: "eleves", label: "Élèves" },
  { value: "parents", label: "Parents" },
  { value: "enseignants", label: "Enseignants" },
  { value: "personnels", label: "Personnels" },
];

export async function ask(path, method = "GET", sent) {
  const answer = await fetch(`/api/${path}`, { method, body: sent && JSON.stringify(sent) });
  if (!answer.ok) throw Object.assign(new Error(answer.statusText), { status: answer.status });
  return answer.json();
}

export const go = (path) => {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
  scrollTo(0, 0);
};

export const usePath = () =>
  React.useSyncExternalStore(
    (then) => {
      addEventListener("popstate", then);
      return () => removeEventListener("popstate", then);
    },
    () => location.pathname,
  );
