// The way to the console's server, the screen that the address names, and what is said in passing.
import * as React from "react";
import { OverlayToaster } from "@blueprintjs/core";

export async function ask(path, method = "GET", sent) {
  const answer = await fetch(`/api/${path}`, { method, body: sent && JSON.stringify(sent) });
  if (answer.status === 401) location.assign("/");
  if (!answer.ok) throw Object.assign(new Error(answer.statusText), { status: answer.status });
  return answer.json();
}

export const go = (path) => {
  location.hash = `/${path}`;
};

export const useScreen = () =>
  React.useSyncExternalStore(
    (then) => {
      addEventListener("hashchange", then);
      return () => removeEventListener("hashchange", then);
    },
    () => location.hash.slice(2),
  );

const toaster = OverlayToaster.create();

export const say = async (message, intent = "success", icon = "tick") => (await toaster).show({ message, intent, icon });
export const complain = () => say("L'enregistrement a échoué. Réessayez dans un instant.", "danger", "error");
