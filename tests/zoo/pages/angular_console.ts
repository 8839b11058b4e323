// Whole console with Angular Material, theme azure-blue, as the documentation's examples show: sidenav with a navigation list,
// drawer with a tree, tab nav bar, expansion panels, selects (multiple), button toggles, table with sort and paginator beside a
// drawer, chip grid with autocomplete, slide toggles kept at once, slider, dialogs, snack bars, bottom sheet. Compiled in the
// browser, so that no build of Angular's own is needed.
import "@angular/compiler";
import "@mdi/font/css/materialdesignicons.css";
import "./angular_console/site.css";
import { LOCALE_ID, provideZonelessChangeDetection } from "@angular/core";
import { APP_BASE_HREF, registerLocaleData } from "@angular/common";
import french from "@angular/common/locales/fr";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter } from "@angular/router";
import { provideNativeDateAdapter } from "@angular/material/core";
import { MatPaginatorIntl } from "@angular/material/paginator";
import { MAT_SNACK_BAR_DEFAULT_OPTIONS } from "@angular/material/snack-bar";
import { Console } from "./angular_console/console";
import { routes as consoleRoutes } from "./angular_console/console_routes";
import { FrenchPaginator } from "./angular_console/french";
import { Portal } from "./angular_console/portal";
import { routes as portalRoutes } from "./angular_console/portal_routes";

declare const SITE: string;
const portal = SITE === "portal";

registerLocaleData(french);
document.getElementById("root")!.innerHTML = "<app-site></app-site>";
bootstrapApplication(portal ? Portal : Console, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(portal ? portalRoutes : consoleRoutes),
    provideNativeDateAdapter(),
    { provide: APP_BASE_HREF, useValue: "/" },
    { provide: LOCALE_ID, useValue: "fr" },
    { provide: MatPaginatorIntl, useClass: FrenchPaginator },
    { provide: MAT_SNACK_BAR_DEFAULT_OPTIONS, useValue: { duration: 5000 } },
  ],
});
