// What Grommet says by itself, in French.
export const french = {
  button: { busy: "le bouton est occupé", success: "l'action a réussi" },
  dataFilters: { clear: "Effacer les filtres", heading: "Filtres", open: "Ouvrir les filtres", openSet: { singular: "Ouvrir les filtres, {number} filtre appliqué", plural: "Ouvrir les filtres, {number} filtres appliqués" } },
  dataForm: { submit: "Appliquer les filtres" },
  dataSearch: { label: "Rechercher", open: "Ouvrir la recherche" },
  dataSummary: {
    filtered: "{filteredTotal} résultats sur {total} {items}", filteredSingle: "{filteredTotal} résultat sur {total} {items}", items: "personnes", itemsSingle: "personne",
    selected: "{selected} sélectionnés", total: "{total} {items}", totalSingle: "{total} {items}",
  },
  dataTable: { ascending: "tri croissant", descending: "tri décroissant", sortable: "activer pour trier", rows: "lignes", rowsSingle: "ligne", rowsChanged: "Nombre de lignes modifié", total: "{total} {rows}", totalSingle: "{total} {rows}" },
  dataTableColumns: {
    open: "Choisir les colonnes", order: "Ordre des colonnes", select: "Colonnes affichées", tip: "Colonnes", pinned: "Colonne verrouillée",
    selectAria: "Choisir les colonnes à afficher", orderAria: "Changer l'ordre des colonnes",
  },
  form: { invalid: "incorrect", required: "obligatoire" },
  menu: { openMenu: "Ouvrir le menu", closeMenu: "Fermer le menu" },
  notification: { close: "Fermer la notification" },
  pagination: { stepLabel: "Éléments par page", summary: "{start}-{end} sur {total}", summaryNoItems: "0 élément" },
  select: { multiple: "plusieurs", optionsA11y: "liste des choix", searchA11y: "Rechercher un choix", selected: "; sélectionné : {currentSelectedValue}" },
  selectMultiple: { clearAll: "Tout effacer", open: "Ouvrir la liste", search: "Rechercher un choix", selectAll: "Tout sélectionner", selected: "{selected} sélectionnés" },
  tabs: { nextTab: "Onglet suivant", previousTab: "Onglet précédent", tabContents: "Contenu de l'onglet" },
  textInput: { enterSelect: "(Entrée pour choisir)", hidePassword: "Masquer le mot de passe", showPassword: "Afficher le mot de passe", suggestionsCount: "propositions" },
};
