// Whole console with NG-ZORRO, in French, as the documentation's examples show: tree in a drawer, collapse with radio buttons and
// transfers, header menu with a side menu, generated breadcrumb, page header with tabs, popconfirm, modals, list of switches kept at
// once, virtual table with grouped heads whose cells are edited in place and kept together, popover for columns, slider with a number
// field, time picker in a drawer, messages and notifications. Compiled in the browser, so that no build of Angular's own is needed.
import "@angular/compiler";
import "./zorro_console/site.css";
import { APP_BASE_HREF, registerLocaleData } from "@angular/common";
import french from "@angular/common/locales/fr";
import { LOCALE_ID, provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter } from "@angular/router";
import { provideNzNativeDateAdapter } from "ng-zorro-antd/core/time";
import { fr_FR, provideNzI18n } from "ng-zorro-antd/i18n";
import { provideNzIcons } from "ng-zorro-antd/icon";
import { Console } from "./zorro_console/console";
import { routes as consoleRoutes } from "./zorro_console/console_routes";
import { ICONS } from "./zorro_console/icons";
import { Portal } from "./zorro_console/portal";
import { routes as portalRoutes } from "./zorro_console/portal_routes";

declare const SITE: string;
const portal = SITE === "portal";

registerLocaleData(french);
document.getElementById("root")!.innerHTML = "<app-site></app-site>";
bootstrapApplication(portal ? Portal : Console, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(portal ? portalRoutes : consoleRoutes),
    provideNzI18n(fr_FR),
    provideNzNativeDateAdapter(),
    provideNzIcons(ICONS),
    { provide: APP_BASE_HREF, useValue: "/" },
    { provide: LOCALE_ID, useValue: "fr" },
  ],
});
