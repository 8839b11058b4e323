"use strict";
/* Profils d'autorisation, et groupes d'utilisateurs : à gauche qui, dessous sa déconnexion, à droite ce qui est permis. */
const QUI = { professeurs: "les professeurs ayant ce profil", vie_scolaire: "les personnels ayant ce profil", administratif: "les utilisateurs de ce groupe" };
const PERMIS = {
  professeurs: ["Saisir les notes", "Saisir les appréciations", "Faire l’appel", "Consulter les dossiers des élèves", "Réserver des salles"],
  vie_scolaire: ["Saisir les absences", "Saisir les punitions", "Consulter les emplois du temps", "Envoyer des SMS"],
  administratif: ["Modifier les ressources", "Gérer les imports et exports", "Paramétrer les sauvegardes"],
};
const UTILISATEURS = { Administration: ["SUPERVISEUR", "PROVISEUR"], "Secrétariat": ["SECRETARIAT 1", "SECRETARIAT 2", "INTENDANCE"] };

function Profils(genre) {
  const groupes = genre === "administratif";
  const cadre = div("ob-deco", {}), droits = div("ob-droits", {});
  const duree = (nom) => App.etat.durations[genre][nom];
  const lignes = () => Object.keys(App.etat.durations[genre]).flatMap((nom) => [
    faites[nom] || (faites[nom] = { nom, profil: true }),
    ...(groupes ? UTILISATEURS[nom].map((u) => faites[u] || (faites[u] = { nom: u, de: nom })) : []),
  ]);
  const faites = {};
  const liste = new Liste("P", [
    { titre: groupes ? "Groupes et utilisateurs" : "Profils", texte: (l) => l.nom, largeur: "220px", classe: (l) => (l.profil ? (groupes ? "ob-groupe" : "") : "ob-fille") },
    { titre: "Déconnexion", texte: (l) => (l.profil && duree(l.nom) !== null ? `${duree(l.nom)} min` : ""), largeur: "110px" },
  ], { titre: "Profils", choix: (l) => montrer(l) });
  const garder = async (nom, minutes) => {
    if (minutes === duree(nom)) return;
    await Svc.appel("Autorisations", "SaisieDeconnexion", { genre, nom, minutes });
    liste.remplir(lignes());
  };
  const montrer = (ligne) => {
    droits.replaceChildren(div("ob-droits-titre", {}, ligne ? `Autorisations - ${ligne.nom}` : "Autorisations"), ...(ligne && ligne.profil ? PERMIS[genre].map((p, n) => Coche(p, n < 3, () => null, { inactif: true })) : [div("ob-note", {}, ligne ? "Cet utilisateur a les autorisations de son groupe." : "Sélectionnez un élément de la liste.")]));
    if (!ligne || !ligne.profil) { cadre.replaceChildren(); return; }
    const nom = ligne.nom, minutes = duree(nom);
    const champ = el("input", "ob-texte ob-nombre", { inputmode: "numeric", maxlength: 3, "aria-label": "Durée d’inactivité en minutes", disabled: minutes === null });
    champ.value = minutes === null ? "" : minutes;
    champ.addEventListener("change", async () => {
      const n = Number(champ.value);
      if (!/^\d+$/.test(champ.value) || n < 5 || n > 240) {
        await Message.informer("La durée doit être comprise entre 5 et 240 minutes.");
        champ.value = duree(nom) === null ? "" : duree(nom);
        champ.focus();
      } else garder(nom, n);
    });
    champ.addEventListener("keyup", (ev) => { if (ev.key === "Enter") champ.blur(); });
    cadre.replaceChildren(Cadre("Déconnexion automatique", Coche(`Déconnecter ${QUI[genre]} en cas d’inactivité supérieure à`, minutes !== null, (v) => {
      champ.disabled = !v;
      if (v) champ.focus();
      else { champ.value = ""; garder(nom, null); }
    }), div("ob-ligne ob-duree", {}, champ, el("span", "", {}, "minutes"))));
  };
  montrer(null);
  setTimeout(() => liste.remplir(lignes()));
  return div("ob-profils", {}, div("ob-profils-gauche", {}, liste.e, cadre), droits);
}

function FenetreUtilisateurs() {
  Fenetre("Administration des utilisateurs", Profils("administratif"), ["Fermer"], { largeur: 820 });
}
