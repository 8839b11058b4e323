// « Préférences »: kinds at the left; each switch is kept as it is moved.
import { Component, inject, signal } from "@angular/core";
import { MatSnackBar } from "@angular/material/snack-bar";
import { KIT } from "./kit";
import { act, server } from "./server";

const KINDS = [
  { key: "saisie", title: "Saisie", icon: "pencil-outline" }, { key: "affichages", title: "Affichages", icon: "monitor" },
  { key: "impressions", title: "Impressions", icon: "printer-outline" }, { key: "notifications", title: "Notifications", icon: "bell-outline" },
];
const SWITCHES: Record<string, { key: string; title: string }[]> = {
  saisie: [{ key: "majuscules", title: "Saisir les noms en majuscules" }, { key: "brouillons", title: "Conserver les brouillons" }],
  affichages: [
    { key: "photos", title: "Afficher les photos dans les listes" }, { key: "ine", title: "Afficher le numéro national (INE)" },
    { key: "preference", title: "Activer la gestion des identifiants ENT" },
  ],
};

@Component({
  selector: "app-preferences",
  imports: KIT,
  template: `
    <div class="page preferences">
      <mat-action-list>
        @for (one of kinds; track one.key) {
          <button mat-list-item [attr.aria-current]="one.key === kind()" (click)="kind.set(one.key)">
            <mat-icon matListItemIcon fontSet="mdi" [fontIcon]="'mdi-' + one.icon" /><span matListItemTitle>{{ one.title }}</span>
          </button>
        }
      </mat-action-list>
      <mat-card appearance="outlined">
        <mat-card-header><mat-card-title>{{ title() }}</mat-card-title></mat-card-header>
        <mat-card-content class="column" style="padding-top: 16px">
          @for (one of switches(); track one.key) {
            <mat-slide-toggle [checked]="on(one.key)" [disabled]="server.busy()" (change)="keep(one.key, $event.checked)">{{ one.title }}</mat-slide-toggle>
          } @empty { <p class="quiet">Rien à régler.</p> }
        </mat-card-content>
      </mat-card>
    </div>`,
})
export class Preferences {
  server = server;
  kinds = KINDS;
  bar = inject(MatSnackBar);
  kind = signal("saisie");
  others = signal<Record<string, boolean>>({ brouillons: true, photos: true });
  title = () => KINDS.find((one) => one.key === this.kind())!.title;
  switches = () => SWITCHES[this.kind()] ?? [];
  on = (key: string) => (key === "preference" ? server.data().preference : !!this.others()[key]);

  async keep(key: string, on: boolean) {
    if (!(await (key === "preference" ? act(key, { on }) : act(`${key} ${on}`)))) return;
    if (key !== "preference") this.others.update((before) => ({ ...before, [key]: on }));
    this.bar.open("Préférence enregistrée.", "Fermer");
  }
}
