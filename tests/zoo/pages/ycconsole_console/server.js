// How the console asks its server, and where in the console one is.
import * as React from "react";

export class Refused extends Error {
  constructor(status, told) {
    super(`${status}`);
    this.status = status;
    this.told = told;
  }
}

export const call = async (address, method = "GET", body = undefined) => {
  const answer = await fetch(`/api${address}`, { method, headers: body === undefined ? {} : { "Content-Type": "application/json" }, body: body === undefined ? undefined : JSON.stringify(body) });
  const told = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw new Refused(answer.status, told);
  return told;
};

// What that address holds: undefined until it is there; and a way to put another in its place.
export const useRead = (address) => {
  const [found, setFound] = React.useState();
  React.useEffect(() => {
    let live = true;
    setFound(undefined);
    call(address).then((told) => live && setFound(told), () => live && window.location.reload());
    return () => { live = false; };
  }, [address]);
  return [found, setFound];
};

export const usePath = () => {
  const [path, setPath] = React.useState(window.location.pathname);
  React.useEffect(() => {
    const moved = () => setPath(window.location.pathname);
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, []);
  const go = (to) => {
    window.history.pushState(null, "", to);
    setPath(to);
  };
  return [path, go];
};
