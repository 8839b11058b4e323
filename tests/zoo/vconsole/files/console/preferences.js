"use strict";
/* Préférences : des rubriques à gauche, des coches enregistrées dès qu'elles changent. */
const RUBRIQUES = {
  "Affichages": () => {
    const saisir = (cle) => async (valeur) => {
      await Svc.appel("Preferences", "Saisie", { cle, valeur });
      Notifier("Préférence enregistrée");
    };
    return [Cadre("Listes", Coche("Afficher les photos dans les listes", true, saisir("photos")), Coche("Afficher les civilités", false, saisir("civilites"))),
      Cadre("Identités", Coche("Afficher le nom d’usage des élèves", false, saisir("nomUsage")), Coche("Activer la gestion des identifiants ENT", App.etat.preference, saisir("identifiantsENT")))];
  },
  "Impressions": () => [Cadre("Mise en page", div("ob-note", {}, "Les impressions se règlent dans le Client PRONOTE."))],
  "Communication": () => [Cadre("Courriels", div("ob-note", {}, "Aucun serveur d’envoi n’est déclaré."))],
  "Mot de passe": () => [Cadre("Mot de passe", div("ob-note", {}, "Le mot de passe de la console n’est pas modifiable."))],
};

function PagePreferences() {
  const page = div("ob-prefs", {});
  const montrer = (choix) => page.replaceChildren(
    div("ob-rubriques", {}, div("ob-rubriques-titre", {}, "Préférences"), ...Object.keys(RUBRIQUES).map((nom) => pressable(div(`ob-rubrique ${nom === choix ? "actif" : ""}`, { role: "button", tabindex: "0" }, nom), () => montrer(nom)))),
    div("ob-prefs-corps", {}, choix ? el("h2", "", {}, choix) : div("ob-note", {}, "Choisissez une rubrique."), ...(choix ? RUBRIQUES[choix]() : [])));
  montrer(null);
  return page;
}
