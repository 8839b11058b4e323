// Whole console with Semi Design, theme by default, in French, as the documentation's examples show: cards that lead to an
// administration with a navigation at the side, steps, collapse, form, menus that drop down from the top, confirmation in a
// bubble, virtualised and paged tables, transfer in a modal, tree and tree select, time picker, toasts and notifications.
import { createRoot } from "react-dom/client";
import { ConfigProvider } from "@douyinfe/semi-ui-19";
import fr from "@douyinfe/semi-ui-19/lib/es/locale/source/fr";
import "./semi_console/site.css";
import { Console } from "./semi_console/console.jsx";
import { Portal } from "./semi_console/portal.jsx";

createRoot(document.getElementById("root")).render(
  <ConfigProvider locale={fr}>{SITE === "portal" ? <Portal /> : <Console />}</ConfigProvider>,
);
