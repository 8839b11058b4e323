// The console's pages by their addresses.
import { Console } from "./console.js";
import { Home, Server } from "./console_pages.js";
import { ConsoleSignIn } from "./console_sign_in.js";
import { Net } from "./net.js";
import { Nothing } from "./nothing.js";
import { People } from "./people.js";
import { Preferences } from "./preferences.js";
import { Schools } from "./schools.js";
import { Timed } from "./timed.js";

const page = (path, title, component = Nothing, props = {}) => ({ path, component, props, meta: { title } });

export const routes = [
  { path: "/", component: ConsoleSignIn },
  { path: "/etablissements", component: Schools },
  {
    path: "/:school(college|lycee)",
    component: Console,
    children: [
      page("accueil", "Accueil", Home),
      page("serveur", "Serveur PRONOTE", Server),
      page("net", "PRONOTE.net", Net),
      page("sauvegardes", "Sauvegardes"),
      page("utilisateurs", "Administration des utilisateurs", Timed, { kind: "administratif" }),
      page("annee", "Année scolaire"),
      page("options", "Options générales"),
      page("preferences", "Préférences", Preferences),
      page("classes", "Classes"),
      page("eleves", "Élèves", People, { profile: "eleves" }),
      page("responsables", "Responsables", People, { profile: "responsables" }),
      page("professeurs", "Professeurs", People, { profile: "enseignants" }),
      page("professeurs/services", "Services d'enseignement"),
      page("professeurs/profils", "Profils d'autorisation des professeurs", Timed, { kind: "professeurs" }),
      page("personnels", "Personnels", People, { profile: "personnels" }),
      page("personnels/profils", "Profils d'autorisation des personnels", Timed, { kind: "vie_scolaire" }),
      page("salles", "Salles"),
    ],
  },
  { path: "/:all(.*)*", redirect: "/" },
];
