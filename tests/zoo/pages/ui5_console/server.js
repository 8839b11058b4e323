// That school as the server knows it, what the screen remembers until another is opened, and the page drawn again.
import { render } from "lit";
import { post } from "../two_schools/school.js";

export const server = { school: "", data: null };
/** The screen's own: what is typed and not yet kept, what is open. */
export const ui = {};
/** What the site last said, for some seconds. */
export const said = { number: 0, text: "" };

let site = null;
export const draw = () => { if (server.data) render(site(), document.getElementById("root")); };

export const tell = (text) => {
  Object.assign(said, { number: said.number + 1, text });
  draw();
};

export async function load(school) {
  const answer = await fetch(`/api/state/${school}`);
  Object.assign(server, { school, data: await answer.json() });
  draw();
}

/** True once it is kept; a visit that is over leads to the sign-in. */
export async function act(what, sent = {}) {
  const answer = await post(`/api/do/${server.school}/${what}`, sent);
  if (answer.status === 401) {
    await load(server.school);
    return false;
  }
  server.data = await answer.json();
  draw();
  return true;
}

export const parts = () => location.pathname.split("/").slice(1);

function opened() {
  for (const key of Object.keys(ui)) delete ui[key];
  const at = parts();
  const school = at.find((one) => one === "lycee" || one === "college") ?? "lycee";
  if (school === server.school) draw();
  else load(school);
}

export function drawn(what) {
  site = what;
  addEventListener("popstate", opened);
  opened();
}
