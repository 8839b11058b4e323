// Whole console with Vuetify, its theme and French words by default, as the documentation's examples show: bottom sheet, sign-in
// in a window of two steps, drawers with groups in groups (a rail that opens under the pointer), chips to choose among, stepper,
// tabs in a toolbar's extension, loading dialog, server-side table whose cells open a menu with a confirm-edit, number input.
import "@mdi/font/css/materialdesignicons.css";
import "vuetify/dist/vuetify.css";
import { createApp } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import { createVuetify } from "vuetify";
import * as components from "vuetify/components";
import * as directives from "vuetify/directives";
import { fr } from "vuetify/locale";
import { routes as consoleRoutes } from "./vuetify_console/console_routes.js";
import { Notice } from "./vuetify_console/notice.js";
import { routes as portalRoutes } from "./vuetify_console/portal_routes.js";

const routes = SITE === "portal" ? portalRoutes : consoleRoutes;
const vuetify = createVuetify({ components, directives, locale: { locale: "fr", fallback: "en", messages: { fr } } });
createApp({ components: { Notice }, template: "<v-app><router-view></router-view><notice></notice></v-app>" })
  .use(createRouter({ history: createWebHistory(), routes }))
  .use(vuetify)
  .mount("#root");
