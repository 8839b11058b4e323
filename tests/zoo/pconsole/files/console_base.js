// Elements, and the calls to the server: one after the other, under a veil where they last.
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((one) => one != null && one !== false));
  return node;
}

export function replace(place, ...children) {
  place.replaceChildren(...children.filter((one) => one != null && one !== false));
}

let counter = 0;
export const ident = (prefix) => `${prefix}_${++counter}`;

const veil = document.getElementById("patience");
let waiting = 0, tail = Promise.resolve();

async function fetched(method, address, body) {
  waiting += 1;
  const timer = setTimeout(() => { veil.hidden = false; }, 250);
  try {
    return await fetch(address, { method, headers: body === undefined ? {} : { "Content-Type": "application/json" }, body: body === undefined ? undefined : JSON.stringify(body) });
  } finally {
    clearTimeout(timer);
    waiting -= 1;
    if (!waiting) veil.hidden = true;
  }
}

function queued(method, address, body) {
  const turn = tail.then(() => fetched(method, address, body));
  tail = turn.catch(() => {});
  return turn;
}

async function json(method, address, body) {
  const answer = await queued(method, address, body);
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw Object.assign(new Error(String(answer.status)), { status: answer.status, told: await answer.json().catch(() => ({})) });
  return answer.json();
}

/** What is open: its summary is kept up to date by each answer. */
export const base = {};

export const api = {
  raw: queued,
  get: (address) => json("GET", address),
  open: async (uai) => Object.assign(base, await json("GET", `/api/bases/${uai}`)),
  ask: (path) => json("GET", `/api/bases/${base.uai}/${path}`),
  tell: (path, body) => json("POST", `/api/bases/${base.uai}/${path}`, body),
  command: (what) => json("POST", `/api/bases/${base.uai}/commande`, { quoi: what }),
};

/** What the bar below says; its line is set by the shell. */
export const bar = { say: () => {}, refresh: () => {}, leave: async () => true };
