// The school that is open, as the server knows it; whatever shows it is drawn again when it changes.
import { post } from "../two_schools/school.js";

export const server = { school: "", data: null };

let draw = () => {};
let due = false;

/** Drawn once what is going on is over: an element may tell of a change while the page is being drawn. */
export function changed() {
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    draw();
  });
}

export const drawnBy = (drawing) => (draw = drawing);

export async function load(school) {
  const answer = await fetch(`/api/state/${school}`);
  Object.assign(server, { school, data: await answer.json() });
  changed();
}

/** True once it is kept; a visit that is over leads to the sign-in. */
export async function act(what, sent = {}) {
  const answer = await post(`/api/do/${server.school}/${what}`, sent);
  if (answer.status === 401) {
    await load(server.school);
    return false;
  }
  server.data = await answer.json();
  changed();
  return true;
}
