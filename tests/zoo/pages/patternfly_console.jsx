// Whole console with PatternFly 6, its captions in French, as the documentation's examples show: masthead with a sidebar of flyouts, horizontal
// navigation with a second row, breadcrumb, clickable cards, expandable data list with toggle groups and chips, typeahead select, clickable
// table with its toolbar, managed columns and pages beside a drawer, primary-detail lists, number input, modals, toasts.
import { createRoot } from "react-dom/client";
import "@patternfly/react-core/dist/styles/base.css";
import { Console } from "./patternfly_console/console.jsx";
import { Portal } from "./patternfly_console/portal.jsx";
import { Toasts } from "./patternfly_console/said.jsx";

const Site = SITE === "portal" ? Portal : Console;
createRoot(document.getElementById("root")).render(<><Site /><Toasts /></>);
