// Console of a whole console without a framework: Shoelace's components as its documentation shows them (tree, split panel, tab
// group, dialog with carousel, drawer, dropdown, details, select, radio buttons, alerts as toasts), AG Grid Community for every list.
import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/shoelace.js";
import "@shoelace-style/shoelace/dist/translations/fr.js";
import { setBasePath } from "@shoelace-style/shoelace/dist/utilities/base-path.js";
import { AllCommunityModule, ModuleRegistry } from "ag-grid-community";
import "./agconsole_console/site.css";
import { start } from "./agconsole_console/start.ts";

setBasePath("/lib/@shoelace-style/shoelace/dist");
ModuleRegistry.registerModules([AllCommunityModule]);
start();
