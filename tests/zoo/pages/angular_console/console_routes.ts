// The console's addresses: a section has tabs, and the tab of some people has views of its own.
import { Route, Routes } from "@angular/router";
import { Backups, Dashboard, ServerPage } from "./console_pages";
import { Frame } from "./frame";
import { Integration } from "./integration";
import { Net } from "./net";
import { People } from "./people";
import { Nothing } from "./plain_pages";
import { Preferences } from "./preferences";
import { Schools } from "./schools";
import { Section } from "./section";
import { Staff } from "./staff";
import { Timed } from "./timed";

const page = (path: string, title: string, component: any = Nothing, told = {}): Route => ({ path, component, data: { title, ...told } });
const section = (path: string, title: string, component: any, children: Route[], told = {}): Route => ({
  path, component, data: { title, tabs: children.map((one) => ({ path: one.path, title: one.data!["title"] })), ...told },
  children: [{ path: "", pathMatch: "full", redirectTo: children[0].path }, ...children],
});
const VIEWS = [
  { path: "liste", title: "Liste" }, { path: "profils", title: "Profils d'autorisation" }, { path: "absences", title: "Absences" },
];
const staff = (path: string, title: string, profile: string, kind: string) =>
  section(path, title, Staff, [
    page("liste", title, People, { profile }), page("profils", "Profils d'autorisation", Timed, { kind }), page("absences", "Absences"),
  ], { views: VIEWS });

export const SECTIONS = [
  page("accueil", "Tableau de bord", Dashboard),
  page("serveur", "Serveur PRONOTE", ServerPage),
  section("net", "PRONOTE.net", Net, [
    page("espaces", "Espaces publiés"), page("parametres", "Paramètres de publication"),
    page("ent", "Intégration dans un ENT", Integration), page("securite", "Sécurité"),
  ]),
  section("fichier", "Fichier", Section, [
    page("bases", "Bases de données"), page("sauvegardes", "Sauvegardes", Backups),
    page("utilisateurs", "Administration des utilisateurs", Timed, { kind: "administratif" }),
  ]),
  section("parametres", "Paramètres", Section, [
    page("etablissement", "Établissement"), page("options", "Options générales"),
    page("preferences", "Préférences", Preferences),
  ]),
  section("ressources", "Ressources", Section, [
    page("classes", "Classes"), page("eleves", "Élèves", People, { profile: "eleves" }),
    page("responsables", "Responsables", People, { profile: "responsables" }),
    staff("professeurs", "Professeurs", "enseignants", "professeurs"),
    staff("personnels", "Personnels", "personnels", "vie_scolaire"),
    page("salles", "Salles"),
  ]),
  section("communication", "Communication", Section, [page("messagerie", "Messagerie"), page("sondages", "Sondages")]),
];

export const routes: Routes = [
  { path: "", pathMatch: "full", component: Schools },
  { path: ":school", component: Frame, data: { sections: SECTIONS }, children: [{ path: "", pathMatch: "full", redirectTo: "accueil" }, ...SECTIONS] },
  { path: "**", redirectTo: "" },
];
