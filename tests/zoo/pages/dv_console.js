// The console of « dvconsole », throughout in Vaadin's web components (theme Lumo) as the documentation's examples for Lit
// show them: menu bar as the navigation, tab sheet, grids with renderers, dialogs, notifications.
import "@vaadin/vaadin-lumo-styles/lumo.css";
import "@vaadin/vaadin-lumo-styles/vaadin-iconset.js";
import "@vaadin/button";
import "@vaadin/icon";
import "@vaadin/menu-bar";
import "./dv_console/site.css";
import { start } from "./dv_console/shell.js";

start(document.getElementById("root"));
