// The portal's addresses.
import { inject } from "@angular/core";
import { Router, Routes } from "@angular/router";
import { ADMINISTRATION } from "./administration";
import { Export } from "./export";
import { Home, Members, Nothing } from "./plain_pages";
import { SignIn } from "./sign_in";
import { load, server } from "./server";
import { Services } from "./services";

const PAGES: Record<string, any> = { tiers: Services, export: Export, membres: Members };

/** Who is not signed in is led there first. */
const known = async () => {
  const router = inject(Router);
  if (!server.data()) await load(location.pathname.split("/")[2]);
  return server.data().signed || router.parseUrl("/connexion");
};

export const routes: Routes = [
  { path: "connexion", component: SignIn },
  { path: "web/:school", pathMatch: "full", redirectTo: "web/:school/accueil" },
  { path: "web/:school/accueil", component: Home },
  { path: "web/:school/admin", canActivate: [known], children: ADMINISTRATION.flatMap((group) => group.entries).map(
    (one) => ({ path: one.key, component: PAGES[one.key] ?? Nothing, data: { title: one.title } }),
  ) },
  { path: "web/:school/:page", component: Nothing, data: { title: "Page de l'établissement" } },
  { path: "**", redirectTo: "web/lycee" },
];
