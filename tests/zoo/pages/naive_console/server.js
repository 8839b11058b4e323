// That school as the server knows it, shared by every screen.
import { reactive } from "vue";
import { post } from "../two_schools/school.js";

export const server = reactive({ school: "", data: null });

export async function load(school) {
  const answer = await fetch(`/api/state/${school}`);
  Object.assign(server, { school, data: await answer.json() });
}

/** True once it is kept; a visit that is over leads to the sign-in. */
export async function act(what, sent = {}) {
  const answer = await post(`/api/do/${server.school}/${what}`, sent);
  if (answer.status === 401) {
    await load(server.school);
    return false;
  }
  server.data = await answer.json();
  return true;
}

export async function leave() {
  await post("/api/logout");
  await load(server.school);
}
