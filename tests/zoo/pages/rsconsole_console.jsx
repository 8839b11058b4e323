// Console of a whole console with React Suite, in French, after its documentation: side navigation with menus, radio tiles,
// drawer, dialogs of a hook, form in plain text, picker in groups, tables in pages with inline edits, segmented control.
import { createRoot } from "react-dom/client";
import { CustomProvider } from "rsuite";
import frFR from "rsuite/locales/fr_FR";
import "rsuite/dist/rsuite.css";
import "./rsconsole_console/site.css";
import { Pronote } from "./rsconsole_console/pronote.jsx";

createRoot(document.getElementById("root")).render(
  <CustomProvider locale={frFR}>
    <Pronote />
  </CustomProvider>,
);
