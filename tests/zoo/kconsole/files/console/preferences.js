// Paramètres > Préférences: rubriques at the left; a tick is kept as soon as it is made.
K.RUBRIQUES = {
  Général: [["demarrage", "Rouvrir le dernier onglet au démarrage"], ["sons", "Émettre un son à la réception d'un message"]],
  Affichages: [
    ["photos", "Afficher la photo des élèves dans les listes"],
    ["civilite", "Afficher la civilité devant le nom des professeurs"],
    ["numeroINE", "Afficher le numéro national des élèves"],
    ["identifiantsENT", "Activer la gestion des identifiants ENT"],
    ["weekend", "Griser les jours fériés dans les plannings"],
  ],
  Impressions: [["logo", "Imprimer le logo de l'établissement"]],
  Couleurs: [["contraste", "Augmenter le contraste"]],
};
K.preferences = (host) => {
  const frame = host.appendChild(K.div("prf", '<div class="prf-g"></div><div class="prf-d"></div>'));
  const [list, right] = frame.children;
  const draw = (chosen) => {
    list.innerHTML = "";
    Object.keys(K.RUBRIQUES).forEach((one) => {
      const line = list.appendChild(K.div("prf-e" + (one === chosen ? " choisie" : ""), one));
      line.tabIndex = 0;
      K.presser(line, () => draw(one));
    });
    right.innerHTML = `<div class="prf-t">${chosen}</div>`;
    K.RUBRIQUES[chosen].forEach(([key, text], n) => right.appendChild(K.coche(text, key === "identifiantsENT" ? K.base.preference : n % 2 === 0, async (on) => {
      await K.appel("preference", { cle: key, valeur: on });
      K.enregistre();
    })));
  };
  draw("Général");
};
