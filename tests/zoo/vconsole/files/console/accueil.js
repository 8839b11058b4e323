"use strict";
const NOUVEAUTES = [
  "Les listes se chargent plus vite lorsqu’elles comptent plusieurs centaines de lignes.",
  "Le récapitulatif des absences peut être envoyé chaque semaine aux familles.",
  "Les Espaces signalent les navigateurs qui ne sont plus pris en charge.",
];

function PageAccueil() {
  const e = App.etat, carte = (titre, ...lignes) => div("ob-widget", {}, div("ob-widget-titre", {}, titre), ...lignes.map((l) => div("ob-widget-ligne", {}, l)));
  return div("ob-widgets", {},
    carte("Serveur", `Base : ${e.base}`, e.published ? "Base publiée" : "Base non publiée", "Version 2026 - 1.4"),
    carte("Connexions", "Espaces : 12 utilisateurs", "Clients : 3 utilisateurs en modification", "Applications mobiles : 41 utilisateurs"),
    carte("Sauvegardes", "Dernière sauvegarde : cette nuit à 2 h 30", "Archives conservées : 14"),
    carte("Population", `${e.rows.filter((r) => r.profile === "eleves").length} élèves`, `${e.rows.filter((r) => r.profile === "enseignants").length} professeurs`));
}

function Nouveautes() {
  let masquer = false;
  const contenu = div("", {}, el("ul", "ob-puces", {}, ...NOUVEAUTES.map((n) => el("li", "", {}, n))), Coche("Ne plus afficher cette fenêtre", false, (v) => { masquer = v; }));
  Fenetre("Nouveautés de la version 2026 - 1.4", contenu, ["Fermer"], { largeur: 480, fin: () => { if (masquer) Svc.appel("Session", "MasquerNouveautes"); } });
}

function PageVide(titre) {
  return div("ob-vide", {}, el("h2", "", {}, titre), el("p", "", {}, "Cette rubrique n’est pas accessible depuis la console : utilisez le Client PRONOTE."));
}
