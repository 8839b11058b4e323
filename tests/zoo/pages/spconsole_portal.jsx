// Portal of a whole console with Radix Themes as its documentation shows: dropdown menu with submenus, radio cards, segmented controls,
// checkbox cards, alert dialog before what is kept, callouts after it, tab nav, loading buttons.
import { createRoot } from "react-dom/client";
import { Theme } from "@radix-ui/themes";
import "@radix-ui/themes/styles.css";
import "./spconsole_portal/site.css";
import { Atrium } from "./spconsole_portal/atrium.jsx";

createRoot(document.getElementById("root")).render(
  <Theme accentColor="teal" grayColor="slate" radius="medium">
    <Atrium />
  </Theme>,
);
