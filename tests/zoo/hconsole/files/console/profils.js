// Profiles or groups: the list at the left, beneath it « Déconnexion automatique » of the one that is selected.
W.DUREES = [5, 10, 15, 30, 45, 60, 75, 90, 105, 120].map((v) => ({
  v, t: v < 60 ? `${v} min` : `${Math.floor(v / 60)} h${v % 60 ? " " + (v % 60) : ""}`,
}));
W.PHRASES = {
  professeurs: ["Profils", "Déconnecter les professeurs de ce profil en cas d'inactivité supérieure à :"],
  vie_scolaire: ["Profils", "Déconnecter les personnels de ce profil en cas d'inactivité supérieure à :"],
  administratif: ["Groupes d'utilisateurs", "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à :"],
};
W.DROITS = ["Accéder à l'application cliente", "Consulter les emplois du temps", "Modifier ses informations personnelles", "Envoyer des messages"];

/** May the page be left? What was not kept is asked about. */
W.quitter = async () => (W.enCours ? W.enCours() : true);

W.profils = (host, kind) => {
  const [heading, sentence] = W.PHRASES[kind];
  host.innerHTML = `<div class="pr"><div class="pr-g"><div class="pr-l"></div><div class="cadre pr-d"><span class="cadre-t">Déconnexion automatique</span><div class="cadre-c"></div></div></div><div class="pr-a"></div></div>`;
  const [list, box, rights] = [".pr-l", ".cadre-c", ".pr-a"].map((one) => host.querySelector(one));
  let current = null;
  const frame = () => {
    W.enCours = null;
    if (!current) {
      box.innerHTML = '<div class="pr-vide">Aucune sélection</div>';
      rights.innerHTML = "";
      return;
    }
    const held = W.etat.durations[kind][current];
    let [on, minutes] = [held !== null, held || 60];
    rights.innerHTML = `<div class="bloc"><div class="bloc-t">${W.echap(current)}</div>${W.DROITS.map((one, n) => W.coche(n, one, true, "inactif")).join("")}</div>`;
    box.innerHTML = W.coche("auto", sentence, on) + `<div class="pr-h"><span class="pr-cb"></span><span class="pr-ok">${W.icone("valider", "Enregistrer", "pr-v inactif")}${W.icone("annuler", "Annuler les modifications", "pr-x inactif")}</span></div>`;
    const touched = () => {
      const dirty = on !== (held !== null) || (on && minutes !== held);
      box.querySelectorAll(".ic").forEach((one) => one.classList.toggle("inactif", !dirty));
      duration.actif(on);
      W.enCours = dirty ? leave : null;
    };
    const duration = W.combo({ elements: W.DUREES, valeur: minutes, largeur: 80, inactif: !on, change: (value) => ((minutes = value), touched()) });
    box.querySelector(".pr-cb").appendChild(duration.noeud);
    const save = async (name) => {
      W.enCours = null;
      await W.appel("SaisieDeconnexion", { genre: kind, nom: name, minutes: on ? minutes : null });
    };
    const name = current;
    const leave = async () => {
      const answer = await W.message(`Voulez-vous enregistrer les modifications de « ${W.echap(name)} » ?`, ["Non", "Oui"]);
      if (answer) await save(name);
      W.enCours = null;
      return true;
    };
    W.coches(box.firstChild, (_, now) => ((on = now), touched()));
    W.action(box.querySelector(".pr-ok"), "pr-v", async (icon) => {
      icon.classList.add("inactif");
      await save(name);
      frame();
    });
    W.action(box.querySelector(".pr-ok"), "pr-x", frame);
  };
  new W.Liste(list, {
    nom: "profils." + kind, barre: false, unite: "",
    colonnes: [{ id: "nom", t: heading, l: 230, fixe: true }, { id: "nb", t: "Nb.", l: 50, fixe: true }],
    lignes: Object.keys(W.etat.durations[kind]).map((one, n) => ({ numero: n, nom: one, nb: String(3 + 4 * n) })),
    choisi: async (row) => {
      await W.quitter();
      current = row.nom;
      frame();
    },
  });
  frame();
};

W.utilisateurs = () => {
  const body = W.div("us");
  const before = W.enCours;
  W.fenetre({
    titre: "Administration des utilisateurs", largeur: 760, contenu: body,
    boutons: [{
      t: "Fermer",
      fait: async (opened) => {
        await W.quitter();
        W.enCours = before;
        opened.fermer();
      },
    }],
  });
  W.profils(body, "administratif");
};
