// Whole console with Element Plus, theme by default, in French, as the documentation's examples show: container with a
// menu at the side, drawer, collapse, forms with rules, table with a row in edition and pagination, message box, messages.
import { createApp } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import ElementPlus from "element-plus";
import fr from "element-plus/es/locale/lang/fr";
import "element-plus/dist/index.css";
import "./element_console/site.css";
import { Console } from "./element_console/console.js";
import { Portal } from "./element_console/portal.js";

const Site = SITE === "portal" ? Portal : Console;
const router = createRouter({ history: createWebHistory(), routes: [{ path: "/:all(.*)*", component: Site }] });
createApp({ template: "<router-view />" }).use(router).use(ElementPlus, { locale: fr }).mount("#root");
