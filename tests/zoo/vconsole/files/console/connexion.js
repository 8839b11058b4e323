"use strict";
function EcranConnexion() {
  const numero = el("input", "ob-texte", { id: "numero", autocomplete: "username", maxlength: 12 });
  const mdp = el("input", "ob-texte", { id: "mdp", type: "password", autocomplete: "current-password", maxlength: 14 });
  const erreur = div("ob-erreur", { role: "alert" });
  const entrer = async () => {
    erreur.textContent = "";
    if (!numero.value || !mdp.value) { erreur.textContent = "Saisissez votre numéro d’hébergement et votre mot de passe."; return; }
    try {
      await Svc.appel("Session", "Identifier", { numero: numero.value.trim(), mdp: mdp.value });
    } catch {
      mdp.value = "";
      mdp.focus();
      return;
    }
    Demarrer();
  };
  [numero, mdp].forEach((un) => un.addEventListener("keyup", (ev) => { if (ev.key === "Enter") entrer(); }));
  document.getElementById("ob-page").replaceChildren(div("ob-accueil-cx", {},
    div("ob-cx", {},
      div("ob-cx-tete", {}, div("ob-logo", {}, "PRONOTE"), div("", {}, "Console d’hébergement")),
      div("ob-cx-corps", {},
        div("ob-libelle", { id: "lb-profil" }, "Je me connecte en tant que"),
        Combo(["Responsable de l’hébergement", "Technicien agréé"], "Responsable de l’hébergement", () => null, { libelle: "lb-profil" }),
        el("label", "ob-libelle", { for: "numero" }, "Numéro d’hébergement"), numero,
        el("label", "ob-libelle", { for: "mdp" }, "Mot de passe"), mdp, erreur,
        div("ob-droite", {}, Bouton("Se connecter", entrer, { primaire: true }))),
      div("ob-cx-pied", {}, "Vos identifiants d’hébergement figurent dans le courriel de mise en service."))));
  numero.focus();
}

function EcranBases(bases) {
  const charger = async (uai) => {
    await Svc.appel("Session", "ChargerBase", { uai });
    EcranPrincipal();
  };
  document.getElementById("ob-page").replaceChildren(div("ob-accueil-cx", {}, div("ob-bases", {},
    el("h1", "", {}, "Mes établissements"), el("p", "", {}, "Sélectionnez l’établissement sur lequel vous souhaitez travailler."),
    div("ob-bases-cartes", {}, ...bases.map((b) => pressable(div("ob-base", { role: "button", tabindex: "0", "aria-label": `Travailler sur ${b.nom}` },
      div("ob-base-nom", {}, b.nom), div("ob-base-detail", {}, `${b.uai} - ${b.ville}`),
      div(`ob-base-etat ${b.publiee ? "oui" : ""}`, {}, b.publiee ? "Base publiée" : "Base non publiée"),
      div("ob-base-detail", {}, "PRONOTE 2026 - 1.4")), () => charger(b.uai)))),
    div("ob-droite", {}, Bouton("Se déconnecter", Quitter)))));
}

async function Quitter() {
  await Svc.appel("Session", "Quitter");
  location.replace("deconnexion.html");
}
