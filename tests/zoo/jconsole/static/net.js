// Pronote.net: the publication, and the integration into an ENT.
import { agit, appel, el, vider } from "./noyau.js";
import { bouton, bulle, cadre, coche, combo, fenetre, onglets, question, rang } from "./composants.js";

const TABS = ["Publication", "Intégration dans un ENT", "Paramètres de sécurité", "Connexions en cours"];

function champ(value, width, on) {
  const field = document.createElement("input");
  field.type = "text";
  field.className = "texte";
  field.style.width = `${width}px`;
  field.value = value;
  field.spellcheck = false;
  if (on) field.addEventListener("change", () => on(field.value.trim()));
  return field;
}

const lecture = (text) => el("lecture", text || "–");
const verrou = () => el("verrou", "Vous devez arrêter la publication pour modifier ces paramètres.");

async function integration(place, told, base) {
  const live = !told.publiee;
  const again = (answer) => {
    integration(place, answer, base);
    bulle("Paramètres enregistrés");
  };
  const list = combo(340, told.modeles.map((one) => [one, one]), async (value) => {
    const text = `Les paramètres de « ${value} » vont remplacer ceux qui ont été saisis. Voulez-vous continuer ?`;
    if (told.cas && !(await question("Mon ENT", text, ["Oui", "Non"]))) return;
    again(await appel("modele", { ent: value }));
  });
  list.mettre(told.ent);
  list.activer(live);
  const url = champ(told.cas, 420, async (value) => again(await appel("urlCas", { url: value })));
  url.disabled = !live;
  const differs = told.adresse && told.cas !== told.adresse;
  const direct = coche("Autoriser l'accès direct aux espaces, sans passer par l'ENT", async (value) => {
    await appel("accesDirect");
    direct.mettre(value);
  });
  direct.activer(live);
  vider(
    place,
    live ? null : verrou(),
    cadre(
      "Interconnexion CAS",
      rang("Mon ENT", list),
      rang("URL du serveur CAS", url),
      differs ? el("bandeau", "L'URL du serveur CAS n'est pas celle qui est proposée pour cet ENT.") : null,
      rang("URL d'authentification", lecture(told.cas && `${told.cas}/login`)),
      rang("URL de validation", lecture(told.cas && `${told.cas}/serviceValidate`)),
    ),
    cadre("URL du client CAS", rang("À communiquer à l'ENT", lecture(`https://${base.uai.toLowerCase()}.index-education.net/pronote/`))),
    cadre("Accès direct", direct),
  );
}

function publication(place, told, base) {
  const spaces = ["Espace Direction", "Espace Vie scolaire", "Espace Professeurs", "Espace Parents", "Espace Élèves", "Espace Entreprise"];
  vider(
    place,
    cadre("Adresse publique", rang("URL de la page commune", lecture(`https://${base.uai.toLowerCase()}.index-education.net/pronote/`))),
    cadre("Espaces publiés", el("tableau", ...spaces.map((one, number) => el("tableau-l", el("tableau-c", one), el("tableau-c", told.publiee ? `${(number * 7 + 3) % 19} connexions aujourd'hui` : "–"))))),
  );
}

function securite(place, told) {
  const list = combo(120, [5, 15, 30, 45, 60, 75, 90, 105, 120].map((one) => [one, `${one} minutes`]), () => {});
  list.mettre(60);
  list.activer(false);
  vider(
    place,
    told.publiee ? verrou() : el("verrou", "Ces paramètres sont gérés par l'hébergeur."),
    cadre("Sessions des espaces web", rang("Expiration des sessions", list)),
    cadre("Adresses IP", rang("Tentatives avant suspension", lecture("5")), rang("Adresses suspendues", lecture("Aucune"))),
  );
}

export async function pronoteNet(place, base) {
  let told = await appel("integration"), current = 0;
  const head = el("net-tete"), page = el("net-page");
  const bar = onglets("ongs", TABS, (number) => show(number));
  const show = async (number) => {
    current = number;
    bar.choisir(number);
    if (number < 3) told = await appel("integration");
    if (current !== number) return;
    if (number === 0) publication(page, told, base);
    if (number === 1) integration(page, told, base);
    if (number === 2) securite(page, told);
    if (number === 3) vider(page, cadre("Utilisateurs connectés aux espaces", el("vide", told.publiee ? "2 parents, 1 élève, 1 professeur" : "Aucune connexion")));
  };
  const wait = (text) => {
    const veil = el("voile", el("fen progres", el("fen-corps", el("tourne"), text)));
    document.getElementById("fenetres").append(veil);
    return () => veil.remove();
  };
  const stop = async () => {
    const warn = coche("Prévenir les utilisateurs connectés par un message", (value) => warn.mettre(value));
    const text = el("fen-texte", el("", "Les espaces web et les applications mobiles seront inaccessibles tant que la base n'est pas publiée. 4 utilisateurs sont connectés."), warn);
    const done = await fenetre({ titre: "Arrêter la publication", contenu: text, boutons: ["Arrêter", "Annuler"], icone: "question" });
    if (done !== 0) return;
    if (warn.est) await appel("prevenir");
    await change("arreter", "Arrêt de la publication en cours…", "La publication est arrêtée.");
  };
  const publish = async () => {
    if (await question("Publier dans la base", `La base « ${base.nom} » va être publiée sur Internet. Confirmez-vous ?`, ["Publier", "Annuler"]))
      await change("publier", "Publication en cours…", "La base est publiée.");
  };
  const change = async (op, during, after) => {
    const gone = wait(during);
    await appel(op);
    // The web server needs a moment; then the whole screen is drawn again.
    await new Promise((go) => setTimeout(go, 600));
    gone();
    told = await appel("integration");
    header();
    await show(current);
    bulle(after);
  };
  const header = () => {
    const on = told.publiee;
    const command = agit(el("commande", el(on ? "ico-stop" : "ico-go"), el("commande-l", on ? "Arrêter la publication" : "Publier dans la base")), on ? stop : publish);
    vider(head, el(`diode ${on ? "verte" : "rouge"}`), el("net-etat", on ? "Base publiée" : "Base non publiée"), el("net-base", `Base : ${base.nom}`), el("pousse"), command);
  };
  header();
  vider(place, head, bar, page);
  await show(0);
}
