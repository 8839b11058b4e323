// The portal's addresses: the school's site, and the sign-in.
import { PortalSignIn } from "./portal_sign_in.js";
import { PortalPage } from "./portal_page.js";

export const portalRoutes = [
  { path: "/connexion", component: PortalSignIn },
  { path: "/web/:school/:key?", component: PortalPage },
  { path: "/:all(.*)*", redirect: "/web/lycee" },
];
