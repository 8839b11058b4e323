// AG Grid with its default theme, in French.
import { createGrid } from "ag-grid-community";
import type { GridApi, GridOptions } from "ag-grid-community";

const TEXTS: Record<string, string> = {
  page: "Page", to: "à", of: "sur", more: "plus", pageSizeSelectorLabel: "Lignes par page :", ariaPageSizeSelectorLabel: "Lignes par page",
  firstPage: "Première page", previousPage: "Page précédente", nextPage: "Page suivante", lastPage: "Dernière page",
  noRowsToShow: "Aucune ligne à afficher", noMatchingRows: "Aucune ligne ne correspond", loadingOoo: "Chargement…",
  filterOoo: "Filtrer…", searchOoo: "Rechercher…", equals: "Égal à", notEqual: "Différent de", contains: "Contient", notContains: "Ne contient pas",
  startsWith: "Commence par", endsWith: "Se termine par", blank: "Vide", notBlank: "Non vide", andCondition: "ET", orCondition: "OU",
  applyFilter: "Appliquer", resetFilter: "Réinitialiser", clearFilter: "Effacer", ariaFilterInput: "Saisie du filtre",
  ariaFilteringOperator: "Opérateur de filtre", ariaFilterMenuOpen: "Ouvrir le menu du filtre", ariaColumnFiltered: "Colonne filtrée",
  ariaLabelColumnFilter: "Filtre de colonne", ariaFilterColumn: "Appuyez sur CTRL ENTRÉE pour ouvrir le filtre",
  ariaSortableColumn: "Appuyez sur ENTRÉE pour trier", ariaInputEditor: "Éditeur de cellule",
  ariaRowToggleSelection: "Appuyez sur ESPACE pour sélectionner la ligne", ariaRowDeselect: "Appuyez sur ESPACE pour désélectionner la ligne",
  ariaRowSelect: "Appuyez sur ESPACE pour sélectionner la ligne", ariaToggleCellValue: "Appuyez sur ESPACE pour changer la valeur",
  ariaHeaderSelection: "Colonne avec sélection", ariaChecked: "cochée", ariaUnchecked: "non cochée",
  ariaFilterFromValue: "Filtrer à partir de", ariaFilterToValue: "Filtrer jusqu'à", ariaFilterValue: "Valeur du filtre",
};

export function grid(root: HTMLElement, options: GridOptions): GridApi {
  return createGrid(root, { localeText: TEXTS, defaultColDef: { flex: 1 }, ...options });
}
