// Whole console with PrimeVue, theme Aura, in French, as the documentation's examples show: tiered menu behind an icon, dialog
// of sign-in, fieldsets with pick lists, vertical mega menu, confirm popup, table with row groups, drawer, number with buttons.
import { createApp } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import PrimeVue from "primevue/config";
import ConfirmationService from "primevue/confirmationservice";
import ToastService from "primevue/toastservice";
import Tooltip from "primevue/tooltip";
import Aura from "@primeuix/themes/aura";
import "primeicons/primeicons.css";
import "./primevue_console/site.css";
import { components } from "./primevue_console/components.js";
import { Console } from "./primevue_console/console.js";
import { french } from "./primevue_console/french.js";
import { Portal } from "./primevue_console/portal.js";

const Site = SITE === "portal" ? Portal : Console;
const router = createRouter({ history: createWebHistory(), routes: [{ path: "/:all(.*)*", component: Site }] });
const app = createApp({ template: "<Toast /><router-view />" });
for (const [name, one] of Object.entries(components)) app.component(name, one);
app.directive("tooltip", Tooltip)
  .use(router).use(ToastService).use(ConfirmationService)
  .use(PrimeVue, { locale: french, theme: { preset: Aura, options: { darkModeSelector: false } } })
  .mount("#root");
