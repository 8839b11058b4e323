// Addresses of the pages, without a library.
import * as React from "react";

const moved = "shconsole:moved";

export function go(path) {
  if (path !== location.pathname) history.pushState(null, "", path);
  dispatchEvent(new Event(moved));
}

export function usePath() {
  return React.useSyncExternalStore((changed) => {
    addEventListener("popstate", changed);
    addEventListener(moved, changed);
    return () => {
      removeEventListener("popstate", changed);
      removeEventListener(moved, changed);
    };
  }, () => location.pathname);
}

export function Link({ to, onClick, ...props }) {
  return (
    <a href={to} onClick={(e) => {
      onClick?.(e);
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.defaultPrevented) return;
      e.preventDefault();
      go(to);
    }} {...props} />
  );
}
