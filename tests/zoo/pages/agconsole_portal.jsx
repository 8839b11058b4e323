// Portal of a whole console with Radix Themes, in its default look, as the documentation's examples show: tab navigation,
// cards, callouts, dialogs, radio group and check-box cards in accordions (Radix Primitives), select, data list, toasts.
import { createRoot } from "react-dom/client";
import { Theme } from "@radix-ui/themes";
import "@radix-ui/themes/styles.css";
import "./agconsole_portal/site.css";
import { Atrium } from "./agconsole_portal/atrium.jsx";
import { Toasts } from "./agconsole_portal/toasts.jsx";

createRoot(document.getElementById("app")).render(
  <Theme accentColor="blue" grayColor="slate">
    <Toasts>
      <Atrium />
    </Toasts>
  </Theme>,
);
