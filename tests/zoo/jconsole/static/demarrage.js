// The client: who signs in, which school, then the desktop.
import { agit, appel, el, siExpire, vider } from "./noyau.js";
import { bouton, bulle, cadre, coche, fenetre, onglets } from "./composants.js";
import { pronoteNet } from "./net.js";
import { GENRES, profils, ressource } from "./ressources.js";

const app = document.getElementById("appli");
siExpire(() => entree("Vous avez été déconnecté. Identifiez-vous à nouveau."));

function saisie(type, name) {
  const field = document.createElement("input");
  field.type = type;
  field.name = name;
  field.className = "texte";
  field.autocomplete = type === "password" ? "current-password" : "username";
  return field;
}

function entree(message = "") {
  const user = saisie("text", "username"), password = saisie("password", "password"), error = el("erreur", message);
  const enter = async () => {
    const { ok } = await appel("ouvrirSession", { username: user.value, password: password.value });
    if (ok) return demarrer();
    error.textContent = "Votre identifiant ou votre mot de passe est incorrect.";
    password.value = "";
  };
  const go = bouton("Se connecter", enter, "principal large");
  for (const field of [user, password]) field.addEventListener("keyup", ({ key }) => key === "Enter" && enter());
  vider(app, el("entree", el("entree-c", el("logo", "PRONOTE"), el("entree-s", "Console d'administration hébergée"), error, el("lib", "Identifiant"), user, el("lib", "Mot de passe"), password, go, el("note", "Identifiants perdus ? Menu Hébergement du Client > Recevoir mes identifiants d'hébergement."))));
  user.focus();
}

async function choix() {
  const { bases } = await appel("bases");
  let chosen = null;
  const open = bouton("Ouvrir la base", async () => {
    await appel("choisirBase", { uai: chosen.uai });
    demarrer();
  }, "principal inactif");
  const rows = bases.map((one) => {
    const row = agit(el("base", el("base-n", one.nom), el("base-u", one.uai), el("base-u", "2025 - 2026"), el("base-e", one.ouverte ? "Publiée" : "Non publiée")), () => {
      chosen = one;
      rows.forEach((other) => other.classList.toggle("elue", other === row));
      open.classList.remove("inactif");
    });
    return row;
  });
  vider(app, el("entree", el("entree-c bases", el("logo", "PRONOTE"), el("entree-s", "Sélectionnez l'établissement sur lequel vous souhaitez travailler"), el("base-t", el("base-n", "Établissement"), el("base-u", "UAI"), el("base-u", "Année"), el("base-e", "État")), ...rows, el("suite", open))));
}

const calme = (titre, ...lines) => (place) => vider(place, el("calme", cadre(titre, ...lines.map((one) => el("ligne", one)))));

function accueil(place) {
  vider(
    place,
    el("accueil",
      cadre("Sauvegardes", el("ligne", "Dernière sauvegarde automatique : cette nuit à 2 h 10"), el("ligne", "Prochaine sauvegarde : 2 h 10")),
      cadre("Licence", el("ligne", "4 utilisateurs administratifs en modification"), el("ligne", "Consultation illimitée")),
      cadre("Messages de l'assistance", el("ligne", "Préparer le conseil de classe (fiche pratique)"), el("ligne", "Mise à jour 2025.2.9 : prévue mardi à 22 h"))),
  );
}

const AFFICHAGES = [
  ["identifiantsEnt", "Activer la gestion des identifiants ENT", true],
  ["ine", "Afficher le numéro national des élèves (INE)", false],
  ["age", "Afficher l'âge à côté de la date de naissance", false],
  ["sortis", "Afficher les élèves sortis de l'établissement", false],
  ["bulles", "Afficher les infobulles", false],
];

async function preferences(place) {
  const told = await appel("preferences");
  const pages = {
    Généralités: () => [cadre("Démarrage", el("ligne", "Ouvrir l'application sur l'accueil"), el("ligne", "Format des dates : JJ/MM/AAAA"))],
    Affichages: () => [
      cadre("Données affichées dans les listes", ...AFFICHAGES.slice(0, 4).map(tick)),
      cadre("Confort", ...AFFICHAGES.slice(4).map(tick)),
    ],
    Communication: () => [cadre("Courriels", el("ligne", "Aucun compte de messagerie n'est paramétré."))],
    Impressions: () => [cadre("Marges", el("ligne", "Haut 10 mm, bas 10 mm, gauche 10 mm, droite 10 mm"))],
  };
  const tick = ([name, caption, asked]) => {
    const one = coche(caption, async (value) => {
      one.mettre(value);
      await appel("preference", { nom: name, valeur: value });
      bulle("Préférence enregistrée");
      if (asked) told.cas = value;
    });
    if (asked) one.mettre(told.cas);
    return one;
  };
  const side = el("rubriques"), page = el("rubrique");
  Object.entries(pages).forEach(([caption, make], number) => {
    const entry = agit(el("rubrique-b", caption), () => {
      [...side.children].forEach((other) => other.classList.toggle("elue", other === entry));
      vider(page, ...make());
    });
    side.append(entry);
    if (number === 0) queueMicrotask(() => entry.click());
  });
  vider(place, side, page);
}

const RUBAN = {
  Accueil: { "Tableau de bord": accueil, "Agenda": calme("Agenda", "Conseil d'administration le 4 novembre") },
  Ressources: {
    ...Object.fromEntries(Object.keys(GENRES).map((titre) => [titre, (place) => ressource(place, titre)])),
    Matières: calme("Matières", "34 matières, 6 sous-matières"),
    Salles: calme("Salles", "52 salles réparties sur 3 sites"),
  },
  Notes: { "Saisie des notes": calme("Saisie des notes", "Sélectionnez un service de notation."), Bulletins: calme("Bulletins", "Le premier trimestre est ouvert.") },
  Absences: { "Feuille d'appel": calme("Feuille d'appel", "Tous les appels du jour ont été faits."), Saisie: calme("Saisie des absences", "12 absences à régler") },
  "Pronote.net": { Paramétrage: (place, base) => pronoteNet(place, base) },
  Paramètres: { Établissement: (place, base) => calme("Identité de l'établissement", base.nom, `UAI : ${base.uai}`)(place), Calendrier: calme("Calendrier", "Académie d'Aix-Marseille, zone B"), Préférences: preferences },
  Assistance: { Contact: calme("Contacter l'assistance", "04 96 15 00 00, du lundi au vendredi de 8 h à 18 h 30") },
};

function fichier(base) {
  const entries = {
    "Changer d'établissement": choix,
    "Administration des utilisateurs": () => {
      const place = el("groupes");
      fenetre({ titre: "Administration des utilisateurs", contenu: place, largeur: 820 });
      profils(place, "administratif");
    },
    "Compacter et sauvegarder": () => fenetre({ titre: "Sauvegarde", contenu: "Les sauvegardes sont faites chaque nuit par l'hébergeur.", icone: "info" }),
    "Propriétés de la base": () => fenetre({ titre: "Propriétés de la base", contenu: `${base.nom} (${base.uai}), année 2025 - 2026`, icone: "info" }),
    "Quitter": async () => (await appel("fermerSession"), entree()),
  };
  const veil = el("coulisse-v"), shut = () => veil.remove();
  const side = el("coulisse", agit(el("coulisse-r", "← Retour"), shut), ...Object.entries(entries).map(([caption, act]) => agit(el("coulisse-e", caption), () => (shut(), act()))));
  veil.append(side);
  veil.addEventListener("mousedown", (event) => event.target === veil && shut());
  document.getElementById("fenetres").append(veil);
}

function bureau(base, news) {
  const place = el("corps"), under = el("sous-ruban");
  const captions = Object.keys(RUBAN);
  const screen = async (ribbon, number) => {
    const beneath = RUBAN[ribbon], names = Object.keys(beneath);
    under.firstElementChild?.choisir(number);
    document.querySelector(".etat-msg").textContent = "";
    // A screen of its own: the answer to the one before, if it comes late, is drawn in what nobody sees.
    const fresh = el("ecran");
    vider(place, fresh);
    await beneath[names[number]](fresh, base);
  };
  const open = (number) => {
    if (number === 0) return fichier(base);
    const ribbon = captions[number - 1];
    bar.choisir(number);
    const names = Object.keys(RUBAN[ribbon]);
    vider(under, onglets("sous", names, (at) => screen(ribbon, at)));
    under.classList.toggle("seul", names.length === 1);
    screen(ribbon, 0);
  };
  const bar = onglets("ruban", ["Fichier", ...captions], open);
  bar.firstElementChild.classList.add("fichier");
  const leave = agit(el("quitter", "Se déconnecter"), async () => (await appel("fermerSession"), entree()));
  vider(
    app,
    el("bureau",
      el("bandeau-h", el("marque", "PRONOTE"), el("etab", `${base.nom} – ${base.uai}`), el("pousse"), el("qui", "SUPERVISEUR"), leave),
      bar,
      under,
      place,
      el("etat", el("etat-msg"), el("pousse"), el("", "Mode administratif"), el("", "2025.2.8"))),
  );
  open(1);
  if (!news)
    fenetre({ titre: "Nouveautés de la version 2025.2", largeur: 520, boutons: ["Fermer"], contenu: el("fen-texte", el("", "• Les bulletins peuvent être signés en lot."), el("", "• Le registre d'appel s'imprime par demi-journée."), el("", "• Les listes gardent la largeur de leurs colonnes.")) }).then(() => appel("nouveautesLues"));
}

async function demarrer() {
  const told = await appel("session");
  if (!told.ouverte) return entree();
  if (!told.base) return choix();
  bureau(told.base, told.lues);
}

demarrer();
