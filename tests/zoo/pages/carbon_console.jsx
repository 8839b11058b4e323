// Whole console with IBM's Carbon, theme by default, in French, as the documentation's examples show: UI shell, accordion,
// forms, data table with toolbar and pagination, danger modal, toasts.
import { createRoot } from "react-dom/client";
import "@carbon/styles/css/styles.css";
import { Toasts } from "./carbon_console/toasts.jsx";
import { Portal } from "./carbon_console/portal.jsx";
import { Console } from "./carbon_console/console.jsx";

createRoot(document.getElementById("root")).render(<Toasts>{SITE === "portal" ? <Portal /> : <Console />}</Toasts>);
