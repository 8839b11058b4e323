// Where one is, and what the server holds.
export const store = {spaces: [], settings: null};
const hearers = [];

export async function call(path, method = "GET", body) {
  const answer = await fetch(`/api/${path}`, {method, headers: {"Content-Type": "application/json"},
    body: body === undefined ? undefined : JSON.stringify(body)});
  if (answer.status === 401 && path !== "connexion") { location.assign("/"); throw new Error("401"); }
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

export const parts = () => location.pathname.split("/").filter(Boolean);
export const space = () => parts()[0] ?? "";
export const spaceName = () => store.spaces.find(one => one.slug === space())?.nom ?? "";
export const read = async () => { store.settings = await call(`${space()}/parametres`); };
export const change = async (what, body) => { store.settings = await call(`${space()}/parametres/${what}`, "PUT", body); };

export const hear = one => hearers.push(one);
export const to = path => { history.pushState(null, "", path); hearers.forEach(one => one()); };
addEventListener("popstate", () => hearers.forEach(one => one()));
/** A link inside the space. */
export const inside = path => ({href: `/${space()}/${path}`,
  click: event => { event.preventDefault(); to(`/${space()}/${path}`); }});
