// Ressources: the lists, and the profiles of authorisation beside them.
import { agit, appel, duree, el, vider } from "./noyau.js";
import { bouton, bulle, cadre, coche, combo, fenetre } from "./composants.js";
import { contient, liste } from "./liste.js";

export const GENRES = {
  Élèves: { profil: "eleves", un: "élève", vues: ["Liste", "Dossier", "Trombinoscope"] },
  Responsables: { profil: "responsables", un: "responsable", vues: ["Liste", "Coordonnées"] },
  Professeurs: { profil: "enseignants", un: "professeur", vues: ["Liste", "Fiche", "Profils d'autorisation"] },
  Personnels: { profil: "personnels", un: "personnel", vues: ["Liste", "Fiche", "Profils d'autorisation"] },
};

export async function ressource(place, titre) {
  const { vues } = GENRES[titre];
  const strip = el("vues"), main = el("vue-z");
  const show = async (number) => {
    [...strip.children].forEach((one, index) => one.classList.toggle("choisi", index === number));
    const page = el("vue");
    vider(main, page);
    if (number === 0) await feuille(page, titre);
    else if (vues[number] === "Profils d'autorisation") await profils(page, titre === "Professeurs" ? "professeurs" : "vie_scolaire");
    else vider(page, el("vide", "Sélectionnez d'abord une ligne dans la liste."));
  };
  vues.forEach((caption, number) => strip.append(agit(el("vue-b", el(`vue-i i${number}`), el("vue-l", caption)), () => show(number))));
  vider(place, strip, main);
  await show(0);
}

async function feuille(page, titre) {
  const { profil, un } = GENRES[titre];
  const told = await appel("liste", { profil });
  const pupils = profil === "eleves";
  const columns = [
    { cle: "nom", titre: "Nom", large: 170 },
    { cle: "prenom", titre: "Prénom", large: 150 },
    ...(pupils ? [{ cle: "ne", titre: "Né(e) le", large: 95 }, { cle: "classe", titre: "Classe", large: 80 }] : []),
    { cle: "identifiant", titre: "Identifiant", large: 150 },
    ...(told.avecCas ? [{ cle: "cas", titre: "Identifiant CAS", large: 210, editable: true }] : []),
  ];
  const status = el("compte");
  let words = "", group = "";
  const grid = liste({
    colonnes: columns,
    lignes: told.lignes,
    ecrire: async (row, text) => {
      const { cas } = await appel("identifiantCas", { n: row.n, cas: text });
      document.querySelector(".etat-msg").textContent = `Identifiant CAS de ${row.nom} ${row.prenom} : enregistré`;
      return cas;
    },
  });
  const refresh = () => {
    const count = grid.filtrer((row) => (!group || row.classe === group) && contient(row, words));
    status.textContent = words ? `« ${words} » : ${count} sur ${told.lignes.length}` : `${count} ${un}${count > 1 ? "s" : ""}`;
  };
  const search = document.createElement("input");
  search.className = "texte cherche";
  search.placeholder = "Rechercher dans la liste";
  let timer = 0;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ((words = search.value.trim()), refresh()), 250);
  });
  const groups = [...new Set(told.lignes.map((row) => row.classe))].filter(Boolean).sort();
  const classes = combo(150, [["", "Toutes les classes"], ...groups.map((one) => [one, one])], (value) => ((group = value), classes.mettre(value), refresh()));
  classes.mettre("");
  const create = bouton(`Nouveau ${un}`, () => fenetre({ titre: `Nouveau ${un}`, contenu: "La création est réservée à l'import depuis SIECLE et STS-WEB.", icone: "info" }));
  vider(page, el("outils", create, pupils ? classes : null, search, el("pousse"), status), grid);
  refresh();
}

const DROITS = {
  professeurs: ["Saisir les notes", "Faire l'appel", "Saisir le cahier de textes", "Consulter les dossiers des élèves", "Communiquer avec les familles"],
  vie_scolaire: ["Saisir les absences", "Saisir les punitions", "Consulter les emplois du temps", "Envoyer des SMS"],
  administratif: ["Modifier les ressources", "Modifier les paramètres de l'établissement", "Importer et exporter", "Gérer les utilisateurs"],
};
const MOTS = {
  professeurs: ["Profils des professeurs", "le profil", "les professeurs de ce profil"],
  vie_scolaire: ["Profils des personnels", "le profil", "les personnels de ce profil"],
  administratif: ["Groupes d'utilisateurs", "le groupe", "les utilisateurs de ce groupe"],
};

/** Those who share rights, and after how long they are disconnected. */
export async function profils(page, genre) {
  const [heading, kind, who] = MOTS[genre];
  let { profils: known } = await appel("profils", { genre });
  let current = null, minutes = null;
  const names = el("choix"), rights = el("droits", el("vide", `Sélectionnez ${kind} dans la liste.`));
  const list = combo(90, [5, 10, 15, 20, 30, 45, 60, 75, 90, 120].map((one) => [one, duree(one)]), (value) => ((minutes = value), follow()));
  const tick = coche(`Déconnecter ${who} en cas d'inactivité supérieure à`, (value) => ((minutes = value ? 60 : null), follow()));
  const cancel = bouton("Annuler", () => pick(current));
  const keep = bouton("Valider", async () => {
    ({ profils: known } = await appel("deconnexion", { genre, nom: current, minutes }));
    bulle(`Les modifications de « ${current} » ont été enregistrées.`);
    pick(current);
  }, "principal");
  const follow = () => {
    tick.mettre(minutes !== null);
    list.mettre(minutes);
    tick.activer(current !== null);
    list.activer(minutes !== null);
    const changed = current !== null && minutes !== known[current];
    for (const one of [cancel, keep]) one.classList.toggle("inactif", !changed);
  };
  const pick = (name) => {
    current = name;
    minutes = name === null ? null : known[name];
    vider(names, ...Object.keys(known).map((one) => agit(el(`choix-l${one === name ? " elue" : ""}`, el("choix-n", one), el("choix-d", duree(known[one]))), () => pick(one))));
    if (name !== null) vider(rights, cadre(`Autorisations – ${name}`, ...DROITS[genre].map((one, number) => el(`droit${number % 3 === 2 ? " non" : ""}`, one))));
    follow();
  };
  vider(page, el("deux", el("gauche", el("titre2", heading), names, cadre("Déconnexion automatique", tick, el("suite", list), el("suite", cancel, keep))), rights));
  pick(null);
}
