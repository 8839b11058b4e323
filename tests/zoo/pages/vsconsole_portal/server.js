// What the site's own server holds of the school in view, and how it is asked.
import { reactive } from "vue";

export const held = reactive({ school: "", name: "", schools: {}, signed: false, services: [] });

export async function read(school) {
  const answer = await fetch(`/api/state/${school}`);
  Object.assign(held, await answer.json(), { school });
}

export async function send(what, body) {
  const answer = await fetch(`/api/do/${held.school}/${what}`, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  Object.assign(held, await answer.json());
}

export async function signIn(username, password) {
  return (await fetch("/api/login", { method: "POST", body: JSON.stringify({ username, password }) })).ok;
}

export async function signOut() {
  await fetch("/api/logout", { method: "POST" });
  held.signed = false;
}

export const kept = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.split("=")[1];
export const keep = (name, value) => { document.cookie = `${name}=${value}; path=/; max-age=15552000; samesite=lax`; };
