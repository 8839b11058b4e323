// Whole console with SAP UI5 Web Components, theme by default, in French, as the documentation's examples show: shell bar,
// navigation layout, panels, lists with selection, growing table, combo box, dialogs. Without a framework: lit draws.
import "./ui5_console/components.js";
import "./ui5_console/french.js";
import "./ui5_console/site.css";
import { drawn } from "./ui5_console/server.js";
import { console_ } from "./ui5_console/console.js";
import { portal } from "./ui5_console/portal.js";

drawn(SITE === "portal" ? portal : console_);
