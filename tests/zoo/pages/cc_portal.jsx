// Portal with CoreUI's free edition, theme by default, its captions in French, as the documentation's examples show: header with a toggler, dark
// sidebar with groups, breadcrumb, cards, accordion with radios and switches, modal, toasts, native selects, a strip of cookies.
import { createRoot } from "react-dom/client";
import "@coreui/coreui/dist/css/coreui.min.css";
import { Portal } from "./cc_console/portal.jsx";
import { Toasts } from "./cc_console/toasts.jsx";

createRoot(document.getElementById("root")).render(<Toasts><Portal /></Toasts>);
