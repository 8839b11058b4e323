// One toast for all screens.
import * as React from "react";
import { Toast } from "primereact/toast";

const Say = React.createContext(() => {});
export const useSay = () => React.useContext(Say);

export function Speaking({ children }) {
  const toast = React.useRef(null);
  const say = React.useCallback((summary, detail, severity = "success") => toast.current.show({ severity, summary, detail, life: 3000 }), []);
  return <Say.Provider value={say}><Toast ref={toast} />{children}</Say.Provider>;
}
