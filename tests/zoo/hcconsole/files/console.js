"use strict";
/* PRONOTE : console d'administration et client dans une même fenêtre. */

/* ---------- le serveur : un appel à la fois ---------- */

let file = Promise.resolve();

function appeler(port, corps) {
  const suite = file.then(async () => {
    const tard = setTimeout(() => patience(true), 250);
    try {
      const reponse = await fetch(`/api/${port}`, corps === undefined ? {} : {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(corps),
      });
      if (reponse.status === 401) { location.replace("/"); return new Promise(() => {}); }
      const lu = await reponse.json();
      lu.statut = reponse.status;
      if (lu.faute) { await Fenetre.information(lu.faute); throw new Error(lu.faute); }
      return lu;
    } finally {
      clearTimeout(tard);
      patience(false);
    }
  });
  file = suite.catch(() => {});
  return suite;
}

function patience(oui) {
  document.getElementById("patience")?.classList.toggle("actif", oui);
}

/* ---------- petits moyens ---------- */

function el(quoi, attributs = {}, ...dedans) {
  const [balise, ...classes] = quoi.split(".");
  const noeud = document.createElement(balise || "div");
  if (classes.length) noeud.className = classes.join(" ");
  for (const [nom, valeur] of Object.entries(attributs)) {
    if (typeof valeur === "function") noeud.addEventListener(nom, valeur);
    else if (typeof valeur === "boolean" && !nom.startsWith("aria-")) noeud.toggleAttribute(nom, valeur);
    else noeud.setAttribute(nom, valeur);
  }
  noeud.append(...dedans.flat(Infinity).filter((un) => un !== null && un !== undefined && un !== false));
  return noeud;
}

let compteur = 0;
const id = () => `id_${compteur += 1}`;

/* Ce qui se presse sans être un bouton du navigateur. */
function pressable(noeud, action) {
  noeud.tabIndex = 0;
  noeud.addEventListener("click", () => { if (!noeud.classList.contains("SansMain")) action(); });
  noeud.addEventListener("keyup", (e) => { if (e.target === noeud && (e.key === "Enter" || e.key === " ") && !noeud.classList.contains("SansMain")) action(); });
  return noeud;
}

function bouton(texte, action, genre = "neutre") {
  return el(`button.ieBouton.${genre}`, { type: "button", click: action }, texte);
}

function icone(nom, titre, action) {
  return pressable(el(`i.btnImage.icon_${nom}`, { role: "button", title: titre, "aria-label": titre }), action);
}

function coche(texte, etat, action, inactif = false) {
  const cle = `cb-${id()}`;
  const saisie = el("input.sr-only", { type: "checkbox", id: cle, disabled: inactif, change: () => { marque.classList.toggle("is-checked", saisie.checked); action(saisie.checked); } });
  const marque = el("label.iecb", { for: cle }, saisie, el("span.boite", { "aria-hidden": "true" }), el("span", {}, texte));
  marque.classList.toggle("is-checked", etat);
  marque.classList.toggle("is-disabled", inactif);
  saisie.checked = etat;
  marque.regler = (coche, sansMain) => {
    saisie.checked = coche;
    saisie.disabled = sansMain;
    marque.classList.toggle("is-checked", coche);
    marque.classList.toggle("is-disabled", sansMain);
  };
  return marque;
}

/* Liste déroulante du client. */
function combo(libelle, entrees, action) {
  const texte = el("span.combo_texte");
  const noeud = el("div.combo", { role: "combobox", tabindex: "0", "aria-label": libelle, "aria-haspopup": "listbox", "aria-expanded": "false" }, texte, el("span.combo_fleche", { "aria-hidden": "true" }));
  let valeur = null, liste = null, rang = 0;
  const fermer = () => {
    liste?.remove();
    liste = null;
    noeud.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", dehors, true);
  };
  const dehors = (e) => { if (!liste.contains(e.target) && !noeud.contains(e.target)) fermer(); };
  const choisir = (i) => {
    fermer();
    noeud.focus();
    if (entrees[i][0] === valeur) return;
    noeud.regler(entrees[i][0]);
    action(valeur);
  };
  const marquer = () => [...liste.children].forEach((un, i) => {
    un.classList.toggle("survol", i === rang);
    if (i === rang) { un.scrollIntoView({ block: "nearest" }); noeud.setAttribute("aria-activedescendant", un.id); }
  });
  const ouvrir = () => {
    rang = Math.max(0, entrees.findIndex(([cle]) => cle === valeur));
    const ou = noeud.getBoundingClientRect();
    liste = el("div.combo_liste", { role: "listbox", id: id(), "aria-label": libelle, style: `left:${ou.left}px;width:${ou.width}px` },
      entrees.map(([cle, affiche], i) => el("div.combo_ligne", { role: "option", id: id(), "aria-selected": String(cle === valeur), click: () => choisir(i) }, affiche)));
    document.body.append(liste);
    const haut = liste.offsetHeight;
    liste.style.top = `${ou.bottom + haut < innerHeight ? ou.bottom : ou.top - haut}px`;
    noeud.setAttribute("aria-expanded", "true");
    noeud.setAttribute("aria-controls", liste.id);
    document.addEventListener("pointerdown", dehors, true);
    marquer();
  };
  noeud.addEventListener("click", () => { if (noeud.getAttribute("aria-disabled") === "true") return; if (liste) fermer(); else ouvrir(); });
  noeud.addEventListener("keydown", (e) => {
    if (noeud.getAttribute("aria-disabled") === "true") return;
    const pas = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (pas && liste) { rang = Math.min(entrees.length - 1, Math.max(0, rang + pas)); marquer(); }
    else if (pas || ((e.key === "Enter" || e.key === " ") && !liste)) ouvrir();
    else if (e.key === "Enter") choisir(rang);
    else if (e.key === "Escape" && liste) { fermer(); e.stopPropagation(); }
    else return;
    e.preventDefault();
  });
  noeud.regler = (cle, inactif = false) => {
    valeur = cle;
    texte.textContent = entrees.find(([une]) => une === cle)?.[1] ?? "";
    noeud.setAttribute("aria-disabled", String(inactif));
    noeud.tabIndex = inactif ? -1 : 0;
    if (inactif && liste) fermer();
  };
  return noeud;
}

/* ---------- fenêtres ---------- */

const Fenetre = {
  pile: [],
  /* Rend le rang du bouton pressé, ou -1 par la croix. */
  ouvrir(titre, contenu, boutons, { message = false, large = 420, valider = null } = {}) {
    return new Promise((rendre) => {
      const cle = id(), avant = document.activeElement;
      const fermer = (rang) => {
        document.removeEventListener("keyup", echappe);
        voile.remove();
        this.pile = this.pile.filter((une) => une !== voile);
        avant?.focus?.();
        rendre(rang);
      };
      const echappe = (e) => { if (e.key === "Escape" && this.pile.at(-1) === voile) fermer(message ? boutons.length - 1 : -1); };
      const pieds = boutons.map((texte, rang) => bouton(texte, async () => {
        if (!message && rang === boutons.length - 1 && valider && !(await valider())) return;
        fermer(rang);
      }, (message ? rang === 0 : rang === boutons.length - 1) ? "primaire" : "secondaire"));
      const fenetre = el(`div.ObjetFenetre${message ? ".ObjetMessage" : ""}`, { id: `${cle}_Fenetre`, role: message ? "alertdialog" : "dialog", "aria-modal": "true", "aria-labelledby": `${cle}_Titre`, style: `width:${large}px` },
        el("div.Fenetre_Titre", {}, el("h1", { id: `${cle}_Titre` }, titre), message ? null : icone("fermer", "Fermer", () => fermer(-1))),
        el("div.Fenetre_Contenu", {}, contenu), pieds.length ? el("div.zone-bas", {}, pieds) : null);
      const voile = el("div.voile", {}, fenetre);
      document.getElementById("zone_fenetre").append(voile);
      this.pile.push(voile);
      document.addEventListener("keyup", echappe);
      (pieds[message ? 0 : pieds.length - 1] ?? fenetre.querySelector("[tabindex]"))?.focus();
      voile.fermer = fermer;
    });
  },
  information(texte) { return this.ouvrir("PRONOTE", el("p", {}, texte), ["Fermer"], { message: true }); },
  async confirmer(texte) { return (await this.ouvrir("Confirmation", typeof texte === "string" ? el("p", {}, texte) : texte, ["Oui", "Non"], { message: true })) === 0; },
  dernier() { return this.pile.at(-1); },
};

/* ---------- liste (cellules, sélection, édition, affichage partiel) ---------- */

class ObjetListe {
  constructor({ titre, colonnes, hauteur = 26, editer = null, selection = () => {}, mot = ["ligne", "lignes"] }) {
    Object.assign(this, { titre, colonnes, hauteur, editer, selection, mot });
    this.nom = id();
    this.toutes = [];
    this.lignes = [];
    this.choisie = null;
    this.col = 0;
    this.tri = { cle: null, sens: 1 };
    this.filtre = "";
    this.vus = new Map();
    this.dessiner();
  }

  get gabarit() { return this.colonnes.map((une) => une.largeur).join(" "); }

  dessiner() {
    this.compte = el("span.liste_compte");
    this.cherche = el("input.liste_recherche", { type: "text", placeholder: "Rechercher dans la liste", "aria-label": "Rechercher dans la liste", hidden: true,
      input: () => { this.filtre = this.cherche.value; this.trier(); },
      keydown: (e) => { if (e.key === "Escape") { this.cherche.value = this.filtre = ""; this.cherche.hidden = true; this.trier(); } },
      blur: () => { if (!this.cherche.value) this.cherche.hidden = true; } });
    this.alerte = el("span.liste_alerte", { role: "alert" });
    this.entetes = el("div.liste_titres", { role: "row", "aria-rowindex": "1", style: `grid-template-columns:${this.gabarit}` }, this.colonnes.map((une) => {
      const tete = el("div.liste_titre", { role: "columnheader", title: `Trier par ${une.titre}`, "aria-sort": "none" }, una(une.titre), el("span.flecheTri", { "aria-hidden": "true" }));
      tete.addEventListener("click", () => {
        this.tri = { cle: une.cle, sens: this.tri.cle === une.cle ? -this.tri.sens : 1 };
        for (const autre of this.entetes.children) autre.setAttribute("aria-sort", "none");
        tete.setAttribute("aria-sort", this.tri.sens > 0 ? "ascending" : "descending");
        this.trier();
      });
      return tete;
    }));
    function una(texte) { return el("span", {}, texte); }
    this.fond = el("div.liste_fond", { role: "rowgroup" });
    this.corps = el("div.liste_corps", { role: "presentation", scroll: () => this.peindre() }, this.entetes, this.fond);
    this.grille = el("div.liste_grille", { role: "grid", tabindex: "0", "aria-label": this.titre, keydown: (e) => this.touche(e) }, this.corps);
    this.noeud = el("div.liste", {}, el("div.liste_outils", {}, this.compte, this.alerte, this.cherche, icone("loupe", "Rechercher dans la liste", () => { this.cherche.hidden = false; this.cherche.focus(); })), this.grille);
    new ResizeObserver(() => this.peindre()).observe(this.corps);
  }

  remplir(lignes) { this.toutes = lignes; this.trier(); }

  trier() {
    const simple = (texte) => String(texte).normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    const voulu = simple(this.filtre.trim());
    this.lignes = this.toutes.filter((une) => !voulu || this.colonnes.some(({ cle }) => simple(une[cle] ?? "").includes(voulu)) || simple(`${une.nom} ${une.prenom}`).includes(voulu));
    const { cle, sens } = this.tri;
    const valeur = (une) => (/^\d\d\/\d\d\/\d{4}$/.test(une[cle]) ? une[cle].split("/").reverse().join("") : simple(une[cle] ?? ""));
    if (cle) this.lignes.sort((a, b) => sens * valeur(a).localeCompare(valeur(b), "fr"));
    this.compte.textContent = `${this.toutes.length} ${this.mot[this.toutes.length > 1 ? 1 : 0]}`;
    this.alerte.textContent = !voulu ? "" : this.lignes.length ? `${this.lignes.length} sur ${this.toutes.length} lignes trouvées pour "${this.filtre}"` : `Aucune ligne trouvée pour "${this.filtre}"`;
    this.grille.setAttribute("aria-rowcount", this.lignes.length + 1);
    this.vider();
    this.corps.scrollTop = 0;
    this.peindre();
  }

  vider() {
    for (const une of this.vus.values()) une.remove();
    this.vus.clear();
  }

  /* Seules les lignes en vue, et quelques-unes autour, sont dans la page. */
  peindre() {
    this.fond.style.height = `${this.lignes.length * this.hauteur}px`;
    const debut = Math.max(0, Math.floor(this.corps.scrollTop / this.hauteur) - 6);
    const fin = Math.min(this.lignes.length, Math.ceil((this.corps.scrollTop + this.corps.clientHeight) / this.hauteur) + 6);
    for (const [rang, une] of this.vus) {
      if (rang < debut || rang >= fin) { this.vus.delete(rang); une.remove(); }
    }
    for (let rang = debut; rang < fin; rang += 1) {
      if (this.vus.has(rang)) continue;
      const une = this.ligne(rang);
      this.vus.set(rang, une);
      const apres = [...this.fond.children].find((autre) => Number(autre.dataset.rang) > rang);
      this.fond.insertBefore(une, apres ?? null);
    }
  }

  ligne(rang) {
    const donnees = this.lignes[rang];
    return el(`div.liste_ligne${rang % 2 ? ".paire" : ""}${donnees === this.choisie ? ".selected" : ""}`, { role: "row", "aria-rowindex": String(rang + 2), "aria-selected": String(donnees === this.choisie), "data-rang": String(rang),
      style: `top:${rang * this.hauteur}px;height:${this.hauteur}px;grid-template-columns:${this.gabarit}` },
    this.colonnes.map((une, col) => {
      const cellule = el(`div.liste_cellule${une.editable ? ".editable" : ""}`, { id: `${this.nom}_${col}_${rang}_div`, role: "gridcell", tabindex: "-1", "data-col": String(col),
        click: (e) => { if (e.target.tagName !== "INPUT") this.selectionner(rang, col); },
        dblclick: (e) => { if (une.editable && e.target.tagName !== "INPUT") this.edition(rang, col); } }, el("div.liste_texte", {}, donnees[une.cle] ?? ""));
      if (une.editable) cellule.setAttribute("aria-readonly", "false");
      return cellule;
    }));
  }

  cellule(rang, col) { return this.vus.get(rang)?.children[col]; }

  selectionner(rang, col) {
    const change = this.lignes[rang] !== this.choisie;
    this.choisie = this.lignes[rang];
    this.col = col;
    for (const [autre, une] of this.vus) {
      une.classList.toggle("selected", autre === rang);
      une.setAttribute("aria-selected", String(autre === rang));
    }
    this.cellule(rang, col)?.focus({ preventScroll: true });
    if (change) this.selection(this.choisie);
  }

  touche(e) {
    if (e.target.tagName === "INPUT") return;
    const rang = this.lignes.indexOf(this.choisie);
    const aller = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [-rang, 0], End: [this.lignes.length, 0] }[e.key];
    if (aller) {
      e.preventDefault();
      const suivant = Math.min(this.lignes.length - 1, Math.max(0, rang + aller[0]));
      const haut = suivant * this.hauteur;
      const vue = this.corps.clientHeight - this.entetes.offsetHeight;
      if (haut < this.corps.scrollTop) this.corps.scrollTop = haut;
      else if (haut + this.hauteur > this.corps.scrollTop + vue) this.corps.scrollTop = haut + this.hauteur - vue;
      this.peindre();
      this.selectionner(suivant, Math.min(this.colonnes.length - 1, Math.max(0, this.col + aller[1])));
    } else if ((e.key === "Enter" || e.key === "F2") && rang >= 0 && this.colonnes[this.col].editable) {
      e.preventDefault();
      this.edition(rang, this.col);
    }
  }

  edition(rang, col) {
    const cellule = this.cellule(rang, col), donnees = this.lignes[rang], { cle, titre } = this.colonnes[col];
    if (!cellule || cellule.querySelector("input")) return;
    const avant = donnees[cle] ?? "";
    let fini = false;
    const finir = (garder) => {
      if (fini) return;
      fini = true;
      const valeur = saisie.value;
      cellule.classList.remove("en_edition");
      cellule.replaceChildren(el("div.liste_texte", {}, avant));
      // Une valeur vide n'est pas prise.
      if (garder && valeur && valeur !== avant) this.envoyer(donnees, cle, valeur);
    };
    const saisie = el("input.liste_saisie", { id: `${this.nom}_Edition`, type: "text", "aria-label": titre, spellcheck: "false", autocomplete: "off", blur: () => finir(true), keydown: (e) => {
      if (!["Enter", "Tab", "Escape"].includes(e.key)) return;
      e.preventDefault();
      e.stopPropagation();
      finir(e.key !== "Escape");
      this.cellule(rang, col)?.focus({ preventScroll: true });
    } });
    saisie.value = avant;
    cellule.classList.add("en_edition");
    cellule.replaceChildren(saisie);
    saisie.focus();
    saisie.select();
  }

  async envoyer(donnees, cle, valeur) {
    const montrer = (texte, attente) => {
      const rang = this.lignes.indexOf(donnees);
      const cellule = this.cellule(rang, this.colonnes.findIndex((une) => une.cle === cle));
      cellule?.classList.toggle("en_attente", attente);
      if (cellule && !cellule.querySelector("input")) cellule.replaceChildren(el("div.liste_texte", {}, texte));
    };
    const avant = donnees[cle];
    donnees[cle] = valeur;
    montrer(valeur, true);
    donnees[cle] = await this.editer(donnees, valeur, avant);
    montrer(donnees[cle], false);
  }
}

/* ---------- l'application ---------- */

const App = { session: null, etat: null, ici: "", quitter: async () => true };

const MENUS = [
  ["Fichier", [["Administration des utilisateurs", "utilisateurs"], ["Changer d'établissement", () => App.changerBase()], ["Imprimer la liste", null], ["Se déconnecter", () => App.sortir()]]],
  ["Paramètres", [["Préférences", () => Preferences.ouvrir()], ["Options générales", "options"], ["Établissement", "etablissement"]]],
  ["Ressources", [["Élèves", "eleves"], ["Responsables", "responsables"], ["Professeurs", "professeurs"], ["Personnels", "personnels"], ["Classes", "classes"], ["Matières", "matieres"]]],
  ["Notes", [["Saisie des notes", "notes"], ["Relevés", "releves"]]],
  ["Absences", [["Appel", "appel"], ["Retards", "retards"]]],
  ["Communication", [["Messagerie", "messagerie"], ["Informations et sondages", "sondages"]]],
  ["Pronote.net", "net"],
  ["Assistance", [["Aide en ligne", "aide"], ["Nouveautés de la version", () => Nouveautes.ouvrir()], ["À propos de PRONOTE", () => Fenetre.information("PRONOTE 2026.0.18 - Base hébergée")]]],
];

Object.assign(App, {
  async demarrer() {
    document.body.replaceChildren(el("div", { id: "zone_fenetre" }), el("div", { id: "patience", role: "status", "aria-live": "polite" }, el("span", {}, "Veuillez patienter")), el("div", { id: "page" }));
    this.session = await appeler("session");
    if (!this.session.connecte) this.identification();
    else if (!this.session.base) this.choix();
    else await this.base();
  },

  page(...dedans) { document.getElementById("page").replaceChildren(...dedans); },

  identification() {
    const numero = el("input", { type: "text", id: "numero", inputmode: "numeric", autocomplete: "username" });
    const mot = el("input", { type: "password", id: "mot", autocomplete: "current-password" });
    const erreur = el("p.erreur", { role: "alert" });
    const valider = el("button.ieBouton.primaire", { type: "submit" }, "Se connecter");
    const formulaire = el("form.porte", { submit: async (e) => {
      e.preventDefault();
      if (!numero.value || !mot.value) { erreur.textContent = "Saisissez le numéro d'hébergement et le mot de passe."; return; }
      valider.disabled = true;
      const lu = await appeler("connexion", { numero: numero.value, mot: mot.value });
      valider.disabled = false;
      if (lu.statut === 403) { erreur.textContent = "Votre identifiant ou votre mot de passe est incorrect."; mot.value = ""; mot.focus(); return; }
      await this.demarrer();
    } }, el("div.porte_logo", {}, "PRONOTE"), el("h1", {}, "Console d'administration"),
    el("p", {}, "Je me connecte en tant que ", el("b", {}, "responsable de l'hébergement")),
    el("label", { for: "numero" }, "Numéro d'hébergement"), numero, el("label", { for: "mot" }, "Mot de passe"), mot, erreur, valider,
    el("p.petit", {}, "Numéro ou mot de passe égaré : menu Hébergement > Recevoir mes identifiants d'hébergement, depuis un Client PRONOTE."));
    this.page(el("div.porte_fond", {}, formulaire, el("p.petit", {}, "PRONOTE 2026.0.18")));
    numero.focus();
  },

  choix() {
    const ouvrir = bouton("Ouvrir la base", async () => {
      this.session = await appeler("base", { uai: liste.choisie.uai });
      await this.base();
    }, "primaire");
    ouvrir.disabled = true;
    const liste = new ObjetListe({ titre: "Établissements hébergés", mot: ["établissement", "établissements"], hauteur: 34, selection: () => { ouvrir.disabled = false; },
      colonnes: [{ cle: "nom", titre: "Établissement", largeur: "1fr" }, { cle: "uai", titre: "UAI", largeur: "110px" }, { cle: "etat", titre: "État", largeur: "160px" }] });
    liste.fond.addEventListener("dblclick", () => { if (liste.choisie) ouvrir.click(); });
    liste.remplir(this.session.bases.map((une) => ({ ...une, etat: une.publiee ? "Base publiée" : "Base non publiée" })));
    this.page(el("div.porte_fond", {}, el("div.porte.large", {}, el("div.porte_logo", {}, "PRONOTE"), el("h1", {}, "Établissements hébergés"), el("p", {}, "Sélectionnez l'établissement à administrer."),
      el("div.porte_liste", {}, liste.noeud), el("div.pied", {}, bouton("Se déconnecter", () => this.sortir()), ouvrir))));
  },

  async base() {
    this.etat = await appeler("publication");
    this.zone = el("div.contenu", { role: "main" });
    this.bande = el("div.bande");
    this.trace = el("span.trace", { role: "status" });
    this.page(
      el("div.bandeau", { role: "banner", "aria-label": `PRONOTE - ${this.session.base.nom}` }, el("div.marque", {}, "PRONOTE"), el("div.base_nom", {}, this.session.base.nom, el("span", {}, `${this.session.base.uai} - Année scolaire 2026-2027`)),
        el("div.qui", {}, "SPR - Superviseur"), icone("messages", "Messagerie : 2 messages non lus", () => this.aller("messagerie")), icone("aide", "Aide en ligne", () => this.aller("aide")), icone("quitter", "Se déconnecter", () => this.sortir())),
      this.menu(), this.bande, this.zone, el("div.etat_bas", {}, el("span", {}, "Serveur : connecté"), el("span", {}, "Utilisateurs connectés : 4"), this.trace));
    await this.aller("accueil");
    if (this.session.nouveautes) await Nouveautes.ouvrir();
  },

  menu() {
    const barre = el("ul.menu", { role: "menubar", "aria-label": "Menu principal" });
    const ouvrir = (entree, oui) => {
      for (const autre of barre.children) {
        autre.classList.toggle("ouvert", oui && autre === entree);
        if (autre.hasAttribute("aria-haspopup")) autre.setAttribute("aria-expanded", String(oui && autre === entree));
      }
    };
    MENUS.forEach(([nom, sous]) => {
      const entree = el("li.menu_entree", { role: "menuitem", tabindex: "0" }, el("div.menu_nom", {}, nom));
      barre.append(entree);
      if (typeof sous === "string") {
        entree.addEventListener("click", () => this.aller(sous));
        entree.addEventListener("keyup", (e) => { if (e.key === "Enter") this.aller(sous); });
        entree.dataset.ecran = sous;
        return;
      }
      entree.setAttribute("aria-haspopup", "true");
      entree.setAttribute("aria-expanded", "false");
      entree.dataset.ecran = sous.map(([, quoi]) => (typeof quoi === "string" ? quoi : "")).join(" ");
      const liste = el("ul.sous_menu", { role: "menu", "aria-label": nom }, sous.map(([texte, quoi]) => {
        const ligne = el("li.sous_entree", { role: "menuitem", tabindex: "-1", "aria-disabled": String(quoi === null) }, el("div", {}, texte));
        const faire = (e) => {
          e.stopPropagation();
          if (quoi === null) return;
          ouvrir(null, false);
          document.activeElement?.blur();
          if (typeof quoi === "string") this.aller(quoi); else quoi();
        };
        ligne.addEventListener("click", faire);
        ligne.addEventListener("keydown", (e) => {
          if (e.key === "Enter") { e.preventDefault(); faire(e); }
          const pas = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[e.key];
          if (pas) { e.preventDefault(); e.stopPropagation(); ligne[pas]?.focus(); }
        });
        return ligne;
      }));
      entree.append(liste);
      let minuterie = 0;
      entree.addEventListener("mouseenter", () => { clearTimeout(minuterie); minuterie = setTimeout(() => ouvrir(entree, true), 120); });
      entree.addEventListener("mouseleave", () => { clearTimeout(minuterie); minuterie = setTimeout(() => { if (entree.classList.contains("ouvert")) ouvrir(entree, false); }, 350); });
      entree.addEventListener("click", () => { clearTimeout(minuterie); ouvrir(entree, true); });
      entree.addEventListener("keydown", (e) => {
        if (e.target !== entree) { if (e.key === "Escape") { ouvrir(entree, false); entree.focus(); } return; }
        if (["Enter", " ", "ArrowDown"].includes(e.key)) { e.preventDefault(); ouvrir(entree, true); liste.firstElementChild.focus(); }
      });
    });
    document.addEventListener("pointerdown", (e) => { if (!barre.contains(e.target)) ouvrir(null, false); });
    this.barre = barre;
    return el("div.zone_menu", { role: "navigation" }, barre);
  },

  async aller(ecran, onglet) {
    if (!(await this.quitter())) return;
    this.quitter = async () => true;
    this.ici = ecran;
    for (const entree of this.barre.children) entree.classList.toggle("actif", (entree.dataset.ecran ?? "").split(" ").includes(ecran));
    this.montrerBande();
    if (ecran === "net") await Net.ouvrir();
    else if (ecran in Ressources.LISTES) await Ressources.ouvrir(ecran, onglet ?? "Liste");
    else if (ecran === "utilisateurs") await Profils.ouvrir("administratif", this.zone, el("div.sous_onglets.titre", {}, el("h2", {}, "Administration des utilisateurs")));
    else if (ecran === "accueil") this.accueil();
    else this.zone.replaceChildren(el("div.vide", {}, el("h2", {}, titreDe(ecran)), el("p", {}, "Aucune donnée à afficher pour la période en cours.")));
  },

  montrerBande() {
    this.bande.replaceChildren();
    if (!this.etat.actif && this.ici !== "net") this.bande.append(el("div.bande_texte", {}, "La base n'est pas publiée : les Espaces et l'application mobile sont inaccessibles."));
  },

  accueil() {
    const bloc = (titre, ...lignes) => el("section.bloc", {}, el("h3", {}, titre), lignes);
    const connectes = this.etat.espaces.reduce((somme, un) => somme + un.connectes, 0);
    this.zone.replaceChildren(el("div.accueil", {},
      bloc("Publication", el("p", {}, el(`span.diode${this.etat.actif ? ".verte" : ".rouge"}`), this.etat.actif ? `Base publiée - ${connectes} utilisateurs sur les Espaces` : "Base non publiée")),
      bloc("Messagerie", el("p", {}, "2 discussions non lues")),
      bloc("Absences du jour", el("p", {}, "11 élèves absents, 4 retards"), el("p", {}, "Appels non faits : 2")),
      bloc("Connexions à traiter", el("p", {}, "Aucun échec d'interconnexion.")),
      bloc("Menu du jour", el("p", {}, "Salade niçoise, daube, fromage blanc")),
      bloc("Agenda", el("p", {}, "Jeudi 18 h : conseil d'administration"))));
  },

  dire(texte) { this.trace.textContent = `${new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" })} - ${texte}`; },

  async changerBase() {
    if (!(await this.quitter())) return;
    this.quitter = async () => true;
    this.session = await appeler("base", { uai: "" });
    this.choix();
  },

  async sortir() {
    if (!(await this.quitter())) return;
    if (!(await Fenetre.confirmer("Voulez-vous quitter la console d'administration ?"))) return;
    this.quitter = async () => true;
    await appeler("deconnexion", {});
    this.session = { connecte: false };
    this.identification();
  },
});

function titreDe(ecran) {
  for (const [, sous] of MENUS) if (Array.isArray(sous)) for (const [texte, quoi] of sous) if (quoi === ecran) return texte;
  return "PRONOTE";
}

const Nouveautes = {
  async ouvrir() {
    await Fenetre.ouvrir("Nouveautés de la version 2026", [
      el("p", {}, el("b", {}, "Messagerie. "), "Les discussions peuvent être épinglées et classées par année."),
      el("p", {}, el("b", {}, "Espaces web. "), "Le récapitulatif des absences est repris sur l'application mobile."),
      el("p", {}, el("b", {}, "Hébergement. "), "Les sauvegardes sont conservées 60 jours."),
    ], ["Fermer"], { large: 520 });
    await appeler("lu", {});
  },
};

/* ---------- Pronote.net ---------- */

const Net = {
  onglet: 0,
  VOLETS: [["rss", "Publication"], ["cle", "Intégration dans un ENT"], ["verrou", "Paramètres de sécurité"], ["clients", "Utilisateurs connectés"]],

  async ouvrir() { this.onglet = 0; await this.reconstruire(); },

  /* Tout l'écran est refait après chaque changement d'état. */
  async reconstruire() {
    App.etat = await appeler("publication");
    App.montrerBande();
    const { actif, base } = App.etat;
    const texte = actif ? "Arrêter la publication" : "Publier la base";
    const commande = pressable(el("div.ie-boutonhebergement.AvecMain", { role: "button", title: texte }, el(`div.icone_commande.${actif ? "arreter" : "demarrer"}`), el("div", {}, texte)), () => (actif ? this.arreter() : this.publier()));
    this.corps = el("div.net_corps");
    const volets = this.VOLETS.map(([image, nom], rang) => {
      const volet = pressable(el(`div.net_volet.icon_${image}`, { role: "button", title: nom }, el("span.gabarit", {}, nom), el("span.libelle", {}, nom)), () => this.montrer(rang));
      return volet;
    });
    this.volets = el("div.net_volets", {}, volets);
    App.zone.replaceChildren(el("div.net", {},
      el("table.net_tete", { role: "presentation" }, el("tbody", {}, el("tr", {}, el("td", {}, commande), el("td.net_etat", {}, el(`span.diode${actif ? ".verte" : ".rouge"}`), el(`span${actif ? "" : ".non_publiee"}`, {}, actif ? "Base publiée" : "Base non publiée")), el("td", {}, "Base : ", el("b", {}, base.replaceAll(" ", "\u00a0")))))),
      el("div.net_bas", {}, this.volets, this.corps)));
    await this.montrer(this.onglet);
  },

  async montrer(rang) {
    this.onglet = rang;
    [...this.volets.children].forEach((un, i) => un.classList.toggle("choisi", i === rang));
    this.corps.replaceChildren();
    await [this.publication, this.ent, this.securite, this.connectes][rang].call(this);
  },

  verrou() { return App.etat.actif ? el("p.verrou", {}, "Arrêtez la publication pour modifier les paramètres.") : null; },

  publication() {
    this.corps.replaceChildren(el("h2", {}, "Publication des Espaces"), el("table.tableau", {}, el("thead", {}, el("tr", {}, ["Espace", "Publié", "Connectés"].map((un) => el("th", { scope: "col" }, un)))),
      el("tbody", {}, App.etat.espaces.map((un) => el("tr", {}, el("td", {}, un.nom), el("td", {}, un.publie ? "✔" : ""), el("td", {}, String(un.connectes)))))),
    el("p.petit", {}, `Adresse publique : https://${App.session.base.uai}.index-education.net/pronote/`));
  },

  async ent() {
    const lu = await appeler("ent");
    if (this.onglet === 1) this.formulaire(lu);
  },

  formulaire(lu) {
    const bloque = App.etat.actif, selection = id(), champ = id();
    const modele = lu.modeles.find((un) => un.nom === lu.modele);
    const envoyer = async (nom, url) => {
      try { lu = await appeler("ent", { modele: nom, url }); App.dire("Paramètres de l'ENT enregistrés"); } catch { lu = await appeler("ent"); }
      if (this.onglet === 1 && App.ici === "net") this.formulaire(lu);
    };
    const liste = el("select.Gras", { id: selection, disabled: bloque, change: async () => {
      const choisi = lu.modeles[Number(liste.value)];
      if (lu.url && choisi.url && choisi.url !== lu.url && !(await Fenetre.confirmer(`Voulez-vous remplacer les paramètres actuels par ceux du modèle « ${choisi.nom} » ?`))) { this.formulaire(lu); return; }
      await envoyer(choisi.nom, choisi.url || lu.url);
    } }, lu.modeles.map((un, i) => el("option", { value: String(i), selected: un === modele }, un.nom)));
    const url = el("input.Gras", { type: "text", id: champ, "aria-label": "URL du serveur CAS", spellcheck: "false", disabled: bloque, change: async () => {
      const saisi = url.value.trim();
      if (saisi && !/^https?:\/\/\S+$/.test(saisi)) { await Fenetre.information("L'URL du serveur CAS est incorrecte."); url.focus(); return; }
      if (saisi !== lu.url) await envoyer(lu.modele, saisi);
    } });
    url.value = lu.url;
    const appliquer = bouton("Appliquer le modèle", () => envoyer(lu.modele, modele.url), "secondaire");
    appliquer.disabled = bloque;
    this.corps.replaceChildren(...[el("h2", {}, "Interconnexion CAS pour le SSO Espaces"), this.verrou(),
      el("div.ligne", {}, el("label", { for: selection }, "Mon ENT :"), liste),
      el("p.description", {}, modele.url ? "Les utilisateurs sont reconnus par leur identifiant CAS." : "Sans modèle, les paramètres sont à demander à votre ENT."),
      el("div.ligne", {}, el("label", { for: champ }, "URL du serveur CAS :"), url),
      lu.url ? el("dl.calcule", {}, el("dt", {}, "Authentification"), el("dd", {}, `${lu.url}/login`), el("dt", {}, "Validation"), el("dd", {}, `${lu.url}/serviceValidate`)) : null,
      modele.url && lu.url !== modele.url ? el("div.personnalise", {}, el("span", {}, `Les paramètres ne sont pas ceux du modèle « ${modele.nom} ».`), appliquer) : null,
      el("div.ligne", {}, el("span.etiquette", {}, "URL du client CAS :"), el("span.lecture", {}, lu.client))].filter(Boolean));
  },

  securite() {
    const autre = (quoi) => (e) => appeler("autre", { quoi: `${quoi} ${e.target.value}` });
    const choix = (libelle, valeurs, choisi, unite, quoi) => {
      const cle = id();
      return el("div.ligne", {}, el("label", { for: cle }, libelle), el("select", { id: cle, disabled: App.etat.actif, change: autre(quoi) }, valeurs.map((une) => el("option", { value: String(une), selected: une === choisi }, `${une}${unite}`))));
    };
    this.corps.replaceChildren(...[el("h2", {}, "Paramètres de sécurité"), this.verrou(),
      choix("Expiration des sessions des Espaces :", [5, 15, 30, 45, 60, 75, 90, 105, 120], 60, " minutes", "expiration"),
      choix("Tentatives avant suspension de l'adresse IP :", [2, 3, 4, 5, 6, 7, 8], 5, "", "tentatives")].filter(Boolean));
  },

  connectes() {
    this.corps.replaceChildren(el("h2", {}, "Utilisateurs connectés"), el("p", {}, `${App.etat.espaces.reduce((somme, un) => somme + un.connectes, 0)} utilisateurs sur les Espaces, 4 sur le Client.`));
  },

  async arreter() {
    const nombre = App.etat.espaces.reduce((somme, un) => somme + un.connectes, 0);
    if (!(await Fenetre.confirmer(el("div", {}, el("p", {}, `${nombre} utilisateurs sont connectés aux Espaces : ils seront déconnectés.`), el("p", {}, "Voulez-vous vraiment arrêter la publication ?"))))) return;
    await appeler("publication", { publier: false });
    App.dire("Publication arrêtée");
    await this.reconstruire();
  },

  async publier() {
    if (!(await Fenetre.confirmer(`Voulez-vous publier la base « ${App.etat.base} » ?`))) return;
    const etape = el("p", { "aria-live": "polite" }, "Préparation des Espaces…");
    const attente = Fenetre.ouvrir("Publication en cours", [el("div.progression", {}, el("i")), etape], [], { message: true });
    const fenetre = Fenetre.dernier();
    setTimeout(() => { etape.textContent = "Ouverture des accès…"; }, 700);
    await appeler("publication", { publier: true });
    fenetre.fermer(0);
    await attente;
    App.dire("Base publiée");
    await this.reconstruire();
  },
};

/* ---------- Ressources ---------- */

const Ressources = {
  LISTES: {
    eleves: { titre: "Élèves", mot: ["élève", "élèves"], onglets: ["Liste", "Dossiers", "Trombinoscope"], propres: [["ne", "Né(e) le", "86px"], ["classe", "Classe", "66px"]] },
    responsables: { titre: "Responsables", mot: ["responsable", "responsables"], onglets: ["Liste", "Envoi de courriers"], propres: [["niveau", "Niveau", "66px"], ["ville", "Ville", "96px"]] },
    professeurs: { titre: "Professeurs", mot: ["professeur", "professeurs"], onglets: ["Liste", "Services", "Profils d'autorisation"], profils: "professeurs", propres: [["discipline", "Discipline", "160px"]] },
    personnels: { titre: "Personnels", mot: ["personnel", "personnels"], onglets: ["Liste", "Profils d'autorisation"], profils: "vie_scolaire", propres: [["fonction", "Fonction", "150px"]] },
  },

  async ouvrir(ecran, onglet) {
    const liste = this.LISTES[ecran];
    const onglets = el("div.sous_onglets", { role: "tablist", "aria-label": liste.titre }, el("span.sous_titre", {}, liste.titre), liste.onglets.map((nom) =>
      pressable(el(`div.sous_onglet${nom === onglet ? ".choisi" : ""}`, { role: "tab", "aria-selected": String(nom === onglet) }, nom), () => App.aller(ecran, nom))));
    if (onglet === "Liste") await this.liste(ecran, liste, onglets);
    else if (onglet === "Profils d'autorisation") await Profils.ouvrir(liste.profils, App.zone, onglets);
    else App.zone.replaceChildren(onglets, el("div.vide", {}, el("p", {}, "Sélectionnez une ressource dans la liste.")));
  },

  async liste(ecran, { titre, mot, propres }, onglets) {
    App.zone.replaceChildren(onglets, el("div.vide", {}, el("p", {}, "Chargement de la liste…")));
    const lu = await appeler(`liste/${ecran}`);
    if (App.ici !== ecran) return;
    const fiche = el("div.fiche", {}, el("p.petit", {}, "Aucune sélection."));
    const grille = new ObjetListe({ titre, mot,
      colonnes: [{ cle: "nom", titre: "Nom", largeur: "minmax(110px,1fr)" }, { cle: "prenom", titre: "Prénom", largeur: "minmax(96px,.8fr)" }, ...propres.map(([cle, nom, largeur]) => ({ cle, titre: nom, largeur })),
        { cle: "identifiant", titre: "Identifiant", largeur: "104px" }, ...(lu.cas ? [{ cle: "cas", titre: "Identifiant CAS", largeur: "minmax(150px,1.1fr)", editable: true }] : [])],
      selection: (une) => this.fiche(fiche, une, grille),
      editer: async (une, valeur, avant) => {
        let retour = await appeler("cas", { numero: une.numero, valeur, forcer: false });
        if (retour.doublon) {
          if (!(await Fenetre.confirmer(`L'identifiant CAS « ${valeur} » est déjà celui de ${retour.doublon}. Voulez-vous l'affecter aussi à ${une.nom} ${une.prenom} ?`))) return avant;
          retour = await appeler("cas", { numero: une.numero, valeur, forcer: true });
        }
        return retour.cas;
      } });
    App.zone.replaceChildren(onglets, el("div.deux", {}, grille.noeud, fiche));
    grille.remplir(lu.lignes);
  },

  async fiche(zone, une, grille) {
    const lu = await appeler(`fiche/${une.numero}`);
    if (grille.choisie !== une) return;
    const ligne = (nom, valeur) => el("div.fiche_ligne", {}, el("span", {}, nom), el("b", {}, valeur));
    zone.replaceChildren(el("div.fiche_tete", {}, el("span.photo", { "aria-hidden": "true" }, lu.nom[0]), el("h3", {}, lu.nom)),
      ligne("Adresse", lu.adresse), ligne("Ville", lu.ville), ligne("Téléphone", lu.telephone), ligne("Dernière connexion", lu.connexion));
  },
};

/* ---------- profils d'autorisation et groupes ---------- */

const Profils = {
  DUREES: [5, 10, 15, 20, 30, 45, 60, 75, 90, 120].map((une) => [une, `${Math.floor(une / 60)}h${String(une % 60).padStart(2, "0")}`]),
  GENRES: {
    professeurs: { liste: "Profils d'autorisation", un: "profil", phrase: "Déconnecter les professeurs ayant ce profil en cas d'inactivité supérieure à", droits: ["Saisir l'appel", "Saisir les notes et les appréciations", "Consulter les dossiers des élèves", "Communiquer par messagerie avec les parents", "Réserver les salles"] },
    vie_scolaire: { liste: "Profils d'autorisation", un: "profil", phrase: "Déconnecter les personnels ayant ce profil en cas d'inactivité supérieure à", droits: ["Saisir les absences", "Saisir les punitions et les sanctions", "Consulter les dossiers des élèves", "Gérer les dispenses"] },
    administratif: { liste: "Groupes d'utilisateurs", un: "groupe", phrase: "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à", droits: ["Modifier les ressources", "Gérer les identifiants et les mots de passe", "Éditer les bulletins", "Archiver la base"] },
  },

  async ouvrir(genre, zone, tete) {
    const { liste: titre, un, phrase, droits } = this.GENRES[genre];
    zone.replaceChildren(tete, el("div.vide", {}, el("p", {}, "Chargement…")));
    let lus = await appeler(`profils/${genre}`), choisi = null, minutes = null, autres = new Set();
    const change = () => choisi && (minutes !== choisi.minutes || autres.size > 0);
    const boite = el("div.profils_liste", { role: "listbox", tabindex: "0", "aria-label": titre });
    const tic = coche(phrase, false, (oui) => { minutes = oui ? (choisi.minutes ?? 60) : null; montrer(); }, true);
    const duree = combo("Durée d'inactivité", this.DUREES, (une) => { minutes = une; montrer(); });
    const droite = el("div.droits");
    const annuler = bouton("Annuler", () => choisir(choisi), "secondaire"), valider = bouton("Valider", () => garder(), "primaire");

    function montrer() {
      tic.regler(minutes !== null, !choisi);
      duree.regler(minutes, minutes === null);
      annuler.disabled = valider.disabled = !change();
    }
    function remplir() {
      boite.replaceChildren(...lus.map((une) => el("div.profil", { role: "option", "aria-selected": String(une === choisi), click: () => passer(une) }, el("span", {}, une.nom), el("span.effectif", {}, String(une.effectif)))));
    }
    function choisir(une) {
      choisi = une;
      minutes = une.minutes;
      autres = new Set();
      remplir();
      droite.replaceChildren(el("h3", {}, `Autorisations du ${un} « ${une.nom} »`), ...droits.map((droit, i) => coche(droit, i < 3, () => { if (!autres.delete(droit)) autres.add(droit); montrer(); })));
      montrer();
    }
    async function passer(une) {
      if (une === choisi || !(await App.quitter())) return;
      choisir(lus.find((autre) => autre.nom === une.nom));
    }
    async function garder() {
      annuler.disabled = valider.disabled = true;
      const nom = choisi.nom;
      lus = await appeler(`profils/${genre}`, { nom, minutes, autres: [...autres] });
      choisir(lus.find((autre) => autre.nom === nom));
      App.dire(`${un[0].toUpperCase()}${un.slice(1)} « ${nom} » enregistré`);
    }
    boite.addEventListener("keydown", (e) => {
      const pas = { ArrowDown: 1, ArrowUp: -1 }[e.key];
      if (!pas) return;
      e.preventDefault();
      passer(lus[Math.min(lus.length - 1, Math.max(0, lus.indexOf(choisi) + pas))]);
    });
    App.quitter = async () => {
      if (!change()) return true;
      const rang = await Fenetre.ouvrir("Confirmation", el("p", {}, `Le ${un} « ${choisi.nom} » a été modifié. Voulez-vous enregistrer les modifications ?`), ["Oui", "Non", "Annuler"], { message: true });
      if (rang === 0) await garder();
      if (rang === 1) choisir(choisi);
      return rang !== 2;
    };
    droite.append(el("p.petit", {}, `Sélectionnez un ${un}.`));
    remplir();
    montrer();
    zone.replaceChildren(tete, el("div.profils", {}, el("div.profils_gauche", {}, el("div.profils_titre", {}, titre), boite,
      el("fieldset.deconnexion", {}, el("legend", {}, "Déconnexion automatique"), tic, duree)),
    el("div.profils_droite", {}, droite, el("div.pied", {}, annuler, valider))));
  },
};

/* ---------- préférences ---------- */

const Preferences = {
  async ouvrir() {
    if (!(await App.quitter())) return;
    const lu = await appeler("preferences");
    let voulu = lu.identifiants_ent;
    const autres = new Set();
    const autre = (texte, etat) => coche(texte, etat, () => { if (!autres.delete(texte)) autres.add(texte); });
    const pages = {
      "Généralités": [autre("Ouvrir PRONOTE sur la dernière page consultée", false), autre("Demander une confirmation avant de quitter", true)],
      "Affichages": [el("h3", {}, "Listes"), autre("Afficher une ligne sur deux en couleur", true), autre("Afficher la civilité avant le nom", false), el("h3", {}, "Identifiants"),
        coche("Activer la gestion des identifiants ENT", voulu, (oui) => { voulu = oui; }), autre("Afficher les identifiants PRONOTE dans les listes", true)],
      "Horaires": [autre("Afficher les heures pleines seulement", false)],
      "Impressions": [autre("Imprimer le logo de l'établissement", true)],
    };
    const page = el("div.pref_page", { role: "tabpanel" });
    const onglets = Object.keys(pages).map((nom) => pressable(el("div.pref_onglet", { role: "tab" }, nom), () => montrer(nom)));
    function montrer(nom) {
      page.setAttribute("aria-label", nom);
      page.replaceChildren(...pages[nom]);
      onglets.forEach((un) => { un.classList.toggle("choisi", un.textContent === nom); un.setAttribute("aria-selected", String(un.textContent === nom)); });
    }
    montrer("Généralités");
    await Fenetre.ouvrir("Préférences", el("div.pref", {}, el("div.pref_onglets", { role: "tablist", "aria-orientation": "vertical", "aria-label": "Préférences" }, onglets), page), ["Annuler", "Valider"], { large: 640, valider: async () => {
      await appeler("preferences", { identifiants_ent: voulu, autres: [...autres] });
      App.dire("Préférences enregistrées");
      // Les colonnes de la liste à l'écran en dépendent.
      if (App.ici in Ressources.LISTES) App.aller(App.ici);
      return true;
    } });
  },
};

App.demarrer();
