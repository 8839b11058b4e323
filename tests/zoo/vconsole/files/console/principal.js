"use strict";
function APropos() { Message.informer("PRONOTE 2026 - 1.4\nConsole d’administration"); }

const MENUS = [
  ["Fichier", [["Nouvelle année…", null], ["Récupération d’une sauvegarde…", null], ["Administration des utilisateurs", FenetreUtilisateurs], ["Changer d’établissement", "bases"], ["Quitter", Quitter]]],
  ["Ressources", [["Classes", () => PageVide("Classes")], ...Object.keys(GENRES).map((genre) => [GENRES[genre].titre, () => PageRessources(genre)]), ["Matières", () => PageVide("Matières")]]],
  ["Vie scolaire", [["Absences", () => PageVide("Absences")], ["Punitions", () => PageVide("Punitions")]]],
  ["Communication", [["Informations", () => PageVide("Informations")], ["Discussions", () => PageVide("Discussions")]]],
  ["Pronote.net", [], PageNet],
  ["Paramètres", [["Options générales", () => PageVide("Options générales")], ["Préférences", PagePreferences], ["Sauvegardes", () => PageVide("Sauvegardes")]]],
  ["Aide", [["Documentation", () => PageVide("Documentation")], ["À propos", APropos]]],
];

function EcranPrincipal() {
  const corps = div("ob-corps", {});
  const titre = div("ob-titre-page", {}, "Accueil");
  const ouvrir = async (cible, menu, entree) => {
    if (cible === "bases") {
      EcranBases((await Svc.appel("Session", "FermerBase")).bases);
      return;
    }
    if ([FenetreUtilisateurs, Quitter, APropos].includes(cible)) { cible(); return; }
    corps.replaceChildren(div("ob-note", {}, "Chargement…"));
    await Svc.appel("EtatServeurHttp", "GetInfosEtatServeurHttp");
    const page = cible();
    titre.textContent = entree ? `${menu} > ${entree}` : menu;
    corps.replaceChildren(page);
    document.querySelectorAll(".ob-menu").forEach((un) => un.classList.toggle("actif", un.dataset.titre === menu));
  };
  Net.onglet = "publication";
  Net.modifie = false;
  corps.append(PageAccueil());
  document.getElementById("ob-page").replaceChildren(
    div("ob-bandeau", {}, div("ob-logo", {}, "PRONOTE"), div("ob-bandeau-base", {}, App.etat.base, el("small", "", {}, App.etat.uai)), div("ob-bandeau-qui", {}, "Responsable de l’hébergement"), Icone("sortie", "Se déconnecter", Quitter)),
    BarreDeMenus(MENUS, ouvrir), titre, corps);
  if (App.etat.nouveautes) setTimeout(Nouveautes, 500);
}

async function Demarrer() {
  const d = await Svc.appel("Session", "GetSession");
  if (!d.connecte) EcranConnexion();
  else if (d.bases) EcranBases(d.bases);
  else EcranPrincipal();
}
