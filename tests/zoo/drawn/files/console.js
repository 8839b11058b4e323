// The client: its menus, its screens, and what they ask the server for.
const MINUTES = [5, 10, 15, 20, 30, 45, 60, 75, 90, 105, 120];
let told = null, screen = null, saved = "";
/** A question before the screen is left; true when it may be. */
let mayLeave = async () => true;
const preferences = { photos: true, weeks: false, order: 0, sounds: false };

/** The server's word; the client is veiled until it comes. */
async function call(name, sent = {}) {
  zone("Voile").style.display = "block";
  try {
    const answer = await fetch("/appel/" + name, { method: "POST", body: JSON.stringify(sent) });
    if (answer.status === 401) {
      told = null;
      drawPage();
    } else if (answer.ok) {
      told = await answer.json();
      if (!["etat", "connexion"].includes(name)) saved = "Dernier enregistrement à " + new Date().toLocaleTimeString("fr-FR");
    }
    return answer.ok;
  } finally {
    zone("Voile").style.display = "none";
  }
}

// Pronote.net

const net = { tab: 0, ent: "", cas: "" };
const changed = () => net.ent !== told.ent || net.cas !== told.cas;
const forget = () => Object.assign(net, { ent: told.ent, cas: told.cas });

async function settled(question) {
  if (!changed()) return true;
  const answer = await ask("Les paramètres de l’onglet « Intégration dans un ENT » ont été modifiés.\n" + question, "Oui", "Non", "Annuler");
  if (answer === "Annuler") return false;
  if (answer === "Oui" && !(await call("ent", { ent: net.ent, cas: net.cas }))) return false;
  forget();
  return true;
}

async function stop() {
  const answer = await ask("Les utilisateurs ne pourront plus accéder à leurs Espaces web.\nVoulez-vous arrêter la publication de la base ?", "Oui", "Non");
  if (answer === "Oui") await call("stop");
  drawPage();
}

async function publish() {
  if (await settled("Voulez-vous les enregistrer avant de publier ?")) await call("publish");
  drawPage();
}

const NET = [
  ["Publication", (page) => {
    put(page, "tx", "Espaces publiés : Direction, Vie scolaire, Professeurs, Parents, Élèves.");
    put(page, "tx", "Utilisateurs connectés : 0");
  }],
  ["Intégration dans un ENT", (page) => {
    if (told.published) put(page, "tx tx_g", "Pour modifier les paramètres, il est nécessaire d’arrêter la publication.");
    const box = group(page, "Interconnexion CAS pour le SSO Espaces");
    const first = put(box, "lg"), second = put(box, "lg");
    put(first, "lb", "Mon ENT :");
    combo(first, 330, told.models.map((one) => [one, one]), net.ent, (value) => { net.ent = value; }, told.published);
    put(second, "lb", "URL du serveur CAS :");
    edit(second, 420, net.cas, (value) => { net.cas = value; }, told.published);
  }],
  ["Paramètres de sécurité", (page) => {
    put(page, "tx", "Nombre de tentatives avant suspension de l’adresse IP : 5");
  }],
];

function drawNet(page) {
  mayLeave = () => settled("Voulez-vous les enregistrer ?");
  const strip = put(page, "pb");
  put(strip, "pb_d" + (told.published ? " pb_v" : ""));
  put(strip, "pb_t", told.published ? "Base publiée" : "Base non publiée");
  put(strip, "pb_b", told.base);
  if (told.published) button(strip, "Arrêter la publication", stop);
  else button(strip, "Publier dans la base", publish);
  const inside = tabStrip(page, NET.map(([caption]) => caption), net.tab, async (index) => {
    if (index !== net.tab && await settled("Voulez-vous les enregistrer ?")) net.tab = index;
    drawPage();
  });
  NET[net.tab][1](inside);
}

// Paramètres

function openPreferences() {
  const wanted = { ...preferences, ent: told.preference };
  const tick = (parent, caption, key) => tickBox(parent, caption, wanted[key], (on) => { wanted[key] = on; });
  const pages = {
    general: (page) => {
      const box = group(page, "Affichage des noms");
      radios(box, ["Nom Prénom", "Prénom Nom"], wanted.order, (index) => { wanted.order = index; });
    },
    affichages: (page) => {
      tick(group(page, "Fiches"), "Afficher les photos", "photos");
      tick(group(page, "Calendrier"), "Afficher les numéros de semaine", "weeks");
      tick(group(page, "Identifiants"), "Activer la gestion des identifiants ENT", "ent");
    },
    sons: (page) => tick(group(page, "Sons"), "Émettre un son à la réception d’un message", "sounds"),
    impressions: (page) => put(page, "tx", "Imprimante par défaut de Windows."),
  };
  const nodes = [
    { key: "general", caption: "Général" },
    { key: "affichages", caption: "Affichages" },
    { key: "sorties", caption: "Sorties", still: true, below: [{ key: "impressions", caption: "Impressions" }] },
    { key: "sons", caption: "Sons" },
  ];
  const opened = new Set();
  const fill = (content) => {
    content.classList.add("pf");
    const draw = (key) => {
      content.replaceChildren();
      tree(put(content, "pf_a"), nodes, key, draw, opened);
      pages[key](put(content, "pf_p"));
    };
    draw("general");
  };
  const keep = async (close) => {
    const { ent, ...others } = wanted;
    Object.assign(preferences, others);
    if (ent !== told.preference) await call("preference", { on: ent });
    close();
    drawPage();
  };
  openWindow("Préférences", 640, fill, [["Valider", keep], ["Annuler", (close) => close()]]);
}

// Ressources

const people = (profile) => told.rows.filter((one) => one.profile === profile);
const bare = (text) => text.normalize("NFD").replace(/[^a-z]/gi, "").toUpperCase();

function drawPeople(page, profile) {
  const columns = [
    { caption: "Nom", width: 170, text: (row) => row.family },
    { caption: "Prénom", width: 150, text: (row) => row.first },
  ];
  if (profile === "eleves") columns.push(
    { caption: "Né(e) le", width: 90, text: (row) => row.born },
    { caption: "Classe", width: 80, text: (row) => row.group },
  );
  columns.push({ caption: "Identifiant", width: 130, text: (row) => bare(row.family).slice(0, 10) });
  let again = null;
  if (told.preference) columns.push({
    caption: "Identifiant CAS", width: 230, text: (row) => row.cas,
    write: async (row, value) => {
      if (!(await call("cas", { number: row.number, value }))) return;
      again(people(profile));
      foot.textContent = saved;
    },
  });
  again = grid(page, 16 * ROW, columns, people(profile));
  put(page, "tx", people(profile).length + " personnes");
  if (told.preference) put(page, "tx tx_i", "Sélectionnez une ligne, puis cliquez dans la cellule « Identifiant CAS » pour la saisir.");
}

/** `again(selection)` draws the part anew. */
function drawDisconnection(page, kind, name, again) {
  const box = group(page, "Déconnexion automatique");
  if (!name) {
    put(box, "tx tx_i", "Aucune ligne sélectionnée.");
    return;
  }
  const held = told.durations[kind][name];
  const keep = async (minutes) => {
    if (await call("duration", { kind, name, minutes })) again();
  };
  const line = (on) => {
    box.replaceChildren();
    tickBox(box, "Déconnecter en cas d’inactivité supérieure à", on, (ticked) => {
      if (!ticked && held !== null) keep(null);
      else line(ticked);
    });
    // Without a duration there is nothing to keep yet.
    combo(put(box, "lg lg_r"), 110, MINUTES.map((one) => [one, one + " min"]), on ? held : undefined, keep, !on);
  };
  line(held !== null);
}

const RIGHTS = ["Se connecter depuis le Client PRONOTE", "Modifier ses informations personnelles", "Consulter l’emploi du temps", "Envoyer des messages"];

function drawProfiles(page, kind) {
  const names = Object.keys(told.durations[kind]);
  const left = put(page, "pa_g"), right = put(page, "pa_d");
  let part = null, name = "";
  grid(put(left, "pa_l"), 12 * ROW, [{ caption: "Profils d’autorisation", width: 330, text: (row) => row }], names, (row) => {
    name = row;
    draw();
  });
  const draw = () => {
    part?.remove();
    part = put(left, "pa_b");
    drawDisconnection(part, kind, name, () => { draw(); foot.textContent = saved; });
    right.replaceChildren();
    const box = group(right, name ? "Autorisations du profil " + name : "Autorisations");
    RIGHTS.forEach((caption) => tickBox(box, caption, true, () => {}, true));
  };
  draw();
}

// Fichier

const opened = new Set();
function drawUsers(page) {
  const groups = Object.keys(told.durations.administratif);
  const left = put(page, "pa_g"), right = put(page, "pa_d");
  const nodes = [{
    key: "*", caption: "Groupes d’utilisateurs", still: true,
    below: groups.map((one, index) => ({
      key: one, caption: one, below: [{ key: one + "*", caption: "UTILISATEUR" + (index + 1), still: true }],
    })),
  }];
  opened.add("*");
  const draw = (name) => {
    left.replaceChildren();
    tree(put(left, "pa_l pa_t"), nodes, name, draw, opened);
    drawDisconnection(put(left, "pa_b"), "administratif", name, () => { draw(name); foot.textContent = saved; });
    right.replaceChildren();
    const box = group(right, name ? "Autorisations du groupe " + name : "Autorisations");
    RIGHTS.forEach((caption) => tickBox(box, caption, true, () => {}, true));
  };
  draw("");
}

// Menus

const open = (title, draw) => async () => {
  if (!(await mayLeave())) return;
  mayLeave = async () => true;
  forget();
  screen = { title, draw };
  drawPage();
};
const note = (text) => (page) => put(page, "tx", text);
const list = (title, profile) => open(title, (page) => drawPeople(page, profile));
const rights = (title, kind) => open(title + " - Profils d’autorisation", (page) => drawProfiles(page, kind));

/** Pairs of caption and act; a third one is what lies below. */
const MENUS = [
  ["Fichier", null, [
    ["Sauvegarder la base…", open("Sauvegarde", note("Dernière sauvegarde : cette nuit."))],
    ["Administration des utilisateurs", open("Administration des utilisateurs", drawUsers)],
    ["Quitter", () => call("deconnexion")],
  ]],
  ["Paramètres", null, [
    ["Année scolaire", open("Année scolaire", note("Du 01/09/2026 au 05/07/2027."))],
    ["Préférences", openPreferences],
  ]],
  ["Ressources", null, [
    ["Élèves", list("Élèves", "eleves")],
    ["Responsables", list("Responsables", "responsables")],
    ["Professeurs", list("Professeurs", "enseignants"), [
      ["Liste", list("Professeurs", "enseignants")],
      ["Profils d’autorisation", rights("Professeurs", "professeurs")],
    ]],
    ["Personnels", list("Personnels", "personnels"), [
      ["Liste", list("Personnels", "personnels")],
      ["Profils d’autorisation", rights("Personnels", "vie_scolaire")],
    ]],
  ]],
  ["Pronote.net", open("Pronote.net", drawNet)],
];

function drop(entries, left, top, depth) {
  unfloat(depth);
  const menu = float("mn_l", left, top);
  for (const [caption, act, below] of entries) {
    const entry = put(menu, "mn_e");
    put(entry, "mn_t", caption);
    put(entry, "mn_f", below ? "▸" : "");
    entry.addEventListener("mouseenter", () => {
      const place = entry.getBoundingClientRect();
      if (below) drop(below, place.right - 2, place.top, depth + 1);
      else unfloat(depth + 1);
    });
    entry.addEventListener("click", () => {
      unfloat();
      act();
    });
  }
}

function drawMenus(bar) {
  for (const [caption, act, below] of MENUS) {
    const one = put(bar, "mn", caption);
    const show = () => {
      const place = one.getBoundingClientRect();
      if (below) drop(below, place.left, place.bottom, 0);
      else unfloat();
    };
    keyed(one, () => (below ? show() : act()));
    // Once a menu hangs, the pointer alone changes it.
    one.addEventListener("mouseenter", () => { if (floats.length) show(); });
  }
}

// The page

let foot = null;

function drawSignIn(page) {
  const box = put(page, "cx");
  put(box, "cx_t", "PRONOTE - Connexion à la console d’hébergement");
  const sent = { username: "", password: "" };
  const first = put(box, "lg"), second = put(box, "lg");
  put(first, "lb", "Numéro d’hébergement");
  edit(first, 200, "", (value) => { sent.username = value; });
  put(second, "lb", "Mot de passe");
  edit(second, 200, "", (value) => { sent.password = value; }, false, "password");
  const enter = async () => {
    if (await call("connexion", sent)) {
      forget();
      screen = { title: "Serveur PRONOTE", draw: note("Base chargée : " + told.base) };
      drawPage();
    } else await ask("Votre identifiant ou votre mot de passe est incorrect.", "Fermer");
  };
  box.addEventListener("keydown", (event) => { if (event.target.tagName === "INPUT" && event.key === "Enter") enter(); });
  button(put(box, "cx_b"), "Se connecter", enter);
}

function drawPage() {
  unfloat();
  const page = zone("Page");
  page.replaceChildren();
  if (!told) return drawSignIn(page);
  const head = put(page, "bn");
  put(head, "bn_t", "PRONOTE 2026");
  put(head, "bn_e", told.base);
  keyed(put(head, "bn_d", "Se déconnecter"), () => call("deconnexion"));
  drawMenus(put(page, "mb"));
  put(page, "tt", screen.title);
  screen.draw(put(page, "cn"));
  foot = put(page, "pd", saved);
}

call("etat").then((known) => {
  if (!known) return drawPage();
  forget();
  screen = { title: "Serveur PRONOTE", draw: note("Base chargée : " + told.base) };
  drawPage();
});
