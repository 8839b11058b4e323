// Portal of a whole console with Primer React, light theme, after the manner of its documentation: a side sheet that holds the
// navigation, switches with their words, groups of boxes, banners, native lists, a data table of what was exported.
import { createRoot } from "react-dom/client";
import { BaseStyles, ThemeProvider } from "@primer/react";
import "@primer/primitives/dist/css/primitives.css";
import "@primer/primitives/dist/css/functional/themes/light.css";
import "./rsconsole_portal/site.css";
import { Atrium } from "./rsconsole_portal/atrium.jsx";

createRoot(document.getElementById("root")).render(
  <ThemeProvider>
    <BaseStyles>
      <Atrium />
    </BaseStyles>
  </ThemeProvider>,
);
