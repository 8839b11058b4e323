// Small tools of every page: text that is escaped, and calls to the server.
class Markup {
  constructor(text) {
    this.text = text;
  }
}

const written = (value) => {
  if (Array.isArray(value)) return value.map(written).join("");
  if (value instanceof Markup) return value.text;
  return String(value ?? "").replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
};

export const html = (parts, ...values) => new Markup(parts.reduce((all, part, at) => all + written(values[at - 1]) + part));
export const mount = (place, markup) => {
  place.innerHTML = markup.text;
};

async function call(address, options) {
  const answer = await fetch(address, options);
  if (answer.status === 401) location.assign(`/connexion/login?service=${encodeURIComponent(location.pathname)}`);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}
export const get = (address) => call(address);
export const send = (method, address, body) =>
  call(address, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
export const post = (address, body) => send("POST", address, body);
