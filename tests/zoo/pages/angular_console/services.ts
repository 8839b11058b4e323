// « Accès aux services tiers »: a panel for each service, one save at the end.
import { Component, inject, signal } from "@angular/core";
import { MatSnackBar } from "@angular/material/snack-bar";
import { PROFILES } from "../two_schools/school.js";
import { KIT } from "./kit";
import { act, server } from "./server";

const ABOUT: Record<string, string> = {
  correlyce: "Catalogue de ressources éditoriales", primaire: "Suivi de la scolarité dans le premier degré",
  pronote: "Notes, absences, emploi du temps et cahier de textes", moodle: "Plateforme de cours en ligne",
};
const read = () =>
  Object.fromEntries(server.data().services.map((one: any) => [one.key, { on: one.on, profiles: one.profiles }]));

@Component({
  selector: "app-services",
  imports: KIT,
  template: `
    <div class="page">
      <h1>Accès aux services tiers</h1>
      <mat-accordion>
        @for (one of server.data().services; track one.key) {
          <mat-expansion-panel>
            <mat-expansion-panel-header>
              <mat-panel-title>{{ one.name }}</mat-panel-title>
              <mat-panel-description>{{ about[one.key] }}</mat-panel-description>
            </mat-expansion-panel-header>
            <div class="column narrow">
              <div>
                <label [id]="'actif-' + one.key">Activer l'accès à ce service</label>
                <mat-radio-group [attr.aria-labelledby]="'actif-' + one.key" [ngModel]="held()[one.key].on" (ngModelChange)="set(one.key, { on: $event })">
                  <mat-radio-button [value]="true">Oui</mat-radio-button>
                  <mat-radio-button [value]="false">Non</mat-radio-button>
                </mat-radio-group>
              </div>
              <mat-form-field>
                <mat-label>Profils utilisateurs</mat-label>
                <mat-select multiple [disabled]="!held()[one.key].on" [ngModel]="held()[one.key].profiles" (ngModelChange)="set(one.key, { profiles: $event })">
                  @for (profile of profiles; track profile.id) { <mat-option [value]="profile.id">{{ profile.label }}</mat-option> }
                </mat-select>
                <mat-hint>Seuls ces profils voient l'onglet du service.</mat-hint>
              </mat-form-field>
            </div>
          </mat-expansion-panel>
        }
      </mat-accordion>
      <div class="line">
        <button matButton="filled" [disabled]="server.busy()" (click)="save()"><mat-icon fontSet="mdi" fontIcon="mdi-content-save" />Enregistrer</button>
        <button matButton (click)="held.set(read())">Annuler</button>
      </div>
    </div>`,
})
export class Services {
  server = server;
  about = ABOUT;
  profiles = PROFILES;
  read = read;
  bar = inject(MatSnackBar);
  held = signal<any>(read());

  set(key: string, changed: object) {
    this.held.update((before) => ({ ...before, [key]: { ...before[key], ...changed } }));
  }

  async save() {
    if (!(await act("services", this.held()))) return;
    this.held.set(read());
    this.bar.open("Les modifications ont été enregistrées.", "Fermer");
  }
}
