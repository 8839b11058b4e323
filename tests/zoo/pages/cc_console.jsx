// Console with Cloudscape, in French, as the documentation's examples show: top navigation, app layout with its side navigation, breadcrumbs, flashbar
// and split panel, cards, tabs, modal, select to filter, table with inline editing, filters, pages and preferences, slider with a field.
import { createRoot } from "react-dom/client";
import "@cloudscape-design/global-styles/index.css";
import { I18nProvider } from "@cloudscape-design/components/i18n";
import messages from "@cloudscape-design/components/i18n/messages/all.fr";
import { Console } from "./cc_console/console.jsx";
import { Flashes } from "./cc_console/flashes.jsx";

createRoot(document.getElementById("root")).render(
  <I18nProvider locale="fr" messages={[messages]}><Flashes><Console /></Flashes></I18nProvider>,
);
