// The console's addresses, as its sections have them; the breadcrumb reads its words here.
import { Route, Routes } from "@angular/router";
import { Dashboard } from "./dashboard";
import { Frame } from "./frame";
import { Groups } from "./groups";
import { Net } from "./net";
import { People } from "./people";
import { Nothing } from "./plain_pages";
import { Preferences } from "./preferences";
import { Profiles } from "./profiles";
import { Schools } from "./schools";
import { Entry, SECTIONS } from "./sections";

const PAGES: Record<string, any> = {
  dashboard: Dashboard, net: Net, groups: Groups, preferences: Preferences, people: People, profiles: Profiles,
};

function route({ path, title, page, told, entries }: Entry): Route {
  const data = { title, breadcrumb: title, ...told };
  if (entries) return { path, data, children: [{ path: "", pathMatch: "full", redirectTo: entries[0].path }, ...entries.map(route)] };
  const leaving = page === "people" ? { canDeactivate: [(list: People) => list.mayLeave()] } : {};
  return { path, data, component: PAGES[page ?? ""] ?? Nothing, ...leaving };
}

export const routes: Routes = [
  { path: "", pathMatch: "full", component: Schools },
  { path: ":school", component: Frame, children: [{ path: "", pathMatch: "full", redirectTo: "accueil" }, ...SECTIONS.map(route)] },
  { path: "**", redirectTo: "" },
];
