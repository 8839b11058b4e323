"use strict";
/* Liste : une grille de cellules ; une ligne n'est pas un élément. Au-delà de 50 lignes, seules celles en vue existent. */
class Liste {
  constructor(nom, colonnes, options) {
    this.id = nouvelId(nom);
    this.colonnes = colonnes;
    this.o = options || {};
    this.lignes = [];
    this.choisie = null;
    this.tri = { colonne: 0, sens: 1 };
    this.cherche = "";
    this.haut = 27;
    this._construire();
  }

  _construire() {
    const gabarit = `grid-template-columns:${this.colonnes.map((c) => c.largeur || "1fr").join(" ")}`;
    this.compte = div("ob-liste-compte", {});
    this.champ = el("input", "ob-texte", { placeholder: "Rechercher dans la liste", "aria-label": "Rechercher dans la liste" });
    this.alerte = div("ob-liste-alerte", { role: "alert" });
    this.recherche = div("ob-liste-recherche", {}, this.champ, Icone("croix", "Effacer la recherche", () => this._finRecherche()), this.alerte);
    this.recherche.hidden = true;
    this.champ.addEventListener("input", () => {
      clearTimeout(this.delai);
      this.delai = setTimeout(() => this._chercher(this.champ.value), 200);
    });
    this.champ.addEventListener("keyup", (ev) => { if (ev.key === "Escape") this._finRecherche(); });
    this.champ.addEventListener("blur", () => { if (!this.champ.value) this._finRecherche(); });
    const outils = div("ob-liste-outils", {}, this.compte, this.recherche,
      Icone("loupe", "Rechercher dans la liste", () => { this.recherche.hidden = false; this.champ.focus(); }));
    this.entete = div("ob-liste-entete", { style: gabarit }, ...this.colonnes.map((c, n) => {
      const t = div("ob-liste-titre", { role: "columnheader", id: `${this.id}_t${n}`, title: c.aide || c.titre }, el("span", "", {}, c.titre), el("span", "ob-tri", {}));
      if (this.o.recherche) t.addEventListener("click", () => this._trier(n));
      return t;
    }));
    this.debut = div("", {});
    this.grille = div("ob-liste-grille", { style: gabarit });
    this.reste = div("", {});
    this.zone = div("ob-liste-zone", {}, this.debut, this.grille, this.reste);
    this.arbre = div("sr-only", { role: "treegrid", "aria-label": this.o.titre || "" });
    this.e = div("ob-liste", { id: this.id }, this.o.recherche ? outils : null, this.entete, this.zone, this.arbre);
    this.zone.addEventListener("scroll", () => requestAnimationFrame(() => this._peindre()));
    this.grille.addEventListener("click", (ev) => this._clic(ev));
    this.grille.addEventListener("keydown", (ev) => this._touche(ev));
  }

  remplir(lignes) {
    this.lignes = lignes;
    this._vue();
  }

  _trier(n) {
    this.tri = { colonne: n, sens: this.tri.colonne === n ? -this.tri.sens : 1 };
    this._vue();
  }

  _chercher(texte) {
    this.cherche = sansAccent(texte.trim());
    this.zone.scrollTop = 0;
    this._vue();
    const n = this.vues.length, m = this.lignes.length;
    this.alerte.textContent = !this.cherche ? "" : n ? `${n} sur ${m} lignes trouvées` : "Aucune ligne trouvée";
  }

  _finRecherche() {
    this.champ.value = "";
    this.recherche.hidden = true;
    if (this.cherche) this._chercher("");
  }

  _texte(ligne, c) { return c.texte ? c.texte(ligne) : String(ligne[c.cle] === undefined ? "" : ligne[c.cle]); }

  _vue() {
    const dans = (l) => !this.cherche || this.colonnes.some((c) => sansAccent(this._texte(l, c)).includes(this.cherche));
    this.vues = this.lignes.filter(dans);
    if (this.o.recherche) {
      const c = this.colonnes[this.tri.colonne];
      this.vues.sort((a, b) => this.tri.sens * this._texte(a, c).localeCompare(this._texte(b, c), "fr") || this._texte(a, this.colonnes[1]).localeCompare(this._texte(b, this.colonnes[1]), "fr"));
      [...this.entete.children].forEach((t, n) => {
        const trie = n === this.tri.colonne;
        t.setAttribute("aria-sort", trie ? (this.tri.sens > 0 ? "ascending" : "descending") : "none");
        t.lastChild.textContent = trie ? (this.tri.sens > 0 ? "▲" : "▼") : "";
      });
    }
    this.compte.textContent = `${this.lignes.length} ${this.o.unite || "lignes"}`;
    this.tranche = null;
    this._peindre();
  }

  _peindre() {
    const total = this.vues.length;
    let de = 0, a = total;
    if (total > 50) {
      const vu = Math.floor(this.zone.scrollTop / this.haut / 10) * 10;
      de = Math.max(0, vu - 10);
      a = Math.min(total, vu + Math.ceil(this.zone.clientHeight / this.haut / 10) * 10 + 20);
    }
    if (this.tranche && this.tranche[0] === de && this.tranche[1] === a) return;
    if (this.edition) this.edition.valider();
    this.tranche = [de, a];
    this.debut.style.height = `${de * this.haut}px`;
    this.reste.style.height = `${(total - a) * this.haut}px`;
    const cellules = [], rangs = [];
    for (let n = de; n < a; n++) {
      const ligne = this.vues[n], noms = [];
      this.colonnes.forEach((c, k) => {
        const id = `${this.id}_${k}_${n}`;
        noms.push(`${id}_div`);
        cellules.push(div(`ob-cel ${ligne === this.choisie ? "selected" : ""} ${c.classe ? c.classe(ligne) : ""}`, { id, role: "presentation", "data-colonne": k, "data-ligne": n },
          div(`ob-cel-c ${c.editable ? "editable" : ""}`, { id: `${id}_div`, role: k ? "gridcell" : "rowheader", tabindex: n === de && !k ? "0" : "-1", "aria-describedby": c.editable ? `${this.id}_aide` : null },
            div("ob-cel-t", {}, this._texte(ligne, c)))));
      });
      rangs.push(div("", { role: "row", "aria-rowindex": n + 1, "aria-owns": noms.join(" "), "aria-selected": String(ligne === this.choisie) }));
    }
    if (!total) cellules.push(div("ob-liste-vide", {}, "Aucune donnée à afficher"));
    this.grille.replaceChildren(...cellules);
    this.arbre.setAttribute("aria-rowcount", total);
    this.arbre.replaceChildren(el("span", "", { id: `${this.id}_aide` }, "Activez l’édition avec la touche Entrée."), ...rangs);
  }

  choisir(ligne) {
    this.choisie = ligne;
    const n = String(this.vues.indexOf(ligne));
    this.grille.querySelectorAll(".ob-cel").forEach((c) => c.classList.toggle("selected", c.dataset.ligne === n));
    [...this.arbre.querySelectorAll("[role=row]")].forEach((r) => r.setAttribute("aria-selected", String(Number(r.getAttribute("aria-rowindex")) - 1 === Number(n))));
    if (this.o.choix) this.o.choix(ligne);
  }

  _clic(ev) {
    const cel = ev.target.closest(".ob-cel");
    if (!cel || ev.target.closest("input")) return;
    const ligne = this.vues[Number(cel.dataset.ligne)], c = this.colonnes[Number(cel.dataset.colonne)];
    if (ligne !== this.choisie) {
      this.choisir(ligne);
      cel.firstChild.focus();
    } else if (c.editable) this._editer(cel, ligne, c);
  }

  _touche(ev) {
    const cel = ev.target.closest(".ob-cel");
    if (!cel || ev.target.tagName === "INPUT") return;
    const n = Number(cel.dataset.ligne), k = Number(cel.dataset.colonne);
    const aller = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[ev.key];
    if (aller) {
      ev.preventDefault();
      this._viser(n + aller[0], k + aller[1]);
    } else if (ev.key === "Enter" || ev.key === " ") {
      ev.preventDefault();
      cel.firstChild.click();
    }
  }

  _viser(n, k) {
    const cel = document.getElementById(`${this.id}_${k}_${n}`);
    if (!cel) return;
    if (this.vues[n] !== this.choisie) this.choisir(this.vues[n]);
    cel.firstChild.focus();
  }

  _editer(cel, ligne, c) {
    if (this.edition) return;
    const avant = this._texte(ligne, c), boite = cel.querySelector(".ob-cel-t");
    const champ = el("input", "ob-texte ob-cel-edit", { id: `${this.id}_Edition`, "aria-label": c.titre, maxlength: 64, autocomplete: "off" });
    champ.value = avant;
    boite.replaceChildren(champ);
    const fin = (garder) => {
      if (!this.edition) return;
      this.edition = null;
      const apres = champ.value;
      boite.textContent = garder && apres ? apres : avant;
      if (garder && apres && apres !== avant) {
        this.o.saisie(ligne, apres).catch(() => { boite.textContent = avant; });
      }
    };
    this.edition = { valider: () => fin(true) };
    champ.addEventListener("keydown", (ev) => {
      ev.stopPropagation();
      if (ev.key === "Tab") ev.preventDefault();
    });
    champ.addEventListener("keyup", (ev) => {
      ev.stopPropagation();
      if (ev.key === "Enter" || ev.key === "Tab") {
        fin(true);
        this._viser(Number(cel.dataset.ligne) + 1, Number(cel.dataset.colonne));
      } else if (ev.key === "Escape") {
        fin(false);
        cel.firstChild.focus();
      }
    });
    champ.addEventListener("blur", () => fin(true));
    champ.focus();
    champ.select();
  }
}
