// Console of a whole console with PrimeReact, theme Lara, in French, as the documentation's examples show: menu bar, tab menu
// and tab view, confirm dialog, toast, table with row groups that fold, columns chosen and cells edited, slider with a field.
import { createRoot } from "react-dom/client";
import { PrimeReactProvider, addLocale, locale } from "primereact/api";
import { ConfirmDialog } from "primereact/confirmdialog";
import { fr } from "primelocale/fr.json";
import "primereact/resources/themes/lara-light-blue/theme.css";
import "primeicons/primeicons.css";
import "./cp_console/site.css";
import { Pronote } from "./cp_console/pronote.jsx";
import { Speaking } from "./cp_console/speaking.jsx";

addLocale("fr", fr);
locale("fr");
createRoot(document.getElementById("root")).render(
  <PrimeReactProvider value={{ locale: "fr", ripple: true }}>
    <Speaking>
      <Pronote />
      <ConfirmDialog />
    </Speaking>
  </PrimeReactProvider>,
);
