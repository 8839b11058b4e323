// The portal, in Vuestic UI with its words in French: the school's site for everybody, an administration in a sidebar for who signed in.
import "@quasar/extras/material-icons/material-icons.css";
import "vuestic-ui/css";
import "./vsconsole_portal/site.css";
import { createApp } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import { createVuestic } from "vuestic-ui";
import { Cookies } from "./vsconsole_portal/cookies.js";
import { Door } from "./vsconsole_portal/door.js";
import { Export } from "./vsconsole_portal/export.js";
import { Board, Home, Other, Sites } from "./vsconsole_portal/pages.js";
import { Services } from "./vsconsole_portal/services.js";
import { Shell } from "./vsconsole_portal/shell.js";
import { words } from "./vsconsole_portal/words.js";

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", component: Sites },
    { path: "/connexion", component: Door },
    {
      path: "/web/:school",
      component: Shell,
      children: [
        { path: "", component: Home },
        { path: "administration/tableau-de-bord", component: Board, meta: { title: "Tableau de bord", signed: true } },
        { path: "administration/services-tiers", component: Services, meta: { title: "Accès aux services tiers", signed: true } },
        { path: "administration/export", component: Export, meta: { title: "Export des utilisateurs", signed: true } },
        { path: "administration/:rest", component: Other, meta: { signed: true } },
        { path: ":rest", component: Other },
      ],
    },
    { path: "/:rest(.*)*", component: Sites },
  ],
});

createApp({ components: { Cookies }, template: "<RouterView></RouterView><Cookies></Cookies>" })
  .use(router)
  .use(createVuestic({ config: { i18n: words, colors: { variables: { primary: "#0b5fa5", secondary: "#5b6472" } } } }))
  .mount("#root");
