// The way to the server, and names that w2ui wants only once.
import { w2ui, w2utils } from "w2ui";

export const box = document.getElementById("client");

export async function ask(path, sent) {
  const how = sent && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(sent) };
  const answer = await fetch(path, how);
  if (answer.status === 401 && path !== "/api/session") location.reload();
  return answer.ok ? answer.json() : null;
}

/** Makes that widget anew. */
export function made(Kind, options) {
  w2ui[options.name]?.destroy();
  return new Kind(options);
}

export const say = (text) => w2utils.notify(text, { timeout: 6000 });
