// The site's data as the server last told them, for every page of it.
import { reactive } from "vue";
import { post } from "../two_schools/school.js";

export const server = reactive({ school: "", data: null });

export async function load(school) {
  const answer = await fetch(`/api/state/${school}`);
  Object.assign(server, { school, data: await answer.json() });
}

/** True once it is kept. */
export async function act(what, sent = {}) {
  const answer = await post(`/api/do/${server.school}/${what}`, sent);
  if (!answer.ok) {
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
