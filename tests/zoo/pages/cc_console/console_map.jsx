// Every screen of the console, in the order of its navigation.
const staff = (key, text) => ({
  key, text, under: [{ key: `${key}-profils`, text: "Profils d'autorisation" }, { key: `${key}-absences`, text: "Absences et remplacements" }],
});

export const MAP = [
  { key: "accueil", text: "Tableau de bord" },
  { key: "net", text: "PRONOTE.net" },
  { text: "Fichier", entries: [
    { key: "base", text: "Informations de la base" }, { key: "sauvegardes", text: "Sauvegardes" }, { key: "utilisateurs", text: "Administration des utilisateurs" },
  ] },
  { text: "Paramètres", entries: [
    { key: "annee", text: "Année scolaire" }, { key: "options", text: "Options générales" },
    { key: "preferences", text: "Préférences", under: [
      { key: "saisies", text: "Saisies" }, { key: "affichages", text: "Affichages" }, { key: "impressions", text: "Impressions" },
    ] },
  ] },
  { text: "Ressources", open: true, entries: [
    { key: "classes", text: "Classes" }, { key: "eleves", text: "Élèves" }, { key: "responsables", text: "Responsables" },
    staff("professeurs", "Professeurs"), staff("personnels", "Personnels"), { key: "salles", text: "Salles" },
  ] },
];

/** The entries down to that screen. */
export function trail(key, entries = MAP) {
  for (const one of entries) {
    if (one.key === key) return [one];
    const below = trail(key, one.entries ?? one.under ?? []);
    if (below.length) return [one, ...below];
  }
  return [];
}

/** As the library's navigation takes it. */
export function items(school, entries = MAP) {
  return entries.map(({ key, text, entries: below, under, open }) => {
    const href = `/${school}/${key}`;
    if (below) return { type: "section", text, defaultExpanded: !!open, items: items(school, below) };
    return under ? { type: "expandable-link-group", text, href, items: items(school, under) } : { type: "link", text, href };
  });
}
