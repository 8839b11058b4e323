// « PRONOTE.net »: the publication in a card above, tabs beneath.
import { Component, inject } from "@angular/core";
import { MatDialog } from "@angular/material/dialog";
import { MatSnackBar } from "@angular/material/snack-bar";
import { firstValueFrom } from "rxjs";
import { Confirmation, Publishing } from "./windows";
import { KIT } from "./kit";
import { Section } from "./section";
import { act, pause, server } from "./server";

@Component({
  selector: "app-net",
  imports: [...KIT, Section],
  template: `
    <div class="page">
      <mat-card appearance="outlined">
        <mat-card-header>
          <mat-icon mat-card-avatar fontSet="mdi" [fontIcon]="server.data().published ? 'mdi-check-circle-outline' : 'mdi-pause-circle-outline'" />
          <mat-card-title>{{ server.data().published ? "Base publiée" : "Publication arrêtée" }}</mat-card-title>
          <mat-card-subtitle>{{ server.data().name }}</mat-card-subtitle>
        </mat-card-header>
        <mat-card-actions align="end">
          @if (server.data().published) {
            <button matButton="outlined" [disabled]="server.busy()" (click)="stop()"><mat-icon fontSet="mdi" fontIcon="mdi-stop" />Arrêter la publication</button>
          } @else {
            <button matButton="filled" [disabled]="server.busy()" (click)="publish()"><mat-icon fontSet="mdi" fontIcon="mdi-upload" />Publier dans la base</button>
          }
        </mat-card-actions>
      </mat-card>
    </div>
    <app-section />`,
})
export class Net {
  server = server;
  windows = inject(MatDialog);
  bar = inject(MatSnackBar);

  async stop() {
    const asked = this.windows.open(Confirmation, { data: {
      title: "Arrêter la publication ?", yes: "Arrêter",
      text: "Les espaces Professeurs, Élèves, Parents et Vie scolaire ne seront plus accessibles jusqu'à la prochaine publication.",
    } });
    if ((await firstValueFrom(asked.afterClosed())) && (await act("stop"))) this.bar.open("La publication est arrêtée.", "Fermer");
  }

  async publish() {
    const waiting = this.windows.open(Publishing, { disableClose: true });
    await pause(1200);
    const kept = await act("publish");
    waiting.close();
    if (kept) this.bar.open("La base est publiée.", "Fermer");
  }
}
