"use strict";
/* Ressources : la liste d'un genre, et les profils d'autorisation de ceux qui en ont. */
const GENRES = {
  eleves: { titre: "Élèves", unite: "élèves" },
  responsables: { titre: "Responsables", unite: "responsables" },
  enseignants: { titre: "Professeurs", unite: "professeurs", profils: "professeurs" },
  personnels: { titre: "Personnels", unite: "personnels", profils: "vie_scolaire" },
};

function PageRessources(genre) {
  const g = GENRES[genre], page = div("ob-res", {}), vues = [["liste", "Liste", "liste"], ["fiche", "Fiche", "fiche"]];
  if (g.profils) vues.push(["profils", "Profils d’autorisation", "cle"]);
  const montrer = (vue) => page.replaceChildren(Onglets(vues, vue, montrer), { liste: () => ListeRessources(genre), profils: () => Profils(g.profils), fiche: () => PageVide("Fiche") }[vue]());
  montrer("liste");
  return page;
}

function ListeRessources(genre) {
  const g = GENRES[genre];
  const colonnes = [
    { titre: "Nom", texte: (r) => r.family.toUpperCase(), largeur: "190px" },
    { titre: "Prénom", cle: "first", largeur: "170px" },
  ];
  if (genre === "eleves") colonnes.push({ titre: "Né(e) le", cle: "born", largeur: "100px" }, { titre: "Classe", cle: "group", largeur: "90px" });
  colonnes.push({ titre: "Identifiant", texte: (r) => sansAccent(r.family).replace(/[^a-z]/g, "").toUpperCase() + r.number, aide: "Identifiant de connexion à PRONOTE", largeur: "170px" });
  if (App.etat.preference) colonnes.push({ titre: "Identifiant CAS", cle: "cas", editable: true, largeur: "220px", aide: "Login de l’utilisateur dans l’ENT" });
  const liste = new Liste("L", colonnes, {
    recherche: true, unite: g.unite, titre: g.titre,
    saisie: async (ligne, valeur) => {
      const d = await Svc.appel("Ressources", "SaisieIdentifiantCAS", { numero: ligne.number, valeur });
      ligne.cas = d.rows[ligne.number].cas;
    },
  });
  setTimeout(() => liste.remplir(App.etat.rows.filter((r) => r.profile === genre)));
  return liste.e;
}
