// Toasts at the bottom right, four seconds each; the promise's own changes as it is settled.
import * as React from "react";
import { IconAlertCircle, IconCircleCheck, IconInfoCircle, IconLoader2, IconX } from "@tabler/icons-react";

let shown = [];
let last = 0;
const listeners = new Set();
const set = (next) => {
  shown = next;
  listeners.forEach((one) => one());
};
const put = (id, type, title, description) => {
  const one = { id, type, title, description };
  set(shown.some((other) => other.id === id) ? shown.map((other) => (other.id === id ? one : other)) : [...shown, one]);
  if (type !== "loading") setTimeout(() => dismiss(id), 4000);
  return id;
};
const dismiss = (id) => set(shown.filter((one) => one.id !== id));

export const toast = {
  success: (title, description) => put(++last, "success", title, description),
  info: (title, description) => put(++last, "info", title, description),
  error: (title, description) => put(++last, "error", title, description),
  promise(promise, { loading, success }) {
    const id = put(++last, "loading", loading);
    promise.then((value) => put(id, "success", typeof success === "function" ? success(value) : success),
      (error) => put(id, "error", "L'enregistrement a échoué", error.message));
    return promise;
  },
};

const ICONS = { success: IconCircleCheck, info: IconInfoCircle, error: IconAlertCircle, loading: IconLoader2 };

export function Toaster() {
  const all = React.useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, () => shown);
  return (
    <section aria-label="Notifications" tabIndex={-1} aria-live="polite" aria-relevant="additions text" aria-atomic="false">
      <ol className="toaster" data-toaster="">
        {all.map((one) => {
          const Icon = ICONS[one.type];
          return (
            <li key={one.id} className="toast" data-type={one.type} tabIndex={0}>
              <Icon className={one.type === "loading" ? "spin" : undefined} size={18} aria-hidden />
              <div className="toast-text">
                <div className="toast-title">{one.title}</div>
                {one.description && <div className="muted">{one.description}</div>}
              </div>
              <button className="toast-close" aria-label="Fermer la notification" onClick={() => dismiss(one.id)}><IconX size={12} /></button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
