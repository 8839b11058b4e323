// What the server knows of the school in view, and the way to ask it for something.
import { signal } from "@angular/core";
import { post } from "../two_schools/school.js";

export const server = { school: signal(""), data: signal<any>(null) };

export const pause = (milliseconds: number) => new Promise((then) => setTimeout(then, milliseconds));

export async function load(school: string) {
  const answer = await fetch(`/api/state/${school}`);
  const data = await answer.json();
  server.school.set(school);
  server.data.set(data);
}

/** True once it is kept; a visit that is over leads to the sign-in. */
export async function act(what: string, sent: unknown = {}) {
  await pause(350);
  const answer = await post(`/api/do/${server.school()}/${what}`, sent);
  if (answer.status === 401) {
    await load(server.school());
    return false;
  }
  server.data.set(await answer.json());
  return true;
}

/** Signed out, as the pages then see it. */
export async function leave() {
  await post("/api/logout");
  await load(server.school());
}
