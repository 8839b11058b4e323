// The server's word on the school that is open, shared by every screen.
import { reactive, readonly } from "vue";
import { post } from "../two_schools/school.js";

export const UAI = { college: "0139991P", lycee: "0139990N" };

const held = reactive({ school: "", data: null });

/** What is known; `data` is null until the server has answered. */
export const server = readonly(held);

export async function load(school = held.school || "lycee") {
  const answer = await fetch(`/api/state/${school}`);
  const data = await answer.json();
  Object.assign(held, { school, data });
}

/** Asks for something; true once it is kept. */
export async function act(what, sent = {}) {
  const answer = await post(`/api/do/${held.school}/${what}`, sent);
  if (answer.status === 401) {
    await load();
    return false;
  }
  held.data = await answer.json();
  return true;
}

export async function signIn(typed) {
  const { ok } = await post("/api/login", typed);
  if (ok) await load();
  return ok;
}

export async function signOut() {
  await post("/api/logout");
  await load();
}

/** As long as a server that has more to do. */
export const pause = (milliseconds) => new Promise((then) => setTimeout(then, milliseconds));
