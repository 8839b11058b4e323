// What is told at the top of the content, until it is dismissed or told again.
import * as React from "react";

const Told = React.createContext(null);
export const useFlashes = () => React.useContext(Told);

const NEWS = { id: "news", type: "info", header: "Version 2026.1.4 disponible", content: "La mise à jour sera installée dans la nuit de samedi à dimanche." };

export function Flashes({ children }) {
  const [items, setItems] = React.useState(localStorage.getItem("news") ? [] : [NEWS]);
  const dismiss = (id) => {
    if (id === "news") localStorage.setItem("news", "lu");
    setItems((all) => all.filter((one) => one.id !== id));
  };
  const tell = (id, type, content, more = {}) => setItems((all) => [{ id, type, content, ...more }, ...all.filter((one) => one.id !== id)]);
  const shown = items.map((one) => ({ ...one, dismissible: !one.loading, dismissLabel: "Fermer le message", onDismiss: () => dismiss(one.id) }));
  return <Told.Provider value={{ items: shown, tell, clear: () => setItems((all) => all.filter((one) => one.id === "news")) }}>{children}</Told.Provider>;
}
