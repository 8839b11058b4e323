/** What the components say, in French: the library ships none. */
import enUS from "tdesign-vue-next/es/locale/en_US.mjs";

const asked = { confirm: "Confirmer", cancel: "Annuler" };

export const french = {
  ...enUS,
  pagination: { itemsPerPage: "{size} / page", jumpTo: "Aller à", page: "", total: "aucun élément | 1 élément | {count} éléments" },
  dialog: asked,
  drawer: asked,
  popconfirm: { confirm: { content: "Oui" }, cancel: { content: "Non" } },
  table: {
    ...enUS.table,
    empty: "Aucune donnée",
    loadingText: "Chargement…",
    sortAscendingOperationText: "Trier par ordre croissant",
    sortCancelOperationText: "Annuler le tri",
    sortDescendingOperationText: "Trier par ordre décroissant",
    clearFilterResultButtonText: "Effacer les filtres",
    confirmText: "Confirmer",
    cancelText: "Annuler",
    resetText: "Réinitialiser",
    selectAllText: "Tout sélectionner",
    searchResultText: "Filtre « {result} » : aucun résultat. | Filtre « {result} » : 1 résultat. | Filtre « {result} » : {count} résultats.",
  },
  select: { empty: "Aucune donnée", loadingText: "Chargement…", placeholder: "Sélectionner" },
  empty: { titleText: { ...enUS.empty.titleText, empty: "Aucune donnée" } },
  tree: { empty: "Aucune donnée" },
  form: {
    ...enUS.form,
    errorMessage: { ...enUS.form.errorMessage, required: "${name} : saisie obligatoire", url: "${name} : adresse incorrecte", max: "${name} : ${validate} caractères au plus" },
    colonText: " :",
  },
  input: { placeholder: "Saisir" },
  list: { loadingText: "Chargement…", loadingMoreText: "Afficher la suite" },
  guide: {
    finishButtonProps: { content: "Terminer", theme: "primary" },
    nextButtonProps: { content: "Suivant", theme: "primary" },
    skipButtonProps: { content: "Ignorer la visite", theme: "default" },
    prevButtonProps: { content: "Précédent", theme: "default" },
  },
};
