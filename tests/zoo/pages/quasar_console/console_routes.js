// The console's pages by their addresses: school, section, screen.
import { SECTIONS, pageOf, screens } from "./console_menu.js";
import { Nothing } from "./console_pages.js";

function route(section) {
  const path = `/:school/${section.key}`;
  const meta = { section, title: section.title };
  if (!section.entries) return { path, meta, component: pageOf(section) };
  const children = screens(section).map((one) => ({
    path: one.key, component: pageOf(one), props: one.told ?? {}, meta: { section, title: one.title },
  }));
  return { path, redirect: (to) => `${to.path}/${screens(section)[0].key}`, children };
}

export const consoleRoutes = [
  ...SECTIONS.map(route),
  { path: "/:school", redirect: (to) => `/${to.params.school}/accueil` },
  { path: "/:all(.*)*", component: Nothing, meta: { title: "Page introuvable" } },
];
