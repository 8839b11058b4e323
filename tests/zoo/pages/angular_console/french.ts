// The paginator's words: the library has them in English only, and is told others as its documentation shows.
import { Injectable } from "@angular/core";
import { MatPaginatorIntl } from "@angular/material/paginator";

@Injectable()
export class FrenchPaginator extends MatPaginatorIntl {
  itemsPerPageLabel = "Lignes par page :";
  firstPageLabel = "Première page";
  previousPageLabel = "Page précédente";
  nextPageLabel = "Page suivante";
  lastPageLabel = "Dernière page";
  getRangeLabel = (page: number, size: number, length: number) =>
    length ? `${page * size + 1} – ${Math.min((page + 1) * size, length)} sur ${length}` : "0 sur 0";
}
