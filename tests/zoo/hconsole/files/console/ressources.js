// « Ressources »: the tree on the left; lists of people, and the profiles of those who have some.
W.ARBRE = [
  { id: "eleves", t: "Élèves", profil: "eleves", unite: "élèves" },
  { id: "responsables", t: "Responsables", profil: "responsables", unite: "responsables" },
  { id: "professeurs", t: "Professeurs", profil: "enseignants", unite: "professeurs", genre: "professeurs" },
  { id: "personnels", t: "Personnels", profil: "personnels", unite: "personnels", genre: "vie_scolaire" },
  { id: "matieres", t: "Matières", unite: "matières" },
  { id: "salles", t: "Salles", unite: "salles" },
];

W.ressources = (host) => {
  const count = (one) => (one.profil ? ` <span class="ar-nb">(${W.etat.rows.filter((row) => row.profile === one.profil).length})</span>` : "");
  const leaf = (id, caption) => `<div class="ar-n ar-f" data-id="${id}" tabindex="0"><i class="ar-ic ar-page"></i><span class="ar-t">${caption}</span></div>`;
  host.innerHTML = `<div class="vl"><div class="vl-t">Ressources</div><div class="ar">${W.ARBRE.map((one) => `<div class="ar-b" data-b="${one.id}"><div class="ar-n" data-id="${one.id}" tabindex="0"><i class="ar-p${one.genre ? "" : " ar-vide"}"></i><i class="ar-ic ar-dossier"></i><span class="ar-t">${one.t}${count(one)}</span></div>${one.genre ? `<div class="ar-s" style="display:none">${leaf(one.id, "Liste")}${leaf(one.id + "/profils", "Profils d'autorisation")}</div>` : ""}</div>`).join("")}</div></div><div class="ct"></div>`;
  const tree = host.querySelector(".ar");
  const fold = (branch) => {
    const under = branch.querySelector(".ar-s");
    if (!under) return;
    const on = under.style.display === "none";
    under.style.display = on ? "" : "none";
    branch.querySelector(".ar-p").classList.toggle("ar-m", on);
  };
  W.action(tree, "ar-n", async (node, event) => {
    const branch = W.pres(node, "ar-b", tree);
    if (event.target.classList.contains("ar-p")) return fold(branch);
    if (!(await W.quitter())) return;
    const under = branch.querySelector(".ar-s");
    if (under && under.style.display === "none") fold(branch);
    tree.querySelectorAll(".ar-sel").forEach((one) => one.classList.remove("ar-sel"));
    node.classList.add("ar-sel");
    show(node.dataset.id);
  });
  const show = (id) => {
    const [name, page] = id.split("/");
    const one = W.ARBRE.find((found) => found.id === name);
    const content = host.querySelector(".ct");
    content.innerHTML = `<div class="ct-t">${one.t}${page ? " &gt; Profils d'autorisation" : ""}</div><div class="ct-c"></div>`;
    if (page) W.profils(content.lastChild, one.genre);
    else W.personnes(content.lastChild, one);
  };
  tree.querySelector(".ar-n").classList.add("ar-sel");
  show("eleves");
};

W.personnes = (host, one) => {
  const plain = (text) => W.normal(text).replace(/[^a-z]/g, "");
  const rows = W.etat.rows.filter((row) => row.profile === one.profil).map((row) => ({
    numero: row.number, nom: row.family.toLocaleUpperCase("fr"), prenom: row.first, ne: row.born, classe: row.group,
    ident: plain(row.first).slice(0, 1) + plain(row.family), cas: row.cas,
  }));
  const pupils = one.profil === "eleves";
  new W.Liste(host, {
    nom: "liste." + one.id, unite: one.unite, lignes: rows,
    colonnes: [
      { id: "nom", t: "Nom", l: 150, fixe: true }, { id: "prenom", t: "Prénom", l: 130, fixe: true },
      ...(pupils ? [{ id: "ne", t: "Né(e) le", l: 90 }, { id: "classe", t: "Classe", l: 75 }, { id: "regime", t: "Régime", l: 110, cachee: true }] : []),
      { id: "ident", t: "Identifiant", l: 130 }, { id: "mail", t: "E-mail", l: 150, cachee: true },
      ...(W.etat.preference && one.profil ? [{ id: "cas", t: "Identifiant CAS", l: 190, cachee: true, edite: true }] : []),
    ],
    valide: (row, col, value) => W.appel("SaisieIdentifiantCAS", { numero: row.numero, valeur: value }),
  });
};
