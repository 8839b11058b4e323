// What the console's own server holds of the base in view, and how it is asked.
export const held = { school: "", signed: false, schools: {} };

export async function read(school) {
  const answer = await fetch(`/api/state/${school}`);
  Object.assign(held, await answer.json(), { school });
}

export async function send(what, body = {}) {
  const answer = await fetch(`/api/do/${held.school}/${what}`, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  Object.assign(held, await answer.json());
}

export const sign = async (what, body = {}) => (await fetch(`/api/${what}`, { method: "POST", body: JSON.stringify(body) })).ok;
