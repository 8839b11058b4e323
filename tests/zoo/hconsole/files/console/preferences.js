// « Paramètres > Préférences »: a window a page, kept by « Valider ».
W.affichages = () => {
  const held = { photos: true, alterne: true, identifiantsENT: W.etat.preference };
  const body = W.div("pf", `<div class="cadre"><span class="cadre-t">Listes</span><div class="cadre-c">${W.coche("alterne", "Alterner la couleur des lignes", held.alterne)}${W.coche("photos", "Afficher les photos dans les trombinoscopes", held.photos)}</div></div>
<div class="cadre"><span class="cadre-t">Identifiants</span><div class="cadre-c">${W.coche("identifiantsENT", "Activer la gestion des identifiants ENT", held.identifiantsENT)}</div></div>`);
  const now = { ...held };
  W.coches(body, (key, on) => (now[key] = on));
  W.fenetre({
    titre: "Préférences - Affichages", largeur: 470, contenu: body,
    boutons: [{ t: "Annuler" }, {
      t: "Valider", defaut: true,
      fait: async (opened) => {
        for (const key of Object.keys(now))
          if (now[key] !== held[key]) await W.appel("SaisiePreference", { nom: key, valeur: now[key] });
        opened.fermer();
        if (W.front === "ressources") W.rafraichir();
      },
    }],
  });
};
