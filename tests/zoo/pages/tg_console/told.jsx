// What a page says once something is kept: a toast.
import * as React from "react";
import { Notification } from "grommet";

/** The toast to draw, and what shows it with a message. */
export function useToast(title) {
  const [said, setSaid] = React.useState(null);
  const toast = said && <Notification key={said.number} toast status={said.status} title={title} message={said.message} onClose={() => setSaid(null)} />;
  const say = (message, status = "normal") => setSaid((before) => ({ message, status, number: (before?.number ?? 0) + 1 }));
  return [toast, say];
}
