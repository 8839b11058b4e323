// Addresses of the application, and what the server says.
export const store = {site: null};
const listeners = [];

export async function api(path, method = "GET", body) {
  const answer = await fetch(`/api/${path}`, {method, headers: {"Content-Type": "application/json"},
    body: body === undefined ? undefined : JSON.stringify(body)});
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

export const key = () => location.pathname.split("/")[2] || "lycee";
export const load = async () => { store.site = await api(`sites/${key()}`); };
export const onNavigate = call => listeners.push(call);
/** Asked before a page is left; false keeps it. */
export const guard = {ask: null};

export async function navigate(path) {
  if (guard.ask && !(await guard.ask())) return;
  guard.ask = null;
  history.pushState({}, "", path);
  listeners.forEach(one => one());
}
addEventListener("popstate", () => { guard.ask = null; listeners.forEach(one => one()); });
/** Where a link of the application leads. */
export const link = path => ({href: path, onclick: event => { event.preventDefault(); navigate(path); }});
