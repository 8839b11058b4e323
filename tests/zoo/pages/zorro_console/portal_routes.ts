// The portal's addresses.
import { Routes } from "@angular/router";
import { AdminPage } from "./admin_page";
import { ADMINISTRATION } from "./administration";
import { Export } from "./export";
import { Home, Nothing } from "./plain_pages";
import { Services } from "./services";
import { SignIn } from "./sign_in";

const PAGES: Record<string, any> = { tiers: Services, export: Export };

const administration: Routes = ADMINISTRATION.flatMap((group) =>
  group.children.map((one) => ({
    path: one.key, component: PAGES[one.key] ?? Nothing, data: { title: one.title, path: [group.title, one.title] },
  })),
);

export const routes: Routes = [
  { path: "connexion", component: SignIn },
  { path: "web/:school/admin", component: AdminPage, children: administration },
  { path: "web/:school/accueil", component: Home },
  { path: "web/:school/pronote", component: Nothing, data: { title: "Pronote" } },
  { path: "web/:school/vie", component: Nothing, data: { title: "Vie de l'établissement" } },
  { path: "web/:school/cdi", component: Nothing, data: { title: "CDI" } },
  { path: "web/:school", pathMatch: "full", redirectTo: "web/:school/accueil" },
  { path: "**", redirectTo: "web/lycee/accueil" },
];
