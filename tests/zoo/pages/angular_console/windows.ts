// The windows of the publication: one that asks, one that waits.
import { Component, inject } from "@angular/core";
import { MAT_DIALOG_DATA } from "@angular/material/dialog";
import { KIT } from "./kit";

@Component({
  selector: "app-confirmation",
  imports: KIT,
  template: `
    <h2 mat-dialog-title>{{ told.title }}</h2>
    <mat-dialog-content>{{ told.text }}</mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close>Annuler</button>
      <button matButton [mat-dialog-close]="true" cdkFocusInitial>{{ told.yes }}</button>
    </mat-dialog-actions>`,
})
export class Confirmation {
  told = inject(MAT_DIALOG_DATA);
}

@Component({
  selector: "app-publishing",
  imports: KIT,
  template: `
    <h2 mat-dialog-title>Publication en cours…</h2>
    <mat-dialog-content><mat-spinner diameter="48" aria-label="Publication en cours" /></mat-dialog-content>`,
})
export class Publishing {}
