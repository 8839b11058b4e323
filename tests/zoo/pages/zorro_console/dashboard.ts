// The first page of a base.
import { Component } from "@angular/core";
import { KIT } from "./kit";
import { server } from "./server";

const EVENTS = ["Sauvegarde automatique effectuée à 02:00", "Mise à jour 2026.1.4 installée", "Certificat renouvelé jusqu'en juin 2027"];

@Component({
  selector: "app-dashboard",
  imports: KIT,
  template: `
    <h2 nz-typography>Tableau de bord</h2>
    <div nz-row [nzGutter]="[16, 16]">
      <div nz-col nzSpan="8"><nz-card><nz-statistic nzTitle="Élèves" [nzValue]="count('eleves')" /></nz-card></div>
      <div nz-col nzSpan="8"><nz-card><nz-statistic nzTitle="Professeurs" [nzValue]="count('enseignants')" /></nz-card></div>
      <div nz-col nzSpan="8"><nz-card><nz-statistic nzTitle="Publication" [nzValue]="server.data().published ? 'En ligne' : 'Arrêtée'" /></nz-card></div>
      <div nz-col nzSpan="24"><nz-list nzBordered nzHeader="Derniers évènements">
        @for (one of events; track one) { <nz-list-item>{{ one }}</nz-list-item> }
      </nz-list></div>
    </div>`,
})
export class Dashboard {
  server = server;
  events = EVENTS;
  count = (profile: string) => server.data().rows.filter((one: any) => one.profile === profile).length;
}
