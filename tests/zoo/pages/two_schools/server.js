// What the sites that React draws share besides: the server's word, and the page that the address names.
import * as React from "react";
import { go, post } from "./school.js";

export * from "./school.js";

/** That school as the server knows it; `act` asks for something and is true once it is kept. */
export function useServer(school) {
  const [data, setData] = React.useState(null);
  const load = React.useCallback(async () => {
    const answer = await fetch(`/api/state/${school}`);
    setData(await answer.json());
  }, [school]);
  const act = async (what, sent) => {
    const answer = await post(`/api/do/${school}/${what}`, sent);
    if (answer.status === 401) {
      await load();
      return false;
    }
    setData(await answer.json());
    return true;
  };
  React.useEffect(() => {
    setData(null);
    load();
  }, [load]);
  return { school, data, act, load };
}

export function usePath() {
  return React.useSyncExternalStore(
    (then) => {
      addEventListener("popstate", then);
      return () => removeEventListener("popstate", then);
    },
    () => location.pathname,
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
