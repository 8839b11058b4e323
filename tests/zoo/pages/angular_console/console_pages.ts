// Screens of the console that no procedure needs.
import { Component } from "@angular/core";
import { KIT } from "./kit";
import { server } from "./server";

@Component({
  selector: "app-dashboard",
  imports: KIT,
  template: `
    <div class="page">
      <h1>Tableau de bord</h1>
      <div class="cards">
        @for (one of figures; track one[0]) {
          <mat-card appearance="outlined">
            <mat-card-header><mat-card-title>{{ one[0] }}</mat-card-title></mat-card-header>
            <mat-card-content><p class="figure">{{ one[1] }}</p></mat-card-content>
          </mat-card>
        }
        <mat-card appearance="outlined">
          <mat-card-header><mat-card-title>Espace utilisé</mat-card-title></mat-card-header>
          <mat-card-content><p class="figure">37 %</p><mat-progress-bar mode="determinate" [value]="37" aria-label="Espace utilisé" /></mat-card-content>
        </mat-card>
        <mat-card appearance="outlined">
          <mat-card-header><mat-card-title>Publication</mat-card-title></mat-card-header>
          <mat-card-content><p>{{ server.data().published ? "La base est publiée." : "La publication est arrêtée." }}</p></mat-card-content>
          <mat-card-actions><a matButton routerLink="../net">PRONOTE.net</a></mat-card-actions>
        </mat-card>
      </div>
    </div>`,
})
export class Dashboard {
  server = server;
  figures = [["Élèves", "65"], ["Professeurs", "6"], ["Connectés", "44"]];
}

@Component({
  selector: "app-server",
  imports: KIT,
  template: `
    <div class="page narrow">
      <h1>Serveur PRONOTE</h1>
      <mat-card appearance="outlined">
        <mat-list>
          @for (one of lines; track one[0]) {
            <mat-list-item><span matListItemTitle>{{ one[0] }}</span><span matListItemLine>{{ one[1] }}</span></mat-list-item><mat-divider />
          }
        </mat-list>
      </mat-card>
    </div>`,
})
export class ServerPage {
  lines = [["État", "En service"], ["Base chargée", server.data().name], ["Version", "2026.1.3"], ["Dernier arrêt", "28/08/2026 à 08:12"]];
}

@Component({
  selector: "app-backups",
  imports: KIT,
  template: `
    <div class="page">
      <table mat-table [dataSource]="lines">
        @for (one of columns; track one) {
          <ng-container [matColumnDef]="one"><th mat-header-cell *matHeaderCellDef>{{ one }}</th><td mat-cell *matCellDef="let line">{{ line[one] }}</td></ng-container>
        }
        <tr mat-header-row *matHeaderRowDef="columns"></tr><tr mat-row *matRowDef="let line; columns: columns"></tr>
      </table>
    </div>`,
})
export class Backups {
  columns = ["Date", "Heure", "Taille"];
  lines = ["27/11/2026", "26/11/2026", "25/11/2026"].map((day) => ({ Date: day, Heure: "02:14", Taille: "48 Mo" }));
}
