export const french = {
  locale: "fr-FR", dateFormat: "dd/mm/yyyy", timeFormat: "hh24", groupSymbol: " ", decimalSymbol: ",", weekStarts: "M",
  phrases: {
    "Yes": "Oui", "No": "Non", "Ok": "OK", "Cancel": "Annuler", "Close": "Fermer", "Save": "Enregistrer", "Reset": "Effacer",
    "Search": "Rechercher", "All Fields": "dans tous les champs", "Multiple Fields": "Plusieurs champs", "Advanced Search": "Recherche avancée",
    "Reload data in the list": "Actualiser la liste", "Save changed records": "Enregistrer les modifications", "Refreshing...": "Actualisation...",
    "Loading...": "Chargement...", "Saving...": "Enregistrement...", "Required field": "Champ obligatoire", "of": "sur", "selected": "sélectionné(s)",
    "Record ID": "N°", "Server Response ${count} seconds": "Réponse en ${count} s", "Load ${count} more...": "Charger ${count} lignes de plus...",
    "Not an integer": "Nombre entier attendu", "No matches": "Aucun résultat", "No items found": "Aucun élément", "begins": "commence par",
    "contains": "contient", "ends": "finit par", "is": "est", "Confirmation": "Confirmation", "Show": "Afficher", "Hide": "Masquer",
    "Should be more than ${min}": "Au moins ${min}", "Should be less than ${max}": "Au plus ${max}", "Sort Ascending": "Tri croissant",
    "none": "aucun", "Type to search...": "Rechercher...", "Show/hide columns": "Colonnes affichées",
  },
};
