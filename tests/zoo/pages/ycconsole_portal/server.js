// What the portal knows of the site that is shown, and how it asks its server.
import { reactive } from "vue";

export const known = reactive({ path: "", site: null });

export const call = async (address, method = "GET", body = undefined) => {
  const answer = await fetch(address, { method, headers: body === undefined ? {} : { "Content-Type": "application/json" }, body: body === undefined ? undefined : JSON.stringify(body) });
  if (answer.status === 401 && known.site) known.site.user = null;
  return answer;
};

export const read = async (address) => (await call(address)).json();

export const load = async (path) => {
  known.site = await read(`/api/site/${path}`);
  known.path = path;
};
