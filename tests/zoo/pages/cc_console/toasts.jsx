// What is told at the top right, for five seconds.
import * as React from "react";
import { CToast, CToastBody, CToaster, CToastHeader } from "@coreui/react";

const Told = React.createContext(() => {});
export const useToast = () => React.useContext(Told);

export function Toasts({ children }) {
  const [toast, addToast] = React.useState();
  const toaster = React.useRef(null);
  const tell = (title, text) => addToast(
    <CToast>
      <CToastHeader closeButton>
        <svg className="rounded me-2" width="20" height="20" focusable="false" role="img"><rect width="100%" height="100%" fill="#1b9e3e" /></svg>
        <div className="fw-bold me-auto">{title}</div>
        <small>à l'instant</small>
      </CToastHeader>
      <CToastBody>{text}</CToastBody>
    </CToast>,
  );
  return (
    <Told.Provider value={tell}>
      {children}
      <CToaster className="p-3" placement="top-end" push={toast} ref={toaster} />
    </Told.Provider>
  );
}
