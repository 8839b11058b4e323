// Authorisation profiles and groups of users: the list at the left, « Déconnexion automatique » beneath it.
import { Component, inject, signal } from "@angular/core";
import { MatSnackBar } from "@angular/material/snack-bar";
import { ActivatedRoute } from "@angular/router";
import { KIT } from "./kit";
import { act, server } from "./server";

const RIGHTS = ["Consulter les fiches", "Modifier les fiches", "Saisir les absences", "Envoyer des messages", "Imprimer les listes"];

@Component({
  selector: "app-timed",
  imports: KIT,
  template: `
    <div class="page halves">
      <div class="column">
        <mat-card appearance="outlined">
          <mat-card-header><mat-card-title>{{ kind === "administratif" ? "Groupes d'utilisateurs" : "Profils d'autorisation" }}</mat-card-title></mat-card-header>
          <mat-card-content>
            <mat-selection-list [multiple]="false" (selectionChange)="choose($event.options[0].value)">
              @for (one of names; track one) { <mat-list-option [value]="one">{{ one }}</mat-list-option> }
            </mat-selection-list>
          </mat-card-content>
        </mat-card>
        <mat-card appearance="outlined">
          <mat-card-header><mat-card-title>Déconnexion automatique</mat-card-title></mat-card-header>
          <mat-card-content>
            @if (!name()) { <p class="quiet">Aucune sélection.</p> } @else {
              <mat-checkbox [(ngModel)]="on">Déconnecter en cas d'inactivité</mat-checkbox>
              <div class="line">
                <mat-slider class="grow" min="5" max="120" step="5" [disabled]="!on()"><input matSliderThumb aria-label="Durée d'inactivité" [(ngModel)]="minutes"></mat-slider>
                <mat-form-field subscriptSizing="dynamic" style="width: 120px">
                  <mat-label>Durée</mat-label>
                  <input matInput type="number" min="5" max="120" step="5" [disabled]="!on()" [(ngModel)]="minutes"><span matTextSuffix>min</span>
                </mat-form-field>
              </div>
            }
          </mat-card-content>
          <mat-card-actions align="end"><button matButton="filled" [disabled]="!changed() || server.busy()" (click)="save()">Valider</button></mat-card-actions>
        </mat-card>
      </div>
      <mat-card appearance="outlined">
        <mat-card-header><mat-card-title>Autorisations{{ name() && " – " + name() }}</mat-card-title></mat-card-header>
        <mat-card-content>
          @if (name()) { <mat-list>@for (one of rights; track one) { <mat-list-item><mat-icon matListItemIcon fontSet="mdi" fontIcon="mdi-check" />{{ one }}</mat-list-item> }</mat-list> }
          @else { <p class="quiet">Sélectionnez une ligne dans la liste.</p> }
        </mat-card-content>
      </mat-card>
    </div>`,
})
export class Timed {
  server = server;
  rights = RIGHTS;
  bar = inject(MatSnackBar);
  kind = inject(ActivatedRoute).snapshot.data["kind"];
  names = Object.keys(server.data().durations[this.kind]);
  name = signal("");
  on = signal(false);
  minutes = signal(60);

  before = () => server.data().durations[this.kind][this.name()];
  asked = () => (this.on() ? Number(this.minutes()) : null);
  changed = () => !!this.name() && this.asked() !== this.before() && (!this.on() || (this.minutes() >= 5 && this.minutes() <= 120));

  choose(name: string) {
    this.name.set(name);
    this.on.set(this.before() !== null);
    this.minutes.set(this.before() ?? 60);
  }

  async save() {
    const sent = { kind: this.kind, name: this.name(), minutes: this.asked() };
    if (await act("duration", sent)) this.bar.open(`« ${sent.name} » : déconnexion automatique enregistrée.`, "Fermer");
  }
}
