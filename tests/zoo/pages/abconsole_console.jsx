// Console of a whole console with Blueprint, theme by default, as the documentation's examples show: navbar, tree, tabs,
// callouts and alerts, select with a filter, HTML table of editable texts, menu of profiles, numeric input, toasts.
import { createRoot } from "react-dom/client";
import { BlueprintProvider, FocusStyleManager } from "@blueprintjs/core";
import "normalize.css";
import "@blueprintjs/core/lib/css/blueprint.css";
import "@blueprintjs/icons/lib/css/blueprint-icons.css";
import "@blueprintjs/select/lib/css/blueprint-select.css";
import "./abconsole_console/site.css";
import { Pronote } from "./abconsole_console/pronote.jsx";

FocusStyleManager.onlyShowFocusOnTabs();
createRoot(document.getElementById("root")).render(
  <BlueprintProvider>
    <Pronote />
  </BlueprintProvider>,
);
