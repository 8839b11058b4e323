// « Intégration dans un ENT »: nothing can be modified while the base is published.
import { Component, inject, signal } from "@angular/core";
import { MatSnackBar } from "@angular/material/snack-bar";
import { KIT } from "./kit";
import { act, server } from "./server";

@Component({
  selector: "app-integration",
  imports: KIT,
  template: `
    <form class="page narrow" #form="ngForm" (ngSubmit)="save(form)">
      @if (server.data().published) {
        <p class="line quiet" style="margin: 0"><mat-icon fontSet="mdi" fontIcon="mdi-information-outline" />Arrêtez la publication pour modifier ces paramètres.</p>
      }
      <mat-form-field>
        <mat-label>Mon ENT</mat-label>
        <mat-select name="ent" [disabled]="server.data().published" [(ngModel)]="ent">
          @for (one of server.data().models; track one) { <mat-option [value]="one">{{ one }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>URL du serveur CAS</mat-label>
        <input matInput name="cas" placeholder="https://" pattern="https?://.+" [disabled]="server.data().published" [(ngModel)]="cas">
        <mat-hint>Fournie par votre ENT</mat-hint>
        <mat-error>Cette adresse n'est pas valide.</mat-error>
      </mat-form-field>
      <mat-slide-toggle name="direct" checked disabled>Autoriser la connexion directe aux espaces</mat-slide-toggle>
      <div class="line">
        <button matButton="filled" type="submit" [disabled]="server.data().published || server.busy()">Enregistrer</button>
        <button matButton type="button" [disabled]="server.data().published" (click)="read()">Annuler</button>
      </div>
    </form>`,
})
export class Integration {
  server = server;
  bar = inject(MatSnackBar);
  ent = signal(server.data().ent);
  cas = signal(server.data().cas);

  read() {
    this.ent.set(server.data().ent);
    this.cas.set(server.data().cas);
  }

  async save(form: any) {
    if (form.invalid || !(await act("ent", { ent: this.ent(), cas: this.cas().trim() }))) return;
    this.read();
    this.bar.open("Les modifications ont été enregistrées.", "Fermer");
  }
}
