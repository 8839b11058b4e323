// What every page of the client is made of: elements, calls, windows, menus' pieces.
(function (window, document) {
  "use strict";
  var IHM = (window.IHM = {}), compteur = 0;

  IHM.id = function () { compteur += 1; return "obj_" + compteur; };
  IHM.el = function (balise, attributs, enfants) {
    var noeud = document.createElement(balise);
    Object.keys(attributs || {}).forEach(function (nom) {
      if (nom === "texte") { noeud.textContent = attributs[nom]; }
      else if (nom.slice(0, 2) === "on") { noeud.addEventListener(nom.slice(2), attributs[nom]); }
      else { noeud.setAttribute(nom, attributs[nom]); }
    });
    [].concat(enfants || []).forEach(function (enfant) {
      noeud.appendChild(typeof enfant === "string" ? document.createTextNode(enfant) : enfant);
    });
    return noeud;
  };

  // Calls leave one after the other; the page is held where an answer is late.
  var file = Promise.resolve(), enCours = 0, patience = document.getElementById("patience"), delai;
  function attendre() {
    enCours += 1;
    if (enCours === 1) { delai = setTimeout(function () { patience.style.display = ""; }, 250); }
  }
  function finir() {
    enCours -= 1;
    if (!enCours) { clearTimeout(delai); patience.style.display = "none"; }
  }
  IHM.appel = function (operation, donnees) {
    attendre();
    var appel = file.then(function () {
      return fetch("/svc/" + operation, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(donnees || {})
      });
    }).then(function (reponse) {
      if (reponse.status === 401) {
        IHM.message("Vous avez été déconnecté.", ["Se connecter"], function () { location.href = "/"; });
        throw new Error("401");
      }
      return reponse.json();
    });
    file = appel.catch(function () {});
    appel.then(finir, finir);
    return appel;
  };

  IHM.etat = function (texte) { document.getElementById("etat_texte").textContent = texte; };
  IHM.bulle = function (titre, texte) {
    var bulle = IHM.el("div", { "class": "bulle" }, [IHM.el("b", { texte: titre }), texte]);
    document.getElementById("bulles").appendChild(bulle);
    setTimeout(function () { bulle.remove(); }, 4000);
  };

  // Windows. `rappel` is told the button's number, -1 for the cross; false keeps the window.
  IHM.fenetre = function (titre, contenu, boutons, rappel, role) {
    var nom = IHM.id(), zone = document.getElementById("zone_fenetre");
    var voile = IHM.el("div", { "class": "voile" });
    var rendu = { fermer: function () { voile.remove(); fenetre.remove(); } };
    function choisir(numero) {
      if (!rappel || rappel(numero, rendu) !== false) { rendu.fermer(); }
    }
    rendu.boutons = boutons.map(function (libelle, numero) {
      return IHM.el("button", {
        type: "button", "class": "bouton" + (numero === (role === "alertdialog" ? 0 : boutons.length - 1) ? " primaire" : ""),
        id: nom + "_btns_" + numero, texte: libelle, onclick: function () { choisir(numero); }
      });
    });
    var barre = [IHM.el("h1", { id: nom + "_Titre", texte: titre })];
    if (role !== "alertdialog") {
      barre.push(IHM.el("i", {
        role: "button", tabindex: "0", title: "Fermer", texte: "✕", onclick: function () { choisir(-1); }
      }));
    }
    var fenetre = IHM.el("div", {
      id: nom + "_Fenetre", "class": "fenetre", role: role || "dialog", "aria-modal": "true",
      "aria-labelledby": nom + "_Titre", onkeyup: function (event) {
        if (event.key === "Escape" && role !== "alertdialog") { choisir(-1); }
      }
    }, [
      IHM.el("div", { "class": "fenetre_titre" }, barre),
      IHM.el("div", { "class": "fenetre_contenu" }, contenu),
      IHM.el("div", { "class": "fenetre_bas" }, rendu.boutons)
    ]);
    zone.appendChild(voile);
    zone.appendChild(fenetre);
    (rendu.boutons[role === "alertdialog" ? 0 : boutons.length - 1] || fenetre).focus();
    return rendu;
  };
  IHM.message = function (texte, boutons, rappel) {
    return IHM.fenetre("PRONOTE", [texte], boutons || ["Fermer"], rappel, "alertdialog");
  };
  IHM.info = function (texte) { return IHM.message(texte); };

  IHM.coche = function (libelle, coche, changer) {
    var nom = IHM.id(), champ = IHM.el("input", { type: "checkbox", id: nom, "class": "sr" });
    champ.checked = coche;
    champ.addEventListener("change", function () { changer(champ.checked); });
    var rendu = IHM.el("label", { "class": "coche", "for": nom }, [
      champ, IHM.el("span", { "class": "coche_img", "aria-hidden": "true" }), IHM.el("span", { texte: libelle })
    ]);
    rendu.champ = champ;
    rendu.activer = function (actif) { champ.disabled = !actif; rendu.classList.toggle("inactive", !actif); };
    return rendu;
  };

  var DESSINS = {
    imprimer: "M5 2h8v4H5zM3 7h12v6h-2v-2H5v2H3zM6 12h6v4H6z",
    cle: "M5 4a4 4 0 1 1 3.6 5.7L12 13v2h2v2h3v-3l-6-6A4 4 0 0 1 5 4zM7 3h2v2H7z",
    disque: "M2 2h11l3 3v11H2zM5 3v4h7V3zM5 10h8v5H5z"
  };
  function dessiner(icone) {
    if (!DESSINS[icone]) { return IHM.el("i", { "aria-hidden": "true", texte: icone }); }
    var trace = IHM.el("i", { "aria-hidden": "true" });
    trace.innerHTML = '<svg width="18" height="18" viewBox="0 0 18 18" fill-rule="evenodd" fill="currentColor"><path d="' +
      DESSINS[icone] + '"/></svg>';
    return trace;
  }
  IHM.outil = function (icone, libelle, action) {
    var rendu = IHM.el("div", { "class": "outil", role: "button", tabindex: "0", title: libelle }, [
      dessiner(icone), IHM.el("span", { texte: libelle })
    ]);
    function agir() { if (!rendu.classList.contains("inactif")) { action(); } }
    rendu.addEventListener("click", agir);
    rendu.addEventListener("keyup", function (event) { if (event.key === "Enter" || event.key === " ") { agir(); } });
    rendu.activer = function (actif) { rendu.classList.toggle("inactif", !actif); };
    return rendu;
  };

  // A field that does not write, and a list that drops down from it.
  IHM.combo = function (libelle, choix, valeur, actif, changer) {
    var nom = IHM.id(), ouverte = null;
    var champ = IHM.el("input", { type: "text", id: nom, readonly: "", autocomplete: "off" });
    champ.value = valeur;
    champ.disabled = !actif;
    function fermer() {
      if (ouverte) { ouverte.remove(); ouverte = null; document.removeEventListener("mousedown", dehors); }
    }
    function dehors(event) { if (!ouverte.contains(event.target) && !cadre.contains(event.target)) { fermer(); } }
    function ouvrir() {
      if (champ.disabled) { return; }
      if (ouverte) { fermer(); return; }
      var place = champ.getBoundingClientRect();
      ouverte = IHM.el("div", {
        "class": "cmb_liste", style: "left:" + place.left + "px;top:" + place.bottom + "px;width:" + place.width + "px"
      }, choix.map(function (un) {
        return IHM.el("div", {
          "class": un === champ.value ? "courant" : "", texte: un, onclick: function () {
            fermer();
            if (un !== champ.value) { champ.value = un; changer(un, valeur); }
          }
        });
      }));
      document.body.appendChild(ouverte);
      document.addEventListener("mousedown", dehors);
    }
    champ.addEventListener("click", ouvrir);
    champ.addEventListener("keydown", function (event) {
      var rang = choix.indexOf(champ.value) + (event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0);
      if (event.key === "Escape") { fermer(); }
      else if (/^Arrow(Up|Down)$/.test(event.key) && choix[rang]) {
        event.preventDefault();
        champ.value = choix[rang];
      }
    });
    champ.addEventListener("blur", function () { if (!ouverte && champ.value !== valeur) { changer(champ.value, valeur); } });
    var cadre = IHM.el("span", { "class": "cmb" + (actif ? "" : " inactif") }, [
      champ, IHM.el("a", { texte: "▾", onclick: ouvrir })
    ]);
    return IHM.el("div", { "class": "champ" }, [IHM.el("label", { "for": nom, texte: libelle }), cadre]);
  };

  // A duration, « 1h00 »; a number alone is so many minutes.
  IHM.ecrireDuree = function (minutes) {
    return minutes === null ? "" : Math.floor(minutes / 60) + "h" + ("0" + (minutes % 60)).slice(-2);
  };
  IHM.lireDuree = function (texte) {
    var lu = /^\s*(?:(\d+)\s*[h:]\s*(\d{0,2})|(\d+)\s*(?:min|mn)?)\s*$/i.exec(texte);
    if (!lu) { return null; }
    var minutes = lu[3] !== undefined ? Number(lu[3]) : Number(lu[1]) * 60 + Number(lu[2] || 0);
    return minutes > 0 && minutes <= 480 ? minutes : null;
  };
  IHM.duree = function (titre, changer) {
    var valeur = null, champ = IHM.el("input", { type: "text", title: titre, maxlength: "7", autocomplete: "off" });
    function poser(minutes) { valeur = minutes; champ.value = IHM.ecrireDuree(minutes); }
    function valider() {
      var lue = IHM.lireDuree(champ.value);
      if (lue === null || lue === valeur) { poser(valeur); return; }
      poser(lue);
      changer(lue);
    }
    function pas(ecart) {
      return function () {
        if (champ.disabled) { return; }
        valider();
        var minutes = Math.min(480, Math.max(5, valeur + ecart));
        if (minutes !== valeur) { poser(minutes); changer(minutes); }
      };
    }
    champ.addEventListener("change", valider);
    champ.addEventListener("keydown", function (event) {
      if (event.key === "Enter") { valider(); }
      if (event.key === "ArrowUp") { pas(5)(); }
      if (event.key === "ArrowDown") { pas(-5)(); }
    });
    var rendu = IHM.el("span", { "class": "duree" }, [champ, IHM.el("span", {}, [
      IHM.el("i", { texte: "▲", title: "Augmenter", onclick: pas(5) }),
      IHM.el("i", { texte: "▼", title: "Diminuer", onclick: pas(-5) })
    ])]);
    rendu.poser = poser;
    rendu.activer = function (actif) { champ.disabled = !actif; };
    return rendu;
  };
})(window, document);
