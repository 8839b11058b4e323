// Whole console with MUI, theme by default, in French, as the documentation's examples show: app bar with menus, cards,
// controlled accordions, select with checkmarks, alert dialog, backdrop, data grid with a row in edition, slider with a field.
import { createRoot } from "react-dom/client";
import { CssBaseline, ThemeProvider, createTheme } from "@mui/material";
import { frFR } from "@mui/material/locale";
import { frFR as gridFrFR } from "@mui/x-data-grid/locales";
import { Console } from "./mui_console/console.jsx";
import { Portal } from "./mui_console/portal.jsx";
import { Notices } from "./mui_console/notices.jsx";

const theme = createTheme({}, gridFrFR, frFR);
const Site = SITE === "portal" ? Portal : Console;
createRoot(document.getElementById("root")).render(
  <ThemeProvider theme={theme}>
    <CssBaseline />
    <Notices><Site /></Notices>
  </ThemeProvider>,
);
