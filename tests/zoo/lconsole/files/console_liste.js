// The list: a header that stays, rows that exist only where they are seen, selection by row, edition of the cell.
(function (window, document) {
  "use strict";
  var IHM = window.IHM, HAUTEUR = 24, MARGE = 8;

  // options: colonnes [{cle, titre, largeur, editer}], unite, recherche, selection(ligne)
  IHM.Liste = function (options) {
    var lignes = [], vues = [], choisie = null, tri = null, sens = 1, rendues = "", editeur = null;
    var tete = IHM.el("table", { "class": "liste_tete" }), corps = IHM.el("tbody");
    var table = IHM.el("table", {}, [corps]);
    var fenetre = IHM.el("div", { "class": "liste_corps", tabindex: "0", onscroll: defiler, onkeydown: clavier }, [table]);
    var pied = IHM.el("div", { "class": "liste_pied" });
    var recherche = IHM.el("input", {
      type: "text", placeholder: "Rechercher dans la liste", oninput: function () { filtrer(); }
    });
    var cadre = IHM.el("div", { "class": "liste" }, [
      IHM.el("div", { "class": "decal" }, [tete]), fenetre, pied
    ]);
    this.noeud = cadre;
    this.recherche = recherche;

    function simple(texte) { return String(texte).normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); }
    function groupe() {
      return IHM.el("colgroup", {}, options.colonnes.map(function (une) {
        return IHM.el("col", une.largeur ? { width: une.largeur } : {});
      }));
    }
    function entetes() {
      tete.textContent = "";
      tete.appendChild(groupe());
      tete.appendChild(IHM.el("tr", {}, options.colonnes.map(function (une) {
        return IHM.el("th", {
          title: "Trier", texte: une.titre + (tri === une.cle ? (sens > 0 ? " ▲" : " ▼") : ""), onclick: function () {
            sens = tri === une.cle ? -sens : 1;
            tri = une.cle;
            entetes();
            filtrer();
          }
        });
      })));
      [].slice.call(table.getElementsByTagName("colgroup")).forEach(function (un) { un.remove(); });
      table.insertBefore(groupe(), corps);
    }
    function filtrer() {
      var mots = simple(recherche.value).split(/\s+/).filter(Boolean);
      vues = lignes.filter(function (une) {
        var texte = simple(options.colonnes.map(function (colonne) { return une[colonne.cle] || ""; }).join(" "));
        return mots.every(function (mot) { return texte.indexOf(mot) >= 0; });
      });
      if (tri) {
        vues.sort(function (a, b) { return sens * String(a[tri]).localeCompare(String(b[tri]), "fr"); });
      }
      pied.textContent = vues.length === lignes.length
        ? lignes.length + " " + options.unite
        : vues.length + " sur " + lignes.length + " " + options.unite;
      fenetre.scrollTop = 0;
      rendues = "";
      afficher();
    }
    function espace(nombre) {
      var ligne = IHM.el("tr", { "class": "espace", style: "height:" + nombre * HAUTEUR + "px" });
      return ligne;
    }
    function cellule(ligne, colonne) {
      var rendu = IHM.el("td", {
        "class": colonne.editer ? "editable" : "", texte: String(ligne[colonne.cle]),
        onclick: function (event) {
          event.stopPropagation();
          if (choisie === ligne && colonne.editer) { editer(ligne, colonne, rendu); }
          else { choisir(ligne); }
        }
      });
      return rendu;
    }
    function afficher() {
      var haut = Math.max(0, Math.floor(fenetre.scrollTop / HAUTEUR) - MARGE);
      // Even, so that stripes stay where they are.
      haut -= haut % 2;
      var bas = Math.min(vues.length, Math.ceil((fenetre.scrollTop + fenetre.clientHeight) / HAUTEUR) + MARGE);
      var cle = haut + "-" + bas;
      if (cle === rendues) { return; }
      if (editeur) { editeur.finir(true); }
      rendues = cle;
      corps.textContent = "";
      if (haut) { corps.appendChild(espace(haut)); corps.appendChild(espace(0)); }
      vues.slice(haut, bas).forEach(function (ligne) {
        var rendu = IHM.el("tr", { "class": "ligne" + (ligne === choisie ? " selection" : "") },
          options.colonnes.map(function (colonne) { return cellule(ligne, colonne); }));
        rendu.ligne = ligne;
        corps.appendChild(rendu);
      });
      if (bas < vues.length) { corps.appendChild(espace(vues.length - bas)); }
    }
    function defiler() { afficher(); }
    function choisir(ligne) {
      if (editeur) { editeur.finir(true); }
      function poser(oui) {
        if (!oui) { return; }
        choisie = ligne;
        [].forEach.call(corps.children, function (un) { un.classList.toggle("selection", un.ligne === ligne); });
      }
      if (!options.selection) { poser(true); return; }
      if (ligne !== choisie) { options.selection(ligne, poser); }
    }
    function clavier(event) {
      if (event.target !== fenetre || !/^Arrow(Up|Down)$/.test(event.key)) { return; }
      event.preventDefault();
      var suivante = vues[vues.indexOf(choisie) + (event.key === "ArrowDown" ? 1 : -1)];
      if (suivante) {
        choisir(suivante);
        var place = vues.indexOf(suivante) * HAUTEUR;
        if (place < fenetre.scrollTop) { fenetre.scrollTop = place; }
        if (place + HAUTEUR > fenetre.scrollTop + fenetre.clientHeight) {
          fenetre.scrollTop = place + HAUTEUR - fenetre.clientHeight;
        }
      }
    }
    function editer(ligne, colonne, noeud) {
      if (editeur) { return; }
      var champ = IHM.el("input", { type: "text", maxlength: "100", autocomplete: "off" }), fini = false;
      champ.value = ligne[colonne.cle];
      editeur = {
        finir: function (garder) {
          if (fini) { return; }
          fini = true;
          editeur = null;
          var valeur = champ.value, avant = ligne[colonne.cle];
          noeud.classList.remove("edition");
          noeud.textContent = avant;
          // A cell is not emptied from the keyboard.
          if (!garder || !valeur || valeur === avant) { return; }
          noeud.textContent = valeur;
          noeud.classList.add("envoi");
          colonne.editer(ligne, valeur).then(function (tenue) {
            ligne[colonne.cle] = tenue;
            noeud.textContent = tenue;
            noeud.classList.remove("envoi");
          });
        }
      };
      champ.addEventListener("click", function (event) { event.stopPropagation(); });
      champ.addEventListener("keyup", function (event) {
        if (event.key === "Enter") { editeur && editeur.finir(true); fenetre.focus(); }
        if (event.key === "Escape") { editeur && editeur.finir(false); fenetre.focus(); }
      });
      champ.addEventListener("blur", function () { if (editeur) { editeur.finir(true); } });
      noeud.textContent = "";
      noeud.classList.add("edition");
      noeud.appendChild(champ);
      champ.focus();
      champ.select();
    }

    this.colonnes = function (colonnes) { options.colonnes = colonnes; entetes(); };
    this.remplir = function (donnees) {
      lignes = donnees;
      choisie = null;
      filtrer();
    };
    this.choisie = function () { return choisie; };
    this.redessiner = function () { rendues = ""; afficher(); };
    entetes();
    window.addEventListener("resize", function () { rendues = ""; afficher(); });
  };
})(window, document);
