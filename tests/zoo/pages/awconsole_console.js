// Console of a whole console with w2ui, as its documentation shows: layout, sidebar with groups and counters, toolbar, tabs,
// forms, grids that ask the server and are edited in place (saved by their toolbar), confirmations and notifications.
import { w2utils } from "w2ui";
import "w2ui/w2ui-2.0.min.css";
import "./awconsole_console/site.css";
import { french } from "./awconsole_console/french.js";
import { start } from "./awconsole_console/doors.js";

w2utils.locale(french);
w2utils.settings.dataType = "JSON";
start();
