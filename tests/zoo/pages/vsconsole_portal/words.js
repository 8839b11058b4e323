// What the library says by itself, in French.
export const words = {
  search: "Rechercher", noOptions: "Aucun résultat", ok: "OK", cancel: "Annuler", close: "fermer", closeAlert: "fermer l'alerte",
  closeToast: "fermer la notification", toggleDropdown: "ouvrir la liste", reset: "effacer", next: "Suivant", back: "Précédent",
  finish: "Exporter au format CSV", step: "étape", progress: "progression", loading: "Chargement", select: "Choisir une option",
  selectedOption: "Option choisie", noSelectedOption: "Aucune option choisie", optionsFilter: "filtrer les options",
  inputField: "Champ de saisie", switch: "Interrupteur", breadcrumbs: "fil d'Ariane", sortColumnBy: "trier par {name}",
  carousel: "carrousel", goPreviousSlide: "vue précédente", goNextSlide: "vue suivante", goSlide: "vue {index}",
  slideOf: "vue {index} sur {length}", progressState: "avancement", backToTop: "haut de page",
};
