// What the site says, at the top right, for some seconds.
import * as React from "react";
import { ToastNotification } from "@carbon/react";

const Context = React.createContext(() => {});
export const useToast = () => React.useContext(Context);

export function Toasts({ children }) {
  const [shown, setShown] = React.useState([]);
  const next = React.useRef(0);
  const tell = (title, subtitle = "", kind = "success") => {
    const id = next.current++;
    setShown((before) => [...before, { id, title, subtitle, kind }]);
  };
  const close = (id) => setShown((before) => before.filter((one) => one.id !== id));
  return (
    <Context.Provider value={tell}>
      {children}
      <div style={{ position: "fixed", top: "3.5rem", right: "1rem", zIndex: 9100 }}>
        {shown.map(({ id, title, subtitle, kind }) => (
          <ToastNotification key={id} kind={kind} title={title} subtitle={subtitle} lowContrast timeout={5000}
            statusIconDescription={kind === "error" ? "Erreur" : "Succès"} aria-label="Fermer"
            onClose={() => close(id)} style={{ marginBlockEnd: "0.5rem" }} />
        ))}
      </div>
    </Context.Provider>
  );
}
