// Console of a whole console in the manner of shadcn/ui: components of one's own over Radix primitives and TanStack Table, as
// that kit's examples compose them: sidebar, command menu, data table, sheet, alert dialog, toasts.
import { createRoot } from "react-dom/client";
import "./shconsole_console/site.css";
import { App } from "./shconsole_console/app.jsx";
import { Toaster } from "./shconsole_console/toaster.jsx";

createRoot(document.getElementById("root")).render(
  <>
    <App />
    <Toaster />
  </>,
);
