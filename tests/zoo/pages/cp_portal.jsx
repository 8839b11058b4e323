// Portal of a whole console with Chakra UI, theme by default, as the documentation's examples show: cards that are links,
// breadcrumb with a menu in it, collapsible cards with radio buttons and check-box cards, select, toaster.
import { createRoot } from "react-dom/client";
import { ChakraProvider, LocaleProvider, defaultSystem } from "@chakra-ui/react";
import "./cp_portal/site.css";
import { Atrium } from "./cp_portal/atrium.jsx";
import { Cookies } from "./cp_portal/cookies.jsx";
import { Toasts } from "./cp_portal/toasts.jsx";

createRoot(document.getElementById("root")).render(
  <ChakraProvider value={defaultSystem}>
    <LocaleProvider locale="fr-FR">
      <Atrium />
      <Cookies />
      <Toasts />
    </LocaleProvider>
  </ChakraProvider>,
);
