// The program's frame.
K.MODULES = () => {
  const one = (t, page) => ({ t, affichages: [{ t, page }] });
  const list = (t, profile) => one(t, K.liste(profile));
  const two = (t, profile, genre, qui) => ({ t, affichages: [
    { t: "Liste", picto: "liste", page: K.liste(profile) },
    { t: "Profils d'autorisation", picto: "cadenas", page: K.profils(genre, qui) },
    { t: "Trombinoscope", picto: "personne", page: K.vide },
  ] });
  return [
    { t: "Accueil", sous: [one("Tableau de bord", K.accueil), one("Agenda", K.vide)] },
    { t: "Ressources", sous: [one("Classes", K.vide), list("Élèves", "eleves"), list("Responsables", "responsables"), two("Professeurs", "enseignants", "professeurs", "professeurs"), two("Personnels", "personnels", "vie_scolaire", "personnels"), one("Salles", K.vide)] },
    { t: "Notes", sous: [one("Saisie des notes", K.vide), one("Bulletins", K.vide)] },
    { t: "Absences", sous: [one("Saisie", K.vide), one("Grille", K.vide)] },
    { t: "Communication", sous: [one("Messages", K.vide), one("Sondages", K.vide)] },
    { t: "Paramètres", sous: [one("Établissement", K.vide), one("Options générales", K.vide), one("Préférences", K.preferences)] },
    { t: "PRONOTE.net", sous: [one("Publication", K.netPublication), one("Intégration dans un ENT", K.netENT), one("Paramètres de sécurité", K.netSecurite)] },
  ];
};

K.principal = () => {
  const host = document.getElementById("k");
  host.innerHTML = "";
  host.appendChild(K.div("titre", `<div class="titre-i">P</div><div class="titre-t">PRONOTE - ${K.sur(K.base.base)}</div><div class="titre-u">${K.picto("personne")} SUPERVISEUR</div>`));
  const file = K.div("tb1-f", "Fichier");
  file.tabIndex = 0;
  K.presser(file, K.fichier);
  const frame = host.appendChild(K.div("prog"));
  host.appendChild(K.div("statut", '<div class="statut-texte">Prêt</div><div>Mode administratif</div><div>1 utilisateur connecté</div>'));
  new K.Onglets(frame, K.MODULES(), file);
  K.nouveautes();
};

K.lancer = async () => {
  document.addEventListener("contextmenu", (event) => event.target.tagName !== "INPUT" && event.preventDefault());
  const told = await K.appel("lecture");
  if (told.connecte) K.principal();
  else K.connexion();
};
