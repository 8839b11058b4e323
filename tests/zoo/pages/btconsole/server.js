/** What the console knows of the school it works on, and its server. */
import { reactive } from "vue";

/** Everything of the school in hand; `key` is how addresses call it. */
export const base = reactive({ key: "", signed: null, schools: {} });

const told = async (answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))));
const sent = (what, body = {}) => fetch(what, { method: "POST", body: JSON.stringify(body) }).then(told);

/** Who is signed in, and for which schools; any of them tells. */
export const load = async (key) => Object.assign(base, await fetch(`/api/state/${key || "lycee"}`).then(told), { key: key ?? "" });
export const signIn = (username, password) => sent("/api/login", { username, password });
export const signOut = () => sent("/api/logout").then(() => Object.assign(base, { key: "", signed: false }));
/** One thing changed at the school in hand. */
export const change = async (what, body) => Object.assign(base, await sent(`/api/do/${base.key}/${what}`, body));
export const isTourDue = async () => (await fetch("/api/visite").then(told)).tour;
export const tourIsShown = () => sent("/api/visite");
