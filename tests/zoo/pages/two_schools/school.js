// What any single-page site of two schools needs, whatever draws it: profiles, the way to the server, the order of people.
export const PROFILES = [
  { id: "eleves", label: "Élèves" }, { id: "parents", label: "Parents" },
  { id: "enseignants", label: "Enseignants" }, { id: "personnels", label: "Personnels" },
];
/** The export's own keys. */
export const EXPORTED = PROFILES.map((one) => (one.id === "parents" ? { ...one, id: "responsables" } : one));

export const post = (path, sent = {}) => fetch(path, { method: "POST", body: JSON.stringify(sent) });

export const SCHOOLS = ["college", "lycee"];

export const go = (path) => {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
};

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The people of that profile in the order of their names, those whose name holds the text. */
export function people(rows, profile, text) {
  const order = (one, other) => one.family.localeCompare(other.family, "fr") || one.first.localeCompare(other.first, "fr");
  return rows
    .filter((one) => one.profile === profile && plain(`${one.family} ${one.first}`).includes(plain(text)))
    .sort(order);
}
