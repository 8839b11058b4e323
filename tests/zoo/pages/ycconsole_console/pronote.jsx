// Signed in or not, with a base or not.
import * as React from "react";
import { Flex, Spin } from "antd";
import { Bases } from "./bases.jsx";
import { Frame } from "./frame.jsx";
import { SignIn } from "./sign_in.jsx";
import { call } from "./server.js";

export function Pronote() {
  const [session, setSession] = React.useState();
  const load = React.useCallback(() => call("/session").then(setSession, () => setSession(null)), []);
  React.useEffect(() => { load(); }, [load]);
  if (session === undefined) return <Flex align="center" justify="center" className="whole"><Spin size="large" /></Flex>;
  if (session === null) return <SignIn onDone={load} />;
  if (!session.base) return <Bases onDone={load} />;
  return <Frame key={session.base.uai} session={session} reload={load} />;
}
