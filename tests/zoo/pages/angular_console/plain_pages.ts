// Pages that no procedure needs.
import { Component, inject } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import { KIT } from "./kit";

@Component({
  selector: "app-home",
  imports: KIT,
  template: `
    <div class="page">
      <h1>Bienvenue sur le site de l'établissement</h1>
      <div class="cards">
        @for (one of news; track one.title) {
          <mat-card appearance="outlined">
            <mat-card-header><mat-card-title>{{ one.title }}</mat-card-title><mat-card-subtitle>{{ one.day }}</mat-card-subtitle></mat-card-header>
            <mat-card-content><p>{{ one.text }}</p></mat-card-content>
            <mat-card-actions><button matButton>Lire la suite</button></mat-card-actions>
          </mat-card>
        }
      </div>
    </div>`,
})
export class Home {
  news = [
    { title: "Portes ouvertes", day: "2 novembre 2026", text: "Samedi 6 février, de 9 h à 12 h 30." },
    { title: "Réunion parents-professeurs", day: "20 novembre 2026", text: "Jeudi 10 décembre à partir de 17 h." },
    { title: "Cantine", day: "23 novembre 2026", text: "Les menus de décembre sont en ligne." },
  ];
}

@Component({
  selector: "app-members",
  imports: KIT,
  template: `
    <div class="page">
      <h1>Membres du site</h1>
      <table mat-table [dataSource]="lines">
        <ng-container matColumnDef="profile"><th mat-header-cell *matHeaderCellDef>Profil</th><td mat-cell *matCellDef="let one">{{ one.profile }}</td></ng-container>
        <ng-container matColumnDef="accounts"><th mat-header-cell *matHeaderCellDef>Comptes</th><td mat-cell *matCellDef="let one">{{ one.accounts }}</td></ng-container>
        <tr mat-header-row *matHeaderRowDef="['profile', 'accounts']"></tr>
        <tr mat-row *matRowDef="let one; columns: ['profile', 'accounts']"></tr>
      </table>
    </div>`,
})
export class Members {
  lines = [
    { profile: "Élèves", accounts: 67 }, { profile: "Parents", accounts: 9 },
    { profile: "Enseignants", accounts: 6 }, { profile: "Personnels", accounts: 4 },
  ];
}

@Component({
  selector: "app-nothing",
  imports: KIT,
  template: `<div class="page"><h1>{{ title }}</h1><p class="quiet">Aucun élément à afficher.</p></div>`,
})
export class Nothing {
  title = inject(ActivatedRoute).snapshot.data["title"];
}
