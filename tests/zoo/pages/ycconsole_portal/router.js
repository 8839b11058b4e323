// Addresses of the portal: a school's site is at /web/<site>, its administration beneath /web/<site>/administration.
import { createRouter, createWebHistory } from "vue-router";
import { Export } from "./export.js";
import { Filler, PAGES } from "./filler.js";
import { Home } from "./home.js";
import { Services } from "./services.js";
import { SignIn } from "./sign_in.js";
import { known, load } from "./server.js";

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/web/:site", component: Home },
    { path: "/web/:site/page/:page", component: Filler },
    { path: "/web/:site/administration/services-tiers", component: Services, meta: { admin: true } },
    { path: "/web/:site/administration/export-utilisateurs", component: Export, meta: { admin: true } },
    { path: "/web/:site/administration/:page", component: Filler, meta: { admin: true } },
    { path: "/connexion", component: SignIn, meta: { bare: true } },
    { path: "/:rest(.*)*", redirect: "/web/lycee" },
  ],
});

router.beforeEach(async (to) => {
  const site = to.params.site ?? String(to.query.retour ?? "/web/lycee").split("/")[2] ?? "lycee";
  if (known.path !== site || !known.site) await load(site);
  if (to.meta.admin && !known.site.user) return { path: "/connexion", query: { retour: to.fullPath } };
  return true;
});
router.afterEach((to) => {
  document.title = `${PAGES[to.params.page]?.title ?? known.site?.name ?? "ATRIUM"} - ATRIUM`;
});
