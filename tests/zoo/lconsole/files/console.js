// The client: menus, panes that stay alive in their tabs, and each page.
(function (window, document) {
  "use strict";
  var IHM = window.IHM, el = IHM.el, BASE = document.body.dataset.base;

  // ---- Panes -------------------------------------------------------------------------------------------------------
  var volets = {}, courant = "", barre = document.getElementById("onglets"), espace = document.getElementById("espace");
  function montrer(nom) {
    courant = nom;
    Object.keys(volets).forEach(function (un) {
      volets[un].onglet.classList.toggle("actif", un === nom);
      volets[un].noeud.style.display = un === nom ? "" : "none";
    });
    if (volets[nom].page.activer) { volets[nom].page.activer(); }
    IHM.etat("Prêt");
  }
  function ouvrir(nom, construire) {
    if (!volets[nom]) {
      var noeud = el("div", { "class": "volet" }), onglet = el("li", {}, [
        el("span", { texte: nom, onclick: function () { montrer(nom); } })
      ]);
      if (nom !== "Accueil") {
        onglet.appendChild(el("i", { title: "Fermer l'onglet", texte: "×", onclick: function () { fermer(nom); } }));
      }
      espace.appendChild(noeud);
      barre.appendChild(onglet);
      volets[nom] = { noeud: noeud, onglet: onglet, page: construire(noeud) || {} };
    }
    montrer(nom);
  }
  function fermer(nom) {
    function retirer() {
      volets[nom].noeud.remove();
      volets[nom].onglet.remove();
      delete volets[nom];
      if (courant === nom) { montrer(Object.keys(volets).pop()); }
    }
    if (volets[nom].page.quitter) { volets[nom].page.quitter(retirer); } else { retirer(); }
  }
  function vide(texte) {
    return function (noeud) { noeud.appendChild(el("p", { texte: texte })); };
  }

  // ---- Accueil -----------------------------------------------------------------------------------------------------
  function accueil(noeud) {
    var compteurs = el("div", { "class": "compteurs" });
    noeud.appendChild(el("h2", { texte: "Tableau de bord de la base" }));
    noeud.appendChild(compteurs);
    noeud.appendChild(el("fieldset", {}, [el("legend", { texte: "À faire" }), el("ul", {}, [
      el("li", { texte: "3 bulletins du 1er trimestre n'ont pas été édités." }),
      el("li", { texte: "La dernière synchronisation SIECLE date du 18/01/2016." })
    ])]));
    noeud.appendChild(el("fieldset", {}, [el("legend", { texte: "Informations de l'éditeur" }), el("p", {
      texte: "Les certificats des postes clients seront renouvelés le 15 mars. Aucune intervention n'est nécessaire."
    })]));
    return {
      activer: function () {
        IHM.appel("GetAccueil").then(function (lu) {
          compteurs.textContent = "";
          [["Élèves", lu.eleves], ["Responsables", lu.responsables], ["Professeurs", lu.enseignants],
            ["Personnels", lu.personnels], ["Utilisateurs connectés", lu.connectes]].forEach(function (un) {
            compteurs.appendChild(el("div", { "class": "compteur" }, [el("b", { texte: String(un[1]) }), un[0]]));
          });
        });
      }
    };
  }

  // ---- Pronote.net -------------------------------------------------------------------------------------------------
  function pronoteNet(noeud) {
    var etat = el("b"), diode = el("i", { "class": "diode" }), icone = el("span", { "aria-hidden": "true" });
    var libelle = el("span"), publiee = true, page = el("div", { "class": "page_onglet" }), choisi = 0;
    var bouton = el("div", {
      role: "button", tabindex: "0", "class": "bouton_publi", onclick: basculer,
      onkeyup: function (event) { if (event.key === "Enter" || event.key === " ") { basculer(); } }
    }, [icone, libelle]);
    noeud.appendChild(el("div", { "class": "bande" }, [
      bouton, el("span", {}, [diode, " ", etat]), el("span", {}, ["Base : ", el("b", { texte: BASE })])
    ]));
    var titres = ["Publication", "Intégration dans un ENT", "Paramètres de sécurité"];
    var sous = titres.map(function (titre, rang) {
      return el("div", { role: "button", tabindex: "0", texte: titre, onclick: function () { aller(rang); } });
    });
    noeud.appendChild(el("div", { "class": "sous_onglets" }, sous));
    noeud.appendChild(page);

    function aller(rang) { choisi = rang; charger(); }
    function charger() {
      sous.forEach(function (un, rang) { un.classList.toggle("choisi", rang === choisi); });
      return IHM.appel("GetENT").then(afficher);
    }
    function afficher(lu) {
      publiee = lu.publiee;
      etat.textContent = publiee ? "Base publiée" : "Base non publiée";
      diode.className = "diode " + (publiee ? "verte" : "rouge");
      icone.textContent = publiee ? "■ " : "► ";
      libelle.textContent = publiee ? "Arrêter la publication" : "Publier dans la base";
      bouton.title = libelle.textContent;
      page.textContent = "";
      if (publiee && choisi) {
        page.appendChild(el("p", {
          "class": "verrou", texte: "Pour modifier les paramètres de cet onglet, vous devez arrêter la publication."
        }));
      }
      [publication, ent, securite][choisi](lu);
    }
    function publication(lu) {
      page.appendChild(el("p", { texte: lu.connectes + " utilisateur(s) connecté(s)." }));
      ["Espace Professeurs", "Espace Vie scolaire", "Espace Parents", "Espace Élèves"].forEach(function (un) {
        page.appendChild(el("div", {}, [el("i", { "class": "diode " + (publiee ? "verte" : "rouge") }), " " + un]));
      });
    }
    function ent(lu) {
      var cadre = el("fieldset", {}, [el("legend", { texte: "Interconnexion CAS pour le SSO des Espaces" })]);
      var nom = IHM.id(), url = el("input", { type: "text", id: nom, autocomplete: "off" }), client = IHM.id();
      cadre.appendChild(IHM.combo("Mon ENT :", lu.modeles, lu.modele, !publiee, function (modele, avant) {
        function appliquer() {
          IHM.appel("SetModeleENT", { modele: modele }).then(function (apres) { afficher(apres); garde(); });
        }
        if (!lu.url || avant === lu.modeles[0]) { appliquer(); return; }
        IHM.message("Les paramètres actuels vont être remplacés par ceux du modèle « " + modele +
          " ». Souhaitez-vous continuer ?", ["Oui", "Non"], function (numero) {
          if (numero === 0) { appliquer(); } else { afficher(lu); }
        });
      }));
      url.value = lu.url;
      url.disabled = publiee;
      url.addEventListener("change", function () {
        IHM.appel("SetURLServeurCAS", { url: url.value }).then(function (apres) { afficher(apres); garde(); });
      });
      cadre.appendChild(el("div", { "class": "champ" }, [
        el("label", { "for": nom, texte: "URL du serveur CAS :" }), url
      ]));
      var adresse = el("input", { type: "text", id: client, readonly: "" });
      adresse.value = "https://" + document.body.dataset.uai + ".index-education.net/pronote/";
      cadre.appendChild(el("div", { "class": "champ" }, [
        el("label", { "for": client, texte: "URL du client CAS :" }), adresse
      ]));
      if (lu.personnalise) {
        cadre.appendChild(el("div", { "class": "avertissement" }, [
          el("span", { texte: "Certaines valeurs diffèrent de celles du modèle." }),
          el("button", {
            type: "button", "class": "bouton", texte: "Appliquer le modèle", onclick: function () {
              IHM.appel("SetModeleENT", { modele: lu.modele }).then(function (apres) { afficher(apres); garde(); });
            }
          })
        ]));
        cadre.querySelector(".avertissement button").disabled = publiee;
      }
      page.appendChild(cadre);
    }
    function securite() {
      page.appendChild(el("p", { texte: "Déconnexion des espaces après 30 minutes d'inactivité." }));
      page.appendChild(el("p", { texte: "Suspension d'une adresse IP après 5 tentatives infructueuses." }));
      page.appendChild(el("button", { type: "button", "class": "bouton", texte: "Débloquer les adresses IP", onclick: function () {
        IHM.info("Aucune adresse IP n'est bloquée.");
      } }));
    }
    function garde() {
      IHM.etat("Paramètres enregistrés à " + new Date().toLocaleTimeString("fr-FR"));
    }
    function basculer() {
      if (!publiee) { publier(); return; }
      IHM.message("3 utilisateurs sont connectés : ils seront déconnectés et ne pourront plus accéder aux espaces. " +
        "Voulez-vous vraiment arrêter la publication de la base « " + BASE + " » ?", ["Oui", "Non"], function (numero) {
        if (numero === 0) {
          IHM.appel("Arreter").then(charger).then(function () { IHM.etat("La publication est arrêtée"); });
        }
      });
    }
    function publier() {
      var niveau = el("div"), jauge = el("div", { "class": "jauge" }, [niveau]);
      var attente = IHM.fenetre("Publication de la base", ["Mise à disposition des espaces…", jauge], [], function () { return false; });
      setTimeout(function () { niveau.style.width = "100%"; }, 20);
      IHM.appel("Publier").then(charger).then(function () {
        attente.fermer();
        IHM.info("La base « " + BASE + " » est publiée. Les espaces sont accessibles.");
      });
    }
    return { activer: charger };
  }

  // ---- Ressources --------------------------------------------------------------------------------------------------
  function ressource(titre, profil, unite, genre) {
    return function (noeud) {
      var corps = el("div", { style: "display:flex;flex-direction:column;flex:1;min-height:0" });
      var vues = [["☰", "Liste", liste]], page = {};
      if (genre) { vues.push(["cle", "Profils d'autorisation", profilsDe(genre)]); }
      vues.push(["▦", "Emploi du temps", rien("Aucun emploi du temps n'est chargé dans cette base.")]);
      vues.push(["☺", "Trombinoscope", rien("Aucune photo n'a été importée.")]);
      var outils = vues.map(function (une, rang) {
        return IHM.outil(une[0], une[1], function () {
          quitter(page, function () { aller(rang); });
        });
      });
      noeud.appendChild(el("div", { "class": "icones" }, [el("h2", { texte: titre })].concat(outils)));
      noeud.appendChild(corps);
      function rien(texte) {
        return function (cadre) { cadre.appendChild(el("p", { texte: texte })); return {}; };
      }
      function aller(rang) {
        outils.forEach(function (un, autre) { un.classList.toggle("choisi", autre === rang); });
        corps.textContent = "";
        page = vues[rang][2](corps);
        if (page.activer) { page.activer(); }
      }
      function liste(cadre) {
        var debut = [
          { cle: "nom", titre: "Nom", largeur: 170 }, { cle: "prenom", titre: "Prénom", largeur: 140 }
        ];
        if (profil === "eleves") {
          debut.push({ cle: "ne", titre: "Né(e) le", largeur: 90 }, { cle: "classe", titre: "Classe", largeur: 80 });
        }
        debut.push({ cle: "identifiant", titre: "Identifiant", largeur: 130 });
        var ent = {
          cle: "cas", titre: "Identifiant CAS", editer: function (ligne, valeur) {
            return IHM.appel("SetIdentifiantCAS", { numero: ligne.numero, valeur: valeur }).then(function (tenu) {
              IHM.etat("Identifiant CAS de " + ligne.nom + " " + ligne.prenom + " enregistré");
              return tenu.cas;
            });
          }
        };
        var fin = { cle: "fin", titre: "Observation" };
        var objet = new IHM.Liste({ colonnes: debut.concat(fin), unite: unite });
        cadre.appendChild(el("div", { "class": "barre_liste" }, [
          el("span", { texte: "Année scolaire 2015-2016" }), objet.recherche
        ]));
        cadre.appendChild(objet.noeud);
        return {
          activer: function () {
            IHM.appel("GetListe", { profil: profil }).then(function (lu) {
              lu.lignes.forEach(function (une) { une.fin = ""; });
              objet.colonnes(debut.concat(lu.ent ? [ent] : [fin]));
              objet.remplir(lu.lignes);
            });
          }
        };
      }
      aller(0);
      page.neuve = true;
      return {
        activer: function () {
          if (page.neuve) { page.neuve = false; return; }
          if (page.activer && !(page.modifie && page.modifie())) { page.activer(); }
        },
        quitter: function (suite) { quitter(page, suite); }
      };
    };
  }

  // What is not kept yet is asked about before it is left.
  function quitter(page, suite) {
    if (!page.modifie || !page.modifie()) { suite(); return; }
    IHM.message("Voulez-vous enregistrer les modifications du profil « " + page.nom() + " » ?",
      ["Oui", "Non", "Annuler"], function (numero) {
        if (numero === 0) { page.enregistrer().then(suite); }
        if (numero === 1) { suite(); }
      });
  }

  // List on the left with the frame beneath it, rights on the right.
  var DECONNEXION = {
    professeurs: "Déconnecter les professeurs de ce profil en cas d'inactivité supérieure à",
    vie_scolaire: "Déconnecter les personnels de ce profil en cas d'inactivité supérieure à",
    administratif: "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à"
  };
  function fiche(genre, titre, unite, avant, changement) {
    var droits = el("div", { "class": "droite" }), brouillon = null;
    var objet = new IHM.Liste({
      colonnes: [{ cle: "nom", titre: titre }, { cle: "utilisateurs", titre: "Utilisateurs", largeur: 90 }], unite: unite,
      selection: function (ligne, poser) { avant(function () { poser(true); poserFiche(ligne); }); }
    });
    var coche = IHM.coche(DECONNEXION[genre], false, function (oui) {
      brouillon.minutes = oui ? 60 : null;
      duree.poser(brouillon.minutes);
      duree.activer(oui);
      changement();
    });
    var duree = IHM.duree("Durée d'inactivité (heures et minutes)", function (minutes) {
      brouillon.minutes = minutes;
      changement();
    });
    var gauche = el("div", { "class": "gauche" }, [objet.noeud, el("fieldset", {}, [
      el("legend", { texte: "Déconnexion automatique" }), coche, el("div", {}, [duree])
    ])]);
    function poserFiche(ligne) {
      brouillon = ligne;
      coche.activer(!!ligne);
      coche.champ.checked = !!ligne && ligne.minutes !== null;
      duree.poser(ligne ? ligne.minutes : null);
      duree.activer(!!ligne && ligne.minutes !== null);
      droits.textContent = "";
      droits.appendChild(el("b", { texte: ligne ? "Autorisations : " + ligne.nom : "Sélectionnez une ligne de la liste." }));
      (ligne ? ligne.droits : []).forEach(function (un) {
        droits.appendChild(el("div", {}, [IHM.coche(un.libelle, un.coche, function (oui) { un.coche = oui; changement(); })]));
      });
    }
    poserFiche(null);
    return {
      noeud: el("div", { "class": "deux" }, [gauche, droits]),
      objet: objet,
      brouillon: function () { return brouillon; },
      remplir: function (lignes) { objet.remplir(lignes); poserFiche(null); },
      revenir: poserFiche
    };
  }
  function copie(valeur) { return JSON.parse(JSON.stringify(valeur)); }

  function profilsDe(genre) {
    return function (cadre) {
      var lues = [], page = {};
      function tel(nom) { return lues.filter(function (un) { return un.nom === nom; })[0]; }
      var enregistrer = IHM.outil("disque", "Enregistrer", function () { page.enregistrer(); });
      var annuler = IHM.outil("↶", "Annuler", function () { reprendre(); });
      var corps = fiche(genre, "Profil", "profils", function (suite) {
        quitter(page, function () { reprendre(); suite(); });
      }, boutons);
      function boutons() {
        enregistrer.activer(page.modifie());
        annuler.activer(page.modifie());
      }
      function reprendre() {
        var ligne = corps.brouillon();
        if (ligne) { Object.assign(ligne, copie(tel(ligne.nom))); corps.revenir(ligne); }
        boutons();
      }
      page.modifie = function () {
        var ligne = corps.brouillon();
        return !!ligne && JSON.stringify(ligne) !== JSON.stringify(tel(ligne.nom));
      };
      page.nom = function () { return corps.brouillon().nom; };
      page.enregistrer = function () {
        var ligne = copie(corps.brouillon());
        return IHM.appel("SetProfil", Object.assign({ genre: genre }, ligne)).then(function (apres) {
          lues = apres;
          boutons();
          IHM.bulle("Enregistrement effectué", "Le profil « " + ligne.nom + " » a été modifié.");
        });
      };
      page.activer = function () {
        IHM.appel("GetProfils", { genre: genre }).then(function (lu) {
          lues = lu;
          corps.remplir(copie(lu));
          boutons();
        });
      };
      cadre.appendChild(el("div", { "class": "icones" }, [enregistrer, annuler]));
      cadre.appendChild(corps.noeud);
      boutons();
      return page;
    };
  }

  // ---- Fichier > Administration des utilisateurs -------------------------------------------------------------------
  function utilisateurs() {
    var lues = [], lignes = [], fenetre;
    var corps = fiche("administratif", "Groupe d'utilisateurs", "groupes", function (suite) { suite(); }, boutons);
    function modifiees() {
      return lignes.filter(function (une, rang) { return JSON.stringify(une) !== JSON.stringify(lues[rang]); });
    }
    function boutons() { fenetre.boutons[1].disabled = !modifiees().length; }
    function appliquer() {
      var suite = Promise.resolve();
      modifiees().forEach(function (une) {
        suite = suite.then(function () { return IHM.appel("SetProfil", Object.assign({ genre: "administratif" }, une)); });
      });
      return suite.then(function () {
        lues = copie(lignes);
        boutons();
        IHM.etat("Groupes d'utilisateurs enregistrés");
      });
    }
    fenetre = IHM.fenetre("Administration des utilisateurs", [el("div", { "class": "admin_u deux" }, [corps.noeud])],
      ["Annuler", "Appliquer", "Valider"], function (numero, elle) {
        if (numero < 1) { return true; }
        appliquer().then(function () { if (numero === 2) { elle.fermer(); } });
        return false;
      });
    boutons();
    IHM.appel("GetProfils", { genre: "administratif" }).then(function (lu) {
      lues = lu;
      lignes = copie(lu);
      corps.remplir(lignes);
    });
  }

  // ---- Paramètres > Préférences ------------------------------------------------------------------------------------
  function preferences() {
    IHM.appel("GetPreferences").then(function (lues) {
      var sections = ["Général", "Affichages", "Impressions", "Messagerie"], page = el("div"), voulues = {};
      var entrees = sections.map(function (section) {
        return el("li", { texte: section, onclick: function () { aller(section); } });
      });
      function aller(section) {
        entrees.forEach(function (une) { une.classList.toggle("choisi", une.textContent === section); });
        page.textContent = "";
        page.appendChild(el("h2", { texte: section }));
        lues.forEach(function (une) {
          if (une.section === section) {
            page.appendChild(IHM.coche(une.libelle, voulues[une.cle], function (oui) { voulues[une.cle] = oui; }));
          }
        });
      }
      lues.forEach(function (une) { voulues[une.cle] = une.coche; });
      IHM.fenetre("Préférences", [el("div", { "class": "pref" }, [el("ul", {}, entrees), page])],
        ["Annuler", "Valider"], function (numero, elle) {
          if (numero < 1) { return true; }
          IHM.appel("SetPreferences", voulues).then(function () {
            elle.fermer();
            IHM.bulle("Préférences", "Vos préférences ont été enregistrées.");
            if (volets[courant].page.activer) { volets[courant].page.activer(); }
          });
          return false;
        });
      aller("Général");
    });
  }

  // ---- Menus -------------------------------------------------------------------------------------------------------
  var RESSOURCES = {
    "Élèves": ressource("Élèves", "eleves", "élèves"),
    "Responsables": ressource("Responsables", "responsables", "responsables"),
    "Professeurs": ressource("Professeurs", "enseignants", "professeurs", "professeurs"),
    "Personnels": ressource("Personnels", "personnels", "personnels", "vie_scolaire")
  };
  function versRessource(nom) { return function () { ouvrir(nom, RESSOURCES[nom]); }; }
  function versPage(nom, texte) { return function () { ouvrir(nom, vide(texte)); }; }
  function adresse(ou) { return function () { location.href = ou; }; }
  var MENUS = [
    ["Fichier", [
      ["Administration des utilisateurs", utilisateurs],
      ["Historique des connexions", versPage("Historique des connexions", "Aucune connexion anormale sur les 30 derniers jours.")],
      null,
      ["Changer de base", adresse("/bases")], ["Se déconnecter", adresse("/deconnexion")]
    ]],
    ["Ressources", [
      ["Élèves", versRessource("Élèves")], ["Responsables", versRessource("Responsables")],
      ["Professeurs", versRessource("Professeurs")], ["Personnels", versRessource("Personnels")], null,
      ["Classes", versPage("Classes", "4 classes : 2NDE1, 2NDE2, 1G1, TG3.")],
      ["Salles", versPage("Salles", "Aucune salle n'a été saisie.")]
    ]],
    ["Pronote.net", function () { ouvrir("Pronote.net", pronoteNet); }],
    ["Paramètres", [
      ["Établissement", versPage("Établissement", BASE)],
      ["Options générales", versPage("Options générales", "Année scolaire du 01/09/2015 au 05/07/2016, semaine de 5 jours.")],
      ["Préférences", preferences]
    ]],
    ["Imports/Exports", [
      ["SIECLE", versPage("SIECLE", "Dernier import : 18/01/2016 à 17h42.")],
      ["STS-WEB", versPage("STS-WEB", "Dernier import : 31/08/2015 à 09h05.")]
    ]],
    ["Aide", [
      ["Documentation", versPage("Documentation", "La documentation est mise à jour chaque trimestre.")],
      ["À propos", function () { IHM.info("PRONOTE, console d'administration. Version 2016 - 0.2.7"); }]
    ]]
  ];
  var menu = document.getElementById("menu");
  function replier() { [].forEach.call(menu.children, function (un) { un.classList.remove("ouvert"); }); }
  MENUS.forEach(function (un) {
    var titre = el("div", { texte: un[0] }), entree = el("li", { role: "menuitem" }, [titre]);
    if (typeof un[1] === "function") {
      titre.addEventListener("click", function () { replier(); un[1](); });
    } else {
      entree.setAttribute("aria-haspopup", "true");
      entree.appendChild(el("ul", { role: "menu" }, un[1].map(function (ligne) {
        return ligne === null ? el("li", { "class": "sep", role: "separator" }) : el("li", { role: "menuitem" }, [
          el("div", { texte: ligne[0], onclick: function () { replier(); ligne[1](); } })
        ]);
      })));
      titre.addEventListener("click", function (event) {
        event.stopPropagation();
        var ouvert = entree.classList.contains("ouvert");
        replier();
        entree.classList.toggle("ouvert", !ouvert);
      });
    }
    // Once one menu is open, the others follow the pointer.
    entree.addEventListener("mouseenter", function () {
      if (menu.querySelector(".ouvert") && !entree.classList.contains("ouvert")) {
        replier();
        if (typeof un[1] !== "function") { entree.classList.add("ouvert"); }
      }
    });
    menu.appendChild(entree);
  });
  document.addEventListener("click", function (event) { if (!menu.contains(event.target)) { replier(); } });

  var outils = document.getElementById("outils");
  [["⌂", "Accueil", function () { ouvrir("Accueil", accueil); }], ["☺", "Élèves", versRessource("Élèves")],
    ["✎", "Professeurs", versRessource("Professeurs")],
    ["◉", "Publication", function () { ouvrir("Pronote.net", pronoteNet); }],
    ["imprimer", "Imprimer", function () { IHM.info("Aucune imprimante n'est configurée pour cet onglet."); }],
    ["?", "Aide", function () { IHM.info("L'aide en ligne est ouverte du lundi au vendredi, de 8h30 à 18h."); }]
  ].forEach(function (un) { outils.appendChild(IHM.outil(un[0], un[1], un[2])); });

  ouvrir("Accueil", accueil);
  IHM.appel("GetNouveautes").then(function (lu) {
    if (!lu.afficher) { return; }
    IHM.fenetre("Nouveautés de la version 2016", [el("ul", {}, [
      el("li", { texte: "Recherche dans les listes : tapez quelques lettres, les lignes sont filtrées." }),
      el("li", { texte: "Les onglets ouverts restent actifs : passez de l'un à l'autre sans perdre votre saisie." }),
      el("li", { texte: "Nouveaux modèles d'ENT disponibles." })
    ])], ["Fermer"]);
  });
})(window, document);
