// « Préférences »: kinds at the left; each switch is kept as it is moved.
import { Component, inject, signal } from "@angular/core";
import { takeUntilDestroyed } from "@angular/core/rxjs-interop";
import { MatSnackBar } from "@angular/material/snack-bar";
import { ActivatedRoute } from "@angular/router";
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
      <mat-nav-list>
        @for (one of kinds; track one.key) {
          <a mat-list-item routerLink="." [queryParams]="{ rubrique: one.key }" [activated]="one.key === kind()">
            <mat-icon matListItemIcon fontSet="mdi" [fontIcon]="'mdi-' + one.icon" /><span matListItemTitle>{{ one.title }}</span>
          </a>
        }
      </mat-nav-list>
      <mat-card appearance="outlined">
        <mat-card-header><mat-card-title>{{ title() }}</mat-card-title></mat-card-header>
        <mat-card-content>
          <div class="column" style="padding-top: 16px">
          @for (one of switches(); track one.key) {
            <mat-slide-toggle [checked]="on(one.key)" [disabled]="server.busy()" (change)="keep(one.key, $event.checked)">{{ one.title }}</mat-slide-toggle>
          } @empty { <p class="quiet">Rien à régler.</p> }
          </div>
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

  constructor() {
    inject(ActivatedRoute).queryParams.pipe(takeUntilDestroyed()).subscribe((asked) => this.kind.set(asked["rubrique"] ?? "saisie"));
  }

  title = () => KINDS.find((one) => one.key === this.kind())?.title;
  switches = () => SWITCHES[this.kind()] ?? [];
  on = (key: string) => (key === "preference" ? server.data().preference : !!this.others()[key]);

  async keep(key: string, on: boolean) {
    if (!(await (key === "preference" ? act(key, { on }) : act(`${key} ${on}`)))) return;
    if (key !== "preference") this.others.update((before) => ({ ...before, [key]: on }));
    this.bar.open("Préférence enregistrée.", "Fermer");
  }
}
