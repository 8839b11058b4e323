// « Export des utilisateurs »: the criteria, then the format in a sheet.
import { Component, computed, inject, signal } from "@angular/core";
import { MatBottomSheet } from "@angular/material/bottom-sheet";
import { EXPORTED } from "../two_schools/school.js";
import { Formats } from "./formats";
import { KIT } from "./kit";
import { server } from "./server";

const CLASSES = ["1G1", "2NDE1", "2NDE2", "TG3"];

@Component({
  selector: "app-export",
  imports: KIT,
  template: `
    <form class="page narrow" #form="ngForm" (ngSubmit)="choose(form)">
      <h1>Export des utilisateurs</h1>
      <mat-form-field>
        <mat-label>Profil</mat-label>
        <mat-select name="profil" required [(ngModel)]="profile">
          @for (one of profiles; track one.id) { <mat-option [value]="one.id">{{ one.label }}</mat-option> }
        </mat-select>
        <mat-error>Ce champ est obligatoire.</mat-error>
      </mat-form-field>
      <div class="fields">
        <mat-form-field>
          <mat-label>Classe</mat-label>
          <input matInput name="classe" placeholder="Toutes les classes" [matAutocomplete]="classes" [(ngModel)]="group">
          <mat-autocomplete #classes="matAutocomplete">
            @for (one of found(); track one) { <mat-option [value]="one">{{ one }}</mat-option> }
          </mat-autocomplete>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Connectés depuis le</mat-label>
          <input matInput name="depuis" [matDatepicker]="calendar" [(ngModel)]="since">
          <mat-datepicker-toggle matIconSuffix [for]="calendar" /><mat-datepicker #calendar />
        </mat-form-field>
      </div>
      <mat-checkbox name="jamais" [(ngModel)]="never">Inclure les comptes jamais utilisés</mat-checkbox>
      <div><button matButton="filled" type="submit"><mat-icon fontSet="mdi" fontIcon="mdi-download" />Exporter…</button></div>
    </form>`,
})
export class Export {
  sheet = inject(MatBottomSheet);
  profiles = EXPORTED;
  profile = signal("");
  group = signal("");
  since = signal(null);
  never = signal(true);
  found = computed(() => CLASSES.filter((one) => one.toLowerCase().includes(this.group().toLowerCase())));

  choose(form: any) {
    if (form.invalid) return;
    const asked = new URLSearchParams({ profil: this.profile(), classe: this.group() });
    this.sheet.open(Formats, { data: `/api/export/${server.school()}?${asked}` });
  }
}
