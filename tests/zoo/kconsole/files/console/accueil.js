// The first page, and pages of which only the frame is there.
K.accueil = (host) => {
  const count = (profile) => K.base.rows.filter((one) => one.profile === profile).length;
  const figures = [["Élèves", count("eleves")], ["Responsables", count("responsables")], ["Professeurs", count("enseignants")], ["Personnels", count("personnels")], ["Classes", 4]];
  host.appendChild(K.div("accueil", `<div class="cadre"><div class="cadre-t">${K.sur(K.base.base)}</div><div class="acc-l">Année scolaire en cours - semaine B</div>
${figures.map(([name, many]) => `<div class="acc-n"><div>${name}</div><div>${many}</div></div>`).join("")}</div>
<div class="cadre"><div class="cadre-t">Absences du jour</div><div class="acc-v">Aucune absence saisie ce matin</div></div>
<div class="cadre"><div class="cadre-t">Messages de l'assistance</div><div class="acc-l">La prochaine mise à jour est prévue pendant les vacances.</div></div>`));
};
K.vide = (host) => host.appendChild(K.div("rien", "Aucune donnée pour la sélection en cours"));

/** What is new, in a window that stays until it is closed; once a visit. */
K.nouveautes = () => {
  if (localStorage.getItem("k-nouveautes") || sessionStorage.getItem("k-nouveautes")) return;
  sessionStorage.setItem("k-nouveautes", "vu");
  const box = K.fenetre({ titre: "Quoi de neuf ?", largeur: 330, x: innerWidth - 360, y: innerHeight - 300 });
  box.corps.innerHTML = '<div class="nv"><div class="nv-t">Mise à jour 26.0.4</div><div>&#8226; Les trombinoscopes s\'impriment en A3.</div><div>&#8226; Le QCM accepte les formules.</div><div>&#8226; Les colonnes d\'une liste se choisissent par le bouton situé en haut à droite de la liste.</div></div>';
  box.pied.append(K.coche("Ne plus afficher", false, (on) => (on ? localStorage.setItem("k-nouveautes", "non") : localStorage.removeItem("k-nouveautes"))), K.bouton("Fermer", box.fermer, true));
};
