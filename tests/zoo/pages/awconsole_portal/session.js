// Who is there, as the server says.
import { reactive } from "vue";

export const session = reactive({ ready: false, signed: false, toured: true, asked: true, sites: {}, site: null });

export const post = (path, sent = {}) =>
  fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(sent) });

export async function refresh() {
  Object.assign(session, await (await fetch("/api/session")).json(), { ready: true });
}

export async function enter(slug) {
  const answer = await fetch(`/api/sites/${slug}`);
  session.site = answer.ok ? { slug, ...(await answer.json()) } : null;
}
