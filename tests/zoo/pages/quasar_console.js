// Whole console with Quasar, theme and settings by default, in French, as the documentation's examples show: layout with a
// header and drawers, route tabs, stepper, expansion items, select with chips, table with expanding rows, time picker.
import { createApp } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import * as quasar from "quasar";
import langFr from "quasar/lang/fr.js";
import "@quasar/extras/material-icons/material-icons.css";
import "quasar/dist/quasar.css";
import { Console } from "./quasar_console/console.js";
import { consoleRoutes } from "./quasar_console/console_routes.js";
import { Portal } from "./quasar_console/portal.js";
import { portalRoutes } from "./quasar_console/portal_routes.js";

const { Quasar, ClosePopup, Dialog, Loading, Notify, Ripple } = quasar;
const [Site, routes] = SITE === "portal" ? [Portal, portalRoutes] : [Console, consoleRoutes];
const router = createRouter({ history: createWebHistory(), routes });
createApp(Site)
  .use(router)
  .use(Quasar, { plugins: { Dialog, Loading, Notify }, directives: { ClosePopup, Ripple }, components: quasar, lang: langFr })
  .mount("#root");
