// Whole console with Fluent UI React v9, light web theme, its captions in French, as the documentation's examples show: navigation in an
// overlay drawer, tree, toolbars, breadcrumb, accordion of switches and multiselect dropdowns, combobox that filters, tag picker, virtualised
// data grid with selection and resizable columns, overlay drawer with a form, alert dialog, teaching popover, slider with a spin button.
import { createRoot } from "react-dom/client";
import { FluentProvider, Toaster, webLightTheme } from "@fluentui/react-components";
import { Console } from "./fluent_console/console.jsx";
import { Portal } from "./fluent_console/portal.jsx";
import { TOASTER } from "./fluent_console/said.jsx";

document.body.style.margin = "0";
const Site = SITE === "portal" ? Portal : Console;
createRoot(document.getElementById("root")).render(
  <FluentProvider theme={webLightTheme}>
    <Site />
    <Toaster toasterId={TOASTER} position="top-end" />
  </FluentProvider>,
);
