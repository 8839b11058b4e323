// Which columns a list shows: boxes in a popover, remembered list by list.
import { Component, signal } from "@angular/core";
import { KIT } from "./kit";
import { server } from "./server";

export const shown = signal<Record<string, Record<string, boolean>>>({});

@Component({
  selector: "app-columns",
  imports: KIT,
  inputs: ["profile"],
  template: `
    <button nz-button nz-popover nzPopoverTitle="Colonnes affichées" nzPopoverTrigger="click" nzPopoverPlacement="bottomRight" [nzPopoverContent]="boxes">
      <nz-icon nzType="table" />Colonnes</button>
    <ng-template #boxes>
      <div class="boxes">
        <label nz-checkbox [ngModel]="true" nzDisabled>Identité</label>
        <label nz-checkbox [ngModel]="on('mail')" (ngModelChange)="set('mail', $event)">Adresse e-mail</label>
        @if (server.data().preference) { <label nz-checkbox [ngModel]="on('cas')" (ngModelChange)="set('cas', $event)">Identifiant CAS</label> }
      </div>
    </ng-template>`,
})
export class Columns {
  server = server;
  profile = "";
  on = (key: string) => !!shown()[this.profile]?.[key];

  set(key: string, on: boolean) {
    shown.update((before) => ({ ...before, [this.profile]: { ...before[this.profile], [key]: on } }));
  }
}
