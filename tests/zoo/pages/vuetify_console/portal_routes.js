// The portal's pages by their addresses.
import { Export } from "./export.js";
import { Nothing } from "./nothing.js";
import { Portal } from "./portal.js";
import { PortalSignIn } from "./portal_sign_in.js";
import { Home, Members, Tree } from "./public_pages.js";
import { Services } from "./services.js";

const managed = [
  { path: "arborescence", component: Tree, meta: { title: "Arborescence du site" } },
  { path: "modeles", component: Nothing, meta: { title: "Modèles de page" } },
  { path: "services-tiers", component: Services, meta: { title: "Accès aux services tiers" } },
  { path: "comptes", component: Members, meta: { title: "Comptes" } },
  { path: "groupes", component: Nothing, meta: { title: "Groupes" } },
  { path: "export", component: Export, meta: { title: "Export des utilisateurs" } },
  { path: "identite", component: Nothing, meta: { title: "Identité de l'établissement" } },
  { path: "apparence", component: Nothing, meta: { title: "Apparence" } },
].map((one) => ({ ...one, path: `gestion/${one.path}`, meta: { ...one.meta, managed: true } }));

export const routes = [
  {
    path: "/web/:school(college|lycee)",
    component: Portal,
    children: [
      { path: "", component: Home },
      { path: "connexion", component: PortalSignIn, meta: { bare: true } },
      ...managed,
      { path: ":page", component: Nothing },
    ],
  },
  { path: "/:all(.*)*", redirect: "/web/lycee" },
];
