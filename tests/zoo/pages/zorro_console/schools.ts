// What the account hosts: a base per school.
import { Component } from "@angular/core";
import { KIT } from "./kit";
import { leave, server } from "./server";

@Component({
  selector: "app-schools",
  imports: KIT,
  template: `
    <div class="bases">
      <div class="between above"><h2 nz-typography>Bases hébergées</h2><button nz-button nzType="link" (click)="leave()">Se déconnecter</button></div>
      <nz-table #table [nzData]="bases()" [nzShowPagination]="false" nzBordered>
        <thead><tr><th>Établissement</th><th>Version</th><th>Dernière sauvegarde</th><th nzWidth="120px">Action</th></tr></thead>
        <tbody>
          @for (one of table.data; track one[0]) {
            <tr><td>{{ one[1] }}</td><td>PRONOTE 2026</td><td>Cette nuit à 02:00</td><td><a [href]="'/' + one[0] + '/accueil'">Administrer</a></td></tr>
          }
        </tbody>
      </nz-table>
    </div>`,
})
export class Schools {
  leave = leave;
  bases = () => Object.entries<string>(server.data().schools);
}
