// Whole console with Naive UI, theme and settings by default, in French, as the documentation's examples show: layout with
// a header and siders, menus, tree, collapse, tags in a select, cascader, data table with cells to edit, transfer, time picker.
import { createApp } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import naive from "naive-ui";
import "./naive_console/site.css";
import { Console } from "./naive_console/console.js";
import { Portal } from "./naive_console/portal.js";
import { shell } from "./naive_console/shell.js";

const Site = SITE === "portal" ? Portal : Console;
const router = createRouter({ history: createWebHistory(), routes: [{ path: "/:all(.*)*", component: Site }] });
createApp(shell()).use(router).use(naive).mount("#root");
