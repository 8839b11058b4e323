// Console of a whole console with Ant Design, theme by default, in French, as the documentation's examples show: layout with
// a menu at the top and one at the side, tour, form that is disabled, confirm, table read page by page with editable cells, tree.
import { createRoot } from "react-dom/client";
import { App as AntApp, ConfigProvider } from "antd";
import frFR from "antd/locale/fr_FR";
import "./ycconsole_console/site.css";
import { Pronote } from "./ycconsole_console/pronote.jsx";

createRoot(document.getElementById("app")).render(
  <ConfigProvider locale={frFR}>
    <AntApp className="whole">
      <Pronote />
    </AntApp>
  </ConfigProvider>,
);
