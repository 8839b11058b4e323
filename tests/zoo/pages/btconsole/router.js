/** Addresses of the console, the school first. */
import { createRouter, createWebHistory } from "vue-router";
import { base, load } from "./server.js";
import { Dashboard } from "./dashboard.js";
import { Entrance } from "./entrance.js";
import { Nothing } from "./nothing.js";
import { People } from "./people.js";
import { Preferences } from "./preferences.js";
import { Publication } from "./publication.js";
import { Schools } from "./schools.js";
import { Shell } from "./shell.js";
import { Users } from "./users.js";

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", redirect: "/etablissements" },
    { path: "/connexion", component: Entrance },
    { path: "/etablissements", component: Schools },
    {
      path: "/:base",
      component: Shell,
      children: [
        { path: "tableau-de-bord", component: Dashboard },
        { path: "fichier/utilisateurs", component: Users },
        { path: "pronote-net", component: Publication },
        { path: "ressources/:list(eleves|responsables|professeurs|personnels)", component: People, props: true },
        { path: "parametres/preferences", component: Preferences },
        { path: ":rest(.*)", component: Nothing },
      ],
    },
  ],
});

router.beforeEach(async (to) => {
  if (to.path === "/connexion") return true;
  if (base.signed === null || (to.params.base ?? "") !== base.key) await load(to.params.base);
  return base.signed || "/connexion";
});
