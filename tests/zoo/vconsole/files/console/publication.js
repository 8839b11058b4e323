"use strict";
/* PRONOTE.net : l'état de la publication, puis trois onglets. */
const ESPACES = ["Espace Professeurs", "Espace Vie scolaire", "Espace Parents", "Espace Élèves", "Espace Direction"];
const Net = { onglet: "publication", modifie: false };

function PageNet() {
  const page = div("ob-net", {});
  const refaire = () => page.replaceChildren(...construire());
  const etat = (texte, couleur) => div("ob-etat", { role: "status" }, div(`ob-diode ${couleur}`, {}), el("b", "", {}, texte), el("span", "ob-etat-base", {}, "Base :\u00a0", el("b", "", {}, App.etat.base)));
  const bascule = async (tete, publier) => {
    if (!publier && !(await Message.confirmer("Arrêt de la publication", "12 utilisateurs sont connectés aux Espaces.\nPendant l’arrêt, les Espaces et les applications mobiles sont inaccessibles. Arrêter la publication ?"))) return;
    if (publier && Net.modifie && !(await Message.confirmer("Publication", "Les paramètres d’identification ont été modifiés : les utilisateurs devront se connecter de nouveau. Publier la base ?"))) return;
    tete.replaceChildren(etat(publier ? "Publication en cours…" : "Arrêt en cours…", "orange"));
    await Svc.appel("PublicationServeurHttp", publier ? "Publier" : "Arreter");
    await Svc.appel("EtatServeurHttp", "GetInfosEtatServeurHttp");
    Net.modifie = false;
    refaire();
  };
  const construire = () => {
    const publiee = App.etat.published, libelle = publiee ? "Arrêter la publication" : "Publier dans la base";
    const tete = div("ob-net-tete", { role: "banner" });
    tete.append(pressable(div("ob-bth", { role: "button", tabindex: "0", title: libelle }, div(`ob-bth-icone ${publiee ? "arret" : "marche"}`, {}), div("", {}, libelle)), () => bascule(tete, !publiee)),
      etat(publiee ? "Base publiée" : "Base non publiée", publiee ? "vert" : "rouge"));
    const corps = { publication: OngletPublication, ent: OngletENT, securite: OngletSecurite }[Net.onglet];
    return [tete, Onglets([["publication", "Publication", "flux"], ["ent", "Intégration dans un ENT", "cle"], ["securite", "Paramètres de sécurité", "cadenas"]], Net.onglet, (cle) => { Net.onglet = cle; refaire(); }),
      div("ob-net-corps", { role: "main" }, publiee ? div("ob-verrou", {}, "Arrêtez la publication pour modifier les paramètres de cet onglet.") : null, corps())];
  };
  refaire();
  return page;
}

function Cadre(titre, ...contenu) {
  return el("fieldset", "ob-cadre", {}, el("legend", "", {}, titre), ...contenu);
}

function OngletPublication() {
  const inactif = App.etat.published;
  return div("", {}, Cadre("Espaces publiés", ...ESPACES.map((nom) => Coche(nom, true, (v) => Svc.appel("Preferences", "Saisie", { cle: nom, valeur: v }), { inactif }))),
    Cadre("Adresse publique", div("ob-note", {}, `https://${App.etat.uai}.index-education.net/pronote/`)));
}

function OngletSecurite() {
  const inactif = App.etat.published;
  const id = nouvelId("lb"), id2 = nouvelId("lb"), saisir = (cle) => (valeur) => Svc.appel("Preferences", "Saisie", { cle, valeur });
  return div("", {}, Cadre("Sessions des Espaces", div("ob-ligne", {}, div("ob-libelle", { id }, "Expiration des sessions web"), Combo(["15 minutes", "30 minutes", "60 minutes", "120 minutes"], "60 minutes", saisir("expiration"), { inactif, libelle: id, largeur: 140 }))),
    Cadre("Suspension des adresses IP", div("ob-ligne", {}, div("ob-libelle", { id: id2 }, "Tentatives avant suspension"), Combo(["2", "4", "6", "8"], "6", saisir("tentatives"), { inactif, libelle: id2, largeur: 140 }))));
}
