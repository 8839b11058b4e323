// What the single-page sites of two schools share: the server's word, and the page that the address names.
import * as React from "react";

export const PROFILES = [
  { id: "eleves", label: "Élèves" }, { id: "parents", label: "Parents" },
  { id: "enseignants", label: "Enseignants" }, { id: "personnels", label: "Personnels" },
];
/** The export's own keys. */
export const EXPORTED = PROFILES.map((one) => (one.id === "parents" ? { ...one, id: "responsables" } : one));

export const post = (path, sent = {}) => fetch(path, { method: "POST", body: JSON.stringify(sent) });

export const SCHOOLS = ["college", "lycee"];

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

export const go = (path) => {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
};

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

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The people of that profile in the order of their names, those whose name holds the text. */
export function people(rows, profile, text) {
  const order = (one, other) => one.family.localeCompare(other.family, "fr") || one.first.localeCompare(other.first, "fr");
  return rows
    .filter((one) => one.profile === profile && plain(`${one.family} ${one.first}`).includes(plain(text)))
    .sort(order);
}
