// The main window: the bar of menus, the modules, the module that is in front.
W.MODULES = [["accueil", "Accueil"], ["ressources", "Ressources"], ["net", "PRONOTE.net"]];

W.aPropos = () => W.message("PRONOTE 2022 - 0.4.14<br>Console d'administration");
W.choixAutreBase = async () => {
  if (!(await W.quitter())) return;
  await W.appel("FermerBase");
  W.demarrer();
};
W.deconnexion = async () => {
  if (!(await W.quitter())) return;
  if (await W.message("Voulez-vous vous déconnecter ?", ["Non", "Oui"])) await W.appel("FermerSession").catch(() => 0);
};

W.MENUS = () => [
  { t: "Fichier", sous: [{ t: "Ouvrir une autre base...", ic: "dossier", fait: W.choixAutreBase }, { t: "Sauvegarder...", r: "Ctrl+S" }, { t: "Récupérer une sauvegarde", sous: [{ t: "Dernière sauvegarde..." }, { t: "Depuis un fichier..." }] }, "-", { t: "Administration des utilisateurs...", ic: "personne", fait: W.utilisateurs }, { t: "Imprimer", ic: "imprimer", r: "Ctrl+P" }, "-", { t: "Quitter", fait: W.deconnexion }] },
  { t: "Édition", sous: [{ t: "Copier la liste", r: "Ctrl+C" }, { t: "Tout sélectionner", r: "Ctrl+A" }] },
  { t: "Paramètres", sous: [{ t: "Établissement", sous: [{ t: "Identité..." }, { t: "Calendrier..." }, { t: "Horaires..." }] }, { t: "Préférences", ic: "engrenage", sous: [{ t: "Affichages", fait: W.affichages }, { t: "Impressions" }, { t: "Messagerie" }] }, "-", { t: "Options générales..." }] },
  { t: "Assistance", sous: [{ t: "Manuel en ligne", r: "F1" }, { t: "À propos...", fait: W.aPropos }] },
];

W.module = (name) => {
  W.front = name;
  document.querySelectorAll(".md-e").forEach((one) => one.classList.toggle("md-sel", one.dataset.m === name));
  const host = document.querySelector(".pg");
  host.innerHTML = "";
  const inside = W.div("pg-c pg-" + name);
  host.appendChild(inside);
  W.enCours = null;
  W[name](inside);
};
W.rafraichir = () => W.module(W.front);

W.principal = (app) => {
  app.innerHTML = `<div class="ap"><div class="bd"><span class="bd-l">PRONOTE</span><span class="bd-b">${W.echap(W.etat.base)}</span><span class="bd-u">Connecté : SPR</span>${W.icone("actualiser", "Actualiser", "bd-r")}${W.icone("aide", "Aide", "inactif")}${W.icone("quitter", "Se déconnecter", "bd-q")}</div>
<div class="mb"></div><div class="md">${W.MODULES.map(([key, caption]) => `<div class="md-e" data-m="${key}" tabindex="0"><i class="md-ic md-${key}"></i><span>${caption}</span></div>`).join("")}</div><div class="pg"></div>
<div class="st"><span>Mode administratif</span><span>Usage partagé</span><span class="st-d">Serveur : hébergé</span></div></div>`;
  W.menu(app.querySelector(".mb"), W.MENUS());
  W.action(app.firstChild, "md-e", async (one) => {
    if (await W.quitter()) W.module(one.dataset.m);
  });
  W.action(app.firstChild, "bd-q", W.deconnexion);
  W.action(app.firstChild, "bd-r", async () => {
    if (!(await W.quitter())) return;
    await W.appel("Lire");
    W.rafraichir();
  });
  W.module("accueil");
};

W.demarrer = async () => {
  const app = document.getElementById("app");
  document.querySelectorAll(".fn-voile, .mn, .cb-liste").forEach((one) => one.remove());
  const answer = await fetch("/appelfonction", { method: "POST", body: JSON.stringify({ op: "Lire", args: {} }) });
  const told = await answer.json();
  if (told.session === false) return W.connexion(app);
  if (told.bases) return W.choixBase(app, told.bases);
  W.etat = told;
  W.principal(app);
};
