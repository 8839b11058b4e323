// Console of a whole console with React Spectrum, its default theme, in French, as its documentation shows: menus whose items are links,
// breadcrumbs, list views with highlighted selection, table views that load as they scroll with an action bar, dialogs, alert dialogs,
// pickers, number fields with a unit, toasts.
import { createRoot } from "react-dom/client";
import { Provider, ToastContainer, defaultTheme } from "@adobe/react-spectrum";
import "./spconsole_console/site.css";
import { Pronote } from "./spconsole_console/pronote.jsx";
import { go } from "./spconsole_console/ways.js";

createRoot(document.getElementById("root")).render(
  <Provider theme={defaultTheme} colorScheme="light" locale="fr-FR" router={{ navigate: go }} minHeight="100vh">
    <Pronote />
    <ToastContainer placement="bottom end" />
  </Provider>,
);
