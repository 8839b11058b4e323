// In what format the users are exported: the browser fetches the file itself.
import { Component, inject } from "@angular/core";
import { MAT_BOTTOM_SHEET_DATA, MatBottomSheetRef } from "@angular/material/bottom-sheet";
import { KIT } from "./kit";

@Component({
  selector: "app-formats",
  imports: KIT,
  template: `
    <mat-nav-list>
      <a mat-list-item [href]="address" (click)="sheet.dismiss()">
        <mat-icon matListItemIcon fontSet="mdi" fontIcon="mdi-file-delimited-outline" />
        <span matListItemTitle>Exporter au format CSV</span><span matListItemLine>Pour un tableur ou un autre logiciel</span>
      </a>
      <a mat-list-item disabled>
        <mat-icon matListItemIcon fontSet="mdi" fontIcon="mdi-file-pdf-box" />
        <span matListItemTitle>Exporter au format PDF</span><span matListItemLine>Bientôt disponible</span>
      </a>
    </mat-nav-list>`,
})
export class Formats {
  sheet = inject(MatBottomSheetRef);
  address = inject(MAT_BOTTOM_SHEET_DATA);
}
