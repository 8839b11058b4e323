// Portal of a whole console: pages from the server with Shoelace's components in them, as its documentation shows.
import "@shoelace-style/shoelace/dist/themes/light.css";
import "./slconsole_portal/site.css";
import "@shoelace-style/shoelace/dist/shoelace.js";
import "@shoelace-style/shoelace/dist/translations/fr.js";
import { setBasePath } from "@shoelace-style/shoelace/dist/utilities/base-path.js";
import { exporting } from "./slconsole_portal/export.js";
import { frame } from "./slconsole_portal/frame.js";
import { services } from "./slconsole_portal/services.js";

setBasePath("/lib/@shoelace-style/shoelace/dist");
frame();
const pages = { "services-tiers": services, export: exporting };
pages[document.body.dataset.page]?.(document.querySelector("main").dataset.slug);
