import { createRouter, createWebHistory } from "vue-router";
import { Home, Sites } from "./home.js";
import { Door } from "./door.js";
import { Administration } from "./administration.js";
import { enter, refresh, session } from "./session.js";

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", component: Sites },
    { path: "/connexion", component: Door },
    { path: "/web/:slug", component: Home },
    { path: "/web/:slug/administration/:page", component: Administration },
    { path: "/web/:slug/:rubric", component: Home },
    { path: "/:rest(.*)", redirect: "/" },
  ],
});

router.beforeEach(async (to) => {
  if (!session.ready) await refresh();
  if (to.params.page && !session.signed) return { path: "/connexion", query: { retour: to.fullPath } };
  if (to.params.slug && session.site?.slug !== to.params.slug) await enter(to.params.slug);
  if (to.params.slug && !session.site) return "/";
  return true;
});
