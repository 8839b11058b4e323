"use strict";
/* Fenêtres modales, boîtes de message empilées, notifications. */
function Fenetre(titre, contenu, boutons, options) {
  const o = options || {}, id = nouvelId("F");
  const voile = div("ob-voile", {});
  const clore = (rang) => {
    voile.remove();
    if (o.fin) o.fin(rang);
  };
  const tete = div("ob-fen-titre", {}, el("h1", "", { id: `${id}_Titre` }, titre));
  if (!o.message) tete.append(Icone("fermer", "Fermer", () => clore(-1)));
  const bas = div("ob-fen-bas", {}, ...boutons.map((libelle, rang) => Bouton(libelle, () => clore(rang), { primaire: rang === (o.primaire === undefined ? boutons.length - 1 : o.primaire) })));
  const cadre = div("ob-fen", { id: `${id}_Fenetre`, role: o.message ? "alertdialog" : "dialog", "aria-modal": "true", "aria-labelledby": `${id}_Titre`, tabindex: "-1", style: `width:${o.largeur || 420}px` },
    tete, div("ob-fen-contenu", {}, contenu), bas);
  cadre.addEventListener("keyup", (ev) => { if (ev.key === "Escape" && !o.message) clore(-1); });
  voile.append(cadre);
  document.getElementById("ob-fenetres").append(voile);
  (o.message ? bas.lastChild : cadre).focus();
  return { fermer: () => clore(-1), cadre };
}

const Message = {
  pile: [],
  affiche: false,
  _ajouter(titre, texte, boutons, primaire) {
    return new Promise((fin) => {
      this.pile.push(() => Fenetre(titre, div("ob-msg", {}, ...texte.split("\n").map((ligne) => el("p", "", {}, ligne))), boutons, {
        message: true, primaire,
        fin: (rang) => { this.affiche = false; fin(rang); setTimeout(() => this._suivant(), 200); },
      }));
      this._suivant();
    });
  },
  _suivant() {
    if (this.affiche || !this.pile.length) return;
    this.affiche = true;
    this.pile.pop()();
  },
  informer(texte) { return this._ajouter("PRONOTE", texte, ["Fermer"], 0); },
  async confirmer(titre, texte) { return (await this._ajouter(titre, texte, ["Oui", "Non"], 0)) === 0; },
};

function Notifier(texte) {
  const n = div("ob-notif", { role: "status" }, texte);
  document.getElementById("ob-fenetres").append(n);
  setTimeout(() => n.remove(), 4000);
}
