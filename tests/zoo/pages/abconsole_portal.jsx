// Portal of a whole console with Arco Design, theme by default, in French, as the documentation's examples show: drawer with
// a menu in it, radio cards, collapse, button radios, "check all" group, modal confirm, table of files, message, notification.
import { createRoot } from "react-dom/client";
import "@arco-design/web-react/es/_util/react-19-adapter";
import { ConfigProvider } from "@arco-design/web-react";
import frFR from "@arco-design/web-react/es/locale/fr-FR";
import "@arco-design/web-react/dist/css/arco.css";
import "./abconsole_portal/site.css";
import { Atrium } from "./abconsole_portal/atrium.jsx";

createRoot(document.getElementById("root")).render(
  <ConfigProvider locale={frFR}>
    <Atrium />
  </ConfigProvider>,
);
