"use strict";
/* Intégration dans un ENT : chaque réglage est enregistré dès qu'il change, puis l'onglet se redessine. */
function OngletENT() {
  const zone = div("", {});
  const dessiner = () => zone.replaceChildren(...contenu());
  const garder = async (op, args) => {
    try {
      await Svc.appel("GestionCAS", op, args);
      Net.modifie = true;
    } catch { /* déjà dit */ }
    dessiner();
  };
  const choisir = async (modele) => {
    const e = App.etat;
    if (e.cas && !(await Message.confirmer("Modèle d’ENT", `Remplacer le modèle « ${e.ent} » par « ${modele} » ?\nL’adresse du serveur CAS est conservée.`))) { dessiner(); return; }
    garder("SetModele", { modele });
  };
  const identification = () => {
    let choix = null;
    const une = (libelle, coche) => Coche(libelle, coche, () => { choix = libelle; }, { groupe: "identification", inactif: App.etat.published });
    Fenetre("Paramètres d’identification des utilisateurs", div("ob-colonne", {}, une("Avec l’identité de l’utilisateur", true), une("Avec l’identité PRONOTE de l’utilisateur", false), une("Par double authentification", false)),
      ["Annuler", "Valider"], { largeur: 460, fin: (rang) => { if (rang === 1 && choix) garder("SetMethode", { choix }); } });
  };
  const contenu = () => {
    const e = App.etat, inactif = e.published, idModele = nouvelId("lb"), idUrl = nouvelId("url"), modele = e.adresses[e.ent];
    const url = el("input", "ob-texte gras", { id: idUrl, type: "text", disabled: inactif, spellcheck: "false" });
    url.value = e.cas;
    url.addEventListener("change", () => garder("SetURLServeurCAS", { url: url.value }));
    const ecart = modele && e.cas && e.cas !== modele;
    return [Cadre("Interconnexion CAS pour le SSO des Espaces",
      div("ob-ligne", {}, div("ob-libelle", { id: idModele }, "Mon ENT"), Combo(e.models, e.ent, choisir, { inactif, libelle: idModele, largeur: 400 })),
      div("ob-note", {}, e.ent === "Aucun modèle" ? "Choisissez votre ENT pour reprendre ses paramètres." : `Les paramètres du modèle « ${e.ent} » sont appliqués.`),
      div("ob-ligne", {}, el("label", "ob-libelle", { for: idUrl }, "URL du serveur CAS"), url),
      ecart ? div("ob-ecart", {}, "L’adresse saisie diffère de celle du modèle.", Bouton("Rétablir l’adresse du modèle", () => garder("AppliquerModele", {}), { inactif })) : null,
      el("table", "ob-calcule", {}, el("tbody", "", {}, el("tr", "", {}, el("th", "", {}, "Authentification"), el("td", "", {}, e.cas ? `${e.cas}/login` : "-")),
        el("tr", "", {}, el("th", "", {}, "Validation"), el("td", "", {}, e.cas ? `${e.cas}/serviceValidate` : "-")),
        el("tr", "", {}, el("th", "", {}, "URL du client CAS"), el("td", "", {}, `https://${e.uai}.index-education.net/pronote/`))))),
    Cadre("Accès", Coche("Autoriser l’accès direct aux Espaces", true, () => garder("SetAccesDirect", {}), { inactif }), div("ob-droite", {}, Bouton("Paramètres d’identification…", identification)))];
  };
  dessiner();
  return zone;
}
