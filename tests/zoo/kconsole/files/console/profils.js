// Profiles of authorisation, and groups of users: names at the left, under them what disconnects them, rights at the right.
K.DROITS = {
  "Emploi du temps": ["Consulter l'emploi du temps", "Réserver une salle"],
  Notes: ["Saisir des notes", "Modifier le service d'évaluation"],
  "Vie scolaire": ["Saisir les absences", "Saisir les retards", "Demander une punition"],
  Communication: ["Envoyer des messages", "Diffuser des informations"],
};

/** What is common to the page and to the window: draws into `host`, says when something is to be kept. */
K.autorisations = (host, { genre, titre, phrase, change }) => {
  const frame = host.appendChild(K.div("pf", '<div class="pf-g"><div class="pf-t"></div><div class="pf-l" tabindex="0"></div><div class="cadre gris"><div class="cadre-t">Déconnexion automatique</div><div class="pf-d"></div></div></div><div class="pf-r"><div class="rien">Aucune sélection</div></div>'));
  const [head, list, box] = frame.firstChild.children;
  const rights = frame.lastChild;
  head.textContent = titre;
  let name = null;
  let asked;
  let dirty = false;
  const kept = () => K.base.durations[genre][name];
  const wants = () => (tick.mise ? time.minutes : null);
  const look = () => {
    asked = wants();
    time.griser(!tick.mise);
    dirty = asked !== kept();
    change(dirty);
  };
  const tick = K.coche(phrase, false, look);
  const time = K.duree(look);
  box.lastChild.append(tick, time);
  const show = () => {
    const minutes = kept();
    tick.mettre(minutes !== null);
    time.mettre(minutes ?? 60);
    box.classList.remove("gris");
    look();
    rights.innerHTML = `<div class="pf-n">${K.sur(name)}</div>`;
    Object.entries(K.DROITS).forEach(([group, lines], n) => {
      const part = rights.appendChild(K.div("cadre", `<div class="cadre-t">${group}</div>`));
      lines.forEach((one, m) => part.appendChild(K.coche(one, (n + m + name.length) % 3 > 0, async (on) => {
        await K.appel("autorisation", { genre, nom: name, droit: one, valeur: on });
        K.enregistre();
      })));
    });
  };
  const draw = () => {
    list.innerHTML = Object.keys(K.base.durations[genre]).map((one) => `<div class="pf-e${one === name ? " choisie" : ""}">${K.sur(one)}</div>`).join("");
  };
  const take = async (one) => {
    if (one === name || (dirty && !(await K.demander(pane)))) return;
    name = one;
    draw();
    show();
  };
  list.addEventListener("click", (event) => event.target.classList.contains("pf-e") && take(event.target.textContent));
  list.addEventListener("keydown", (event) => {
    const names = Object.keys(K.base.durations[genre]);
    const to = names[names.indexOf(name) + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (to) take(to);
  });
  time.mettre(60);
  time.griser(true);
  draw();
  const pane = {
    garder: async () => {
      if (name === null || asked === kept()) return;
      await K.appel("deconnexion", { genre, nom: name, minutes: asked });
      K.enregistre();
      show();
    },
    rendre: () => name !== null && show(),
  };
  return pane;
};

K.profils = (genre, qui) => (host) => {
  const tools = K.barre(host, [["disque", "Enregistrer", () => pane.garder()], ["annuler", "Annuler", () => pane.rendre()], null, ["plus", "Nouveau profil"], ["imprimer", "Imprimer"]]);
  const change = (dirty) => {
    ["Enregistrer", "Annuler"].forEach((one) => tools[one].classList.toggle("gris", !dirty));
    K.attente = dirty ? pane : null;
  };
  const pane = K.autorisations(host, { genre, titre: "Profils d'autorisation", phrase: `Déconnecter les ${qui} de ce profil en cas d'inactivité supérieure à`, change });
  ["Enregistrer", "Annuler"].forEach((one) => tools[one].classList.add("gris"));
};
