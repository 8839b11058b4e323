// A console with Grommet, its « grommet » theme, as the documentation's examples show: a rail of sections at the side, cards that
// lead to the pages of each, data with search, filters and a chooser of columns, cells that wait to be kept all at once, accordions,
// a slider with a field. Grommet has no French of its own: its messages are given to it, as its documentation says.
import { createRoot } from "react-dom/client";
import { Grommet, grommet } from "grommet";
import "./tg_console/site.css";
import { Console } from "./tg_console/console.jsx";
import { french } from "./tg_console/french.js";

createRoot(document.getElementById("root")).render(
  <Grommet theme={grommet} full messages={{ messages: french }}><Console /></Grommet>,
);
