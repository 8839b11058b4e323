// One person's card: what the school's file says, and the identifier of the ENT, which is typed here.
import { Component, inject, signal } from "@angular/core";
import { MatSnackBar } from "@angular/material/snack-bar";
import { KIT } from "./kit";
import { act, server } from "./server";

@Component({
  selector: "app-person-card",
  imports: KIT,
  inputs: ["person", "close"],
  template: `
    <div class="line">
      <h2 class="grow">{{ person.family }} {{ person.first }}</h2>
      <button matIconButton aria-label="Fermer la fiche" (click)="close()"><mat-icon fontSet="mdi" fontIcon="mdi-close" /></button>
    </div>
    <mat-list>
      @for (one of lines(); track one[0]) {
        <mat-list-item><span matListItemTitle>{{ one[1] }}</span><span matListItemLine>{{ one[0] }}</span></mat-list-item>
      }
    </mat-list>
    @if (server.data().preference) {
      <form class="column" (ngSubmit)="save()">
        <mat-form-field>
          <mat-label>Identifiant CAS</mat-label>
          <input matInput name="cas" autocomplete="off" [(ngModel)]="cas">
          <mat-hint>Login de la personne dans l'ENT</mat-hint>
        </mat-form-field>
        <div><button matButton="filled" type="submit" [disabled]="!changed() || server.busy()">Enregistrer</button></div>
      </form>
    }`,
})
export class PersonCard {
  server = server;
  bar = inject(MatSnackBar);
  cas = signal("");
  close!: () => void;
  shown: any;

  get person() {
    return this.shown;
  }

  set person(one: any) {
    if (one?.number !== this.shown?.number) this.cas.set(one.cas);
    this.shown = one;
  }

  changed = () => !!this.cas().trim() && this.cas().trim() !== this.person.cas;

  lines() {
    const { born, group } = this.person;
    return [["Né(e) le", born], ["Classe", group], ["Adresse électronique", "Non renseignée"]].filter(([, value]) => value);
  }

  async save() {
    if (!this.changed()) return;
    const { number, family, first } = this.person;
    if (await act("cas", { number, value: this.cas().trim() })) this.bar.open(`Fiche de ${family} ${first} enregistrée.`, "Fermer");
  }
}
