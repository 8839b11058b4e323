// Who connects, and to which base.
W.connexion = (app) => {
  app.innerHTML = `<div class="cx"><div class="cx-b"><div class="cx-logo">PRONOTE<small>Console d'administration</small></div>
<table class="cx-f"><tr><td class="cx-l">N° d'hébergement</td><td><input type="text" class="ch cx-num" autocomplete="off"></td></tr>
<tr><td class="cx-l">Mot de passe</td><td><input type="password" class="ch cx-mdp"></td></tr></table>
<div class="cx-e"></div><div class="cx-p">${W.bouton("Se connecter", "bt-defaut cx-ok")}</div><div class="cx-v">Version 2022 - 0.4.14</div></div></div>`;
  const [number, word] = app.querySelectorAll("input");
  const go = async () => {
    const told = await W.appel("OuvrirSession", { numero: number.value.trim(), mdp: word.value });
    if (told.ok) return W.demarrer();
    app.querySelector(".cx-e").textContent = "Identifiant ou mot de passe incorrect.";
    word.value = "";
    word.focus();
  };
  W.action(app.firstChild, "cx-ok", go);
  app.firstChild.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.tagName === "INPUT") go();
  });
  number.focus();
};

W.choixBase = (app, bases) => {
  app.innerHTML = '<div class="fond"></div>';
  const body = W.div("bs", '<div class="bs-t">Sélectionnez la base de données à ouvrir :</div>');
  let chosen = null;
  let opened = null;
  const go = async () => {
    if (!chosen) return;
    opened.fermer();
    await W.appel("OuvrirBase", { rne: chosen.rne });
    W.principal(app);
  };
  new W.Liste(body, {
    nom: "bases", barre: false, unite: "bases",
    colonnes: [{ id: "nom", t: "Établissement", l: 260, fixe: true }, { id: "rne", t: "N° UAI", l: 110, fixe: true }, { id: "annee", t: "Année", l: 90, fixe: true }],
    lignes: bases.map((one) => ({ ...one, numero: one.rne, annee: "2022 / 2023" })),
    choisi: (row) => (chosen = row),
  });
  body.addEventListener("dblclick", go);
  opened = W.fenetre({
    titre: "Ouvrir une base", largeur: 500, croix: false, contenu: body,
    boutons: [{ t: "Se déconnecter", fait: (one) => (one.fermer(), W.appel("FermerSession").catch(() => 0)) }, { t: "Ouvrir", fait: go }],
  });
};
