// The page that the address names, and the way to the server.
import * as React from "react";

export function go(path) {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}

export function useAddress() {
  return React.useSyncExternalStore(
    (then) => {
      addEventListener("popstate", then);
      return () => removeEventListener("popstate", then);
    },
    () => location.pathname,
  );
}

/** The server's answer; a session that is over is told to the whole application. */
export async function ask(path, sent, more = {}) {
  const how = sent === undefined ? {} : { method: "POST", body: JSON.stringify(sent) };
  const answer = await fetch(`/api/${path}`, { ...how, ...more });
  if (answer.status === 401 && path !== "moi") dispatchEvent(new Event("session-over"));
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
