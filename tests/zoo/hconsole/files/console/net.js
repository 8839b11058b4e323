// « PRONOTE.net »: the publication above, three tabs beneath.
W.net = (host, tab) => {
  const { published } = W.etat;
  const tabs = [["publication", "Publication"], ["ent", "Intégration dans un ENT"], ["securite", "Paramètres de sécurité"]];
  const chosen = tab || "publication";
  host.innerHTML = `<div class="nt"><div class="nt-h"><i class="diode ${published ? "diode-v" : "diode-r"}"></i><span class="nt-e">${published ? "Base publiée" : "Base non publiée"}</span><span class="nt-b">Base : <b>${W.echap(W.etat.base)}</b></span>${W.bouton(`<i class="ic ic-${published ? "stop" : "globe"}"></i> ${published ? "Arrêter la publication" : "Publier dans la base"}`, "nt-p")}</div>
<div class="og">${tabs.map(([key, caption]) => `<div class="og-e${key === chosen ? " og-sel" : ""}" data-o="${key}" tabindex="0">${caption}</div>`).join("")}</div><div class="nt-c"></div></div>`;
  const root = host.firstChild;
  W.action(root, "og-e", async (one) => {
    if (await W.quitter()) W.net(host, one.dataset.o);
  });
  W.action(root, "nt-p", () => W.publication(host, chosen));
  const content = host.querySelector(".nt-c");
  W.enCours = null;
  if (chosen === "ent") W.ent(content, host);
  else if (chosen === "publication") W.espaces(content);
  else content.innerHTML = `<div class="nt-m">${published ? W.VERROU : ""}<p>Suspendre une adresse IP après 5 tentatives infructueuses, pendant 15 minutes.</p></div>`;
};
W.VERROU = '<div class="verrou">Pour modifier les paramètres, il faut arrêter la publication.</div>';

W.publication = async (host, tab) => {
  if (W.etat.published) {
    const answer = await W.message("Les espaces ne seront plus accessibles aux utilisateurs.<br>Confirmez-vous l'arrêt de la publication ?", ["Non", "Oui"]);
    if (!answer) return;
    await W.appel("ArreterPublication");
  } else {
    if (W.enCours) {
      await W.message("Les paramètres de l'onglet « Intégration dans un ENT » n'ont pas été enregistrés.<br>Enregistrez-les ou annulez-les avant de publier.", null, "alerte");
      return;
    }
    const ended = W.attente("Publication en cours...");
    await new Promise((then) => setTimeout(then, 900));
    await W.appel("Publier").finally(ended);
  }
  W.net(host, tab);
};

W.espaces = (host) => {
  new W.Liste(host, {
    nom: "espaces", barre: false, unite: "",
    colonnes: [{ id: "nom", t: "Espace", l: 240, fixe: true }, { id: "etat", t: "Publié", l: 80, fixe: true }, { id: "nb", t: "Connectés", l: 90, fixe: true }],
    lignes: ["Direction", "Professeurs", "Vie scolaire", "Parents", "Élèves"].map((nom, n) => ({ numero: n, nom, etat: W.etat.published ? "Oui" : "Non", nb: W.etat.published ? String([1, 6, 2, 14, 31][n]) : "0" })),
  });
};

W.ent = (content, host) => {
  const { published, models, ent, cas } = W.etat;
  content.innerHTML = `<div class="nt-m">${published ? W.VERROU : ""}<div class="cadre"><span class="cadre-t">Interconnexion CAS pour le SSO</span><div class="cadre-c">
<div class="lg"><div class="lg-l">Mon ENT :</div><div class="lg-c nt-ent"></div></div>
<div class="lg"><div class="lg-l">URL du serveur CAS :</div><div class="lg-c"><input type="text" class="ch nt-cas" spellcheck="false" style="width:380px" ${published ? "disabled" : ""}></div></div>
<div class="lg"><div class="lg-l">Méthode d'identification :</div><div class="lg-c lg-v">Avec l'identifiant CAS de l'utilisateur</div></div></div></div>
<div class="nt-bas">${W.bouton("Annuler", "nt-x inactif")}${W.bouton("Enregistrer", "nt-v inactif")}</div></div>`;
  const field = content.querySelector(".nt-cas");
  field.value = cas;
  const touched = () => {
    const dirty = list.valeur() !== ent || field.value.trim() !== cas;
    content.querySelectorAll(".nt-bas .bt").forEach((one) => one.classList.toggle("inactif", !dirty));
    W.enCours = dirty ? leave : null;
  };
  const list = W.combo({ elements: models.map((one) => ({ v: one, t: one })), valeur: ent, largeur: 386, inactif: published, change: touched });
  content.querySelector(".nt-ent").appendChild(list.noeud);
  const save = () => W.appel("SaisieENT", { ent: list.valeur(), cas: field.value.trim() });
  const leave = async () => {
    if (await W.message("Voulez-vous enregistrer les modifications ?", ["Non", "Oui"])) await save();
    W.enCours = null;
    return true;
  };
  field.addEventListener("input", touched);
  W.action(content.firstChild, "nt-v", async () => {
    await save();
    W.net(host, "ent");
  });
  W.action(content.firstChild, "nt-x", () => W.net(host, "ent"));
};
