// Whole console with Mantine and mantine-datatable, theme by default, in French, as the documentation's examples show:
// AppShell, nested NavLink, forms with use-form, Drawer, Popover, notifications, a table that loads more as it is scrolled.
import { createRoot } from "react-dom/client";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "mantine-datatable/styles.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { Portal } from "./mantine_console/portal.jsx";
import { Console } from "./mantine_console/console.jsx";

createRoot(document.getElementById("root")).render(
  <MantineProvider>
    <Notifications position="top-center" />
    {SITE === "portal" ? <Portal /> : <Console />}
  </MantineProvider>,
);
