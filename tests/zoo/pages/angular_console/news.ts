// What is new in this version, once.
import { Component } from "@angular/core";
import { KIT } from "./kit";

@Component({
  selector: "app-news",
  imports: KIT,
  template: `
    <h2 mat-dialog-title>Nouveautés de la version 2026.1.3</h2>
    <mat-dialog-content>
      <p>Les sauvegardes de la nuit sont conservées trente jours.</p><p>Les listes se trient d'un clic sur le titre d'une colonne.</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close>En savoir plus</button>
      <button matButton mat-dialog-close cdkFocusInitial (click)="seen()">J'ai compris</button>
    </mat-dialog-actions>`,
})
export class News {
  seen = () => localStorage.setItem("news", "2026.1.3");
}
