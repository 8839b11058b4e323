// Ressources: a list, what is known of the chosen one at the right.
K.GENRES = {
  eleves: { un: "élève", plusieurs: "élèves", colonnes: [["ne", "Né(e) le", 92], ["classe", "Classe", 84], ["regime", "Régime", 118], ["identifiant", "Identifiant", 128]] },
  responsables: { un: "responsable", plusieurs: "responsables", colonnes: [["lien", "Lien", 110], ["identifiant", "Identifiant", 128], ["sms", "SMS autorisé", 104]] },
  enseignants: { un: "professeur", plusieurs: "professeurs", colonnes: [["matiere", "Matière", 150], ["identifiant", "Identifiant", 128], ["profil", "Profil d'autorisation", 150]] },
  personnels: { un: "personnel", plusieurs: "personnels", colonnes: [["fonction", "Fonction", 150], ["identifiant", "Identifiant", 128], ["profil", "Profil d'autorisation", 150]] },
};
K.colonnes = {};

K.ligne = (one, n) => ({
  numero: one.number, nom: one.family, prenom: one.first, ne: one.born, classe: one.group, cas: one.cas,
  regime: n % 3 ? "Demi-pensionnaire" : "Externe", identifiant: K.nu(one.first[0] + one.family).replace(/[^a-z]/g, "").toUpperCase(),
  lien: "Père", sms: n % 2 ? "Oui" : "Non", matiere: ["Mathématiques", "Anglais LV1", "Histoire-géo", "Lettres modernes"][n % 4],
  fonction: ["CPE", "Surveillant", "Secrétariat", "Intendance"][n % 4], profil: n % 2 ? "Consultation" : "Standard",
});

K.fiche = (host, row) => {
  const seen = [["Né(e) le", row.ne], ["Classe", row.classe], ["Identifiant", row.identifiant], ...(K.base.preference ? [["Identifiant CAS", row.cas]] : [])].filter(([name, text]) => text || name === "Identifiant CAS");
  host.innerHTML = `<div class="fi-t"><div class="fi-p">${K.picto("personne")}</div><div><div class="fi-n">${K.sur(row.nom.toUpperCase())}</div><div>${K.sur(row.prenom)}</div></div></div>
<div class="fi-o"><div class="actif">Identité</div><div>Scolarité</div><div>Contacts</div></div>${seen.map(([name, text]) => `<div class="fi-l"><div>${name}</div><div>${K.sur(text) || "&mdash;"}</div></div>`).join("")}`;
};

K.liste = (profile) => (host) => {
  const kind = K.GENRES[profile];
  const columns = [["nom", "Nom", 130], ["prenom", "Prénom", 120]].map(([id, t, l]) => ({ id, t, l, fixe: true }));
  columns.push(...kind.colonnes.map(([id, t, l]) => ({ id, t, l })));
  if (K.base.preference) columns.push({ id: "cas", t: "Identifiant CAS", l: 190, edite: true, absente: true });
  // As they were left.
  const kept = (K.colonnes[profile] ??= {});
  columns.forEach((one) => { one.cachee = kept[one.id] ?? Boolean(one.absente); });
  const frame = host.appendChild(K.div("ressource", '<div class="rs-g"><div class="rs-b"></div><div class="rs-l"></div><div class="rs-s"></div></div><div class="rs-d"></div>'));
  const [bar, place, count] = frame.firstChild.children;
  const card = frame.lastChild;
  card.innerHTML = `<div class="rien">Sélectionnez un ${kind.un}</div>`;
  K.barre(bar, [["plus", "Nouveau"], ["imprimer", "Imprimer"], ["courrier", "Courrier"]]);
  const search = bar.appendChild(K.div("rs-r", `${K.picto("loupe")}<input type="text" placeholder="Rechercher un ${kind.un}"><div class="rs-x" title="Effacer">&#10005;</div>`));
  const choose = bar.appendChild(K.div("rs-k", K.picto("colonnes")));
  choose.title = "Choisir les colonnes";
  choose.tabIndex = 0;
  const toggles = (x, y) => K.menu(x, y, columns.filter((one) => !one.fixe).map((one) => ({
    t: one.t, coche: !one.cachee, reste: true, fait: () => { one.cachee = kept[one.id] = !one.cachee; grid.refait(); },
  })));
  const grid = new K.Grille(place, {
    colonnes: columns,
    lignes: K.base.rows.filter((one) => one.profile === profile).map(K.ligne),
    choisir: (row) => K.fiche(card, row),
    saisir: async (row, col, value) => {
      await K.appel("identifiant-cas", { numero: row.numero, valeur: value });
      row.cas = K.base.rows[row.numero].cas;
      K.enregistre();
    },
    clic: (event, found, head) => {
      if (head || !found) return toggles(event.clientX, event.clientY);
      const edited = columns.find((one) => one.edite && !one.cachee);
      K.menu(event.clientX, event.clientY, [{ t: "Modifier", fait: edited && (() => grid.ouvre(edited.id)) }, { t: "Copier le nom", fait: () => K.dire("Nom copié") }, "-", { t: "Supprimer la sélection" }]);
    },
  });
  const tell = () => {
    const [seen, all] = [grid.vues.length, grid.lignes.length];
    count.textContent = seen === all ? `${all} ${kind.plusieurs}` : `${seen} / ${all} ${kind.plusieurs}`;
  };
  const field = search.querySelector("input");
  let late = 0;
  const look = () => { grid.cherche = field.value; grid.mobile.corps.scrollTop = 0; grid.refait(); tell(); search.classList.toggle("plein", Boolean(field.value)); };
  field.addEventListener("input", () => { clearTimeout(late); late = setTimeout(look, 200); });
  search.lastChild.addEventListener("click", () => { field.value = ""; look(); });
  K.presser(choose, () => { const at = choose.getBoundingClientRect(); toggles(at.left, at.bottom + 2); });
  tell();
};
