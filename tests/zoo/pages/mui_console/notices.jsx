// What the site says in passing: one snackbar at a time, at the bottom.
import * as React from "react";
import { Alert, Snackbar } from "@mui/material";

const Say = React.createContext(() => undefined);

export const useSay = () => React.useContext(Say);

export function Notices({ children }) {
  const [said, setSaid] = React.useState({ key: 0, message: "", severity: "success", open: false });
  const say = React.useCallback((message, severity = "success") => setSaid({ key: Date.now(), message, severity, open: true }), []);
  const close = (_, reason) => reason !== "clickaway" && setSaid((one) => ({ ...one, open: false }));
  return (
    <Say.Provider value={say}>
      {children}
      <Snackbar key={said.key} open={said.open} autoHideDuration={6000} onClose={close}>
        <Alert onClose={close} severity={said.severity} variant="filled" sx={{ width: "100%" }}>{said.message}</Alert>
      </Snackbar>
    </Say.Provider>
  );
}
