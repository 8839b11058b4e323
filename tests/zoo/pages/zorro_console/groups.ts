// « Administration des utilisateurs »: the groups in a table; each is modified in a drawer.
import { Component, inject, signal } from "@angular/core";
import { NzMessageService } from "ng-zorro-antd/message";
import { KIT } from "./kit";
import { act, server } from "./server";

const time = (minutes: number) => new Date(2026, 0, 1, Math.floor(minutes / 60), minutes % 60);

@Component({
  selector: "app-groups",
  imports: KIT,
  template: `
    <h2 nz-typography>Groupes d'utilisateurs</h2>
    <nz-table #table [nzData]="groups()" [nzShowPagination]="false">
      <thead><tr><th>Groupe</th><th>Mode</th><th>Déconnexion</th><th nzWidth="120px">Action</th></tr></thead>
      <tbody>
        @for (one of table.data; track one[0]) {
          <tr><td>{{ one[0] }}</td><td>Administratif</td><td>{{ one[1] === null ? 'Jamais' : one[1] + ' min' }}</td><td><a (click)="open(one[0], one[1])">Modifier</a></td></tr>
        }
      </tbody>
    </nz-table>
    <nz-drawer [nzVisible]="!!name()" [nzTitle]="'Groupe ' + name()" [nzWidth]="420" [nzFooter]="footer" (nzOnClose)="name.set('')">
      <ng-container *nzDrawerContent>
        <nz-descriptions [nzColumn]="1">
          <nz-descriptions-item nzTitle="Mode de connexion">Administratif</nz-descriptions-item>
          <nz-descriptions-item nzTitle="Autorisations">Modification</nz-descriptions-item>
        </nz-descriptions>
        <nz-divider nzText="Déconnexion automatique" nzOrientation="left" />
        <form nz-form nzLayout="vertical">
          <nz-form-item>
            <nz-form-control><label nz-checkbox name="on" [(ngModel)]="on">Déconnecter les utilisateurs de ce groupe en cas d'inactivité</label></nz-form-control>
          </nz-form-item>
          <nz-form-item>
            <nz-form-label nzFor="duree">Durée d'inactivité</nz-form-label>
            <nz-form-control><nz-time-picker nzId="duree" name="duree" nzFormat="HH:mm" [nzMinuteStep]="5" [nzDisabled]="!on()" [disabled]="!on()" [(ngModel)]="after" /></nz-form-control>
          </nz-form-item>
        </form>
      </ng-container>
    </nz-drawer>
    <ng-template #footer>
      <div class="end">
        <button nz-button (click)="name.set('')">Annuler</button>
        <button nz-button nzType="primary" [nzLoading]="busy()" (click)="save()">Enregistrer</button>
      </div>
    </ng-template>`,
})
export class Groups {
  message = inject(NzMessageService);
  groups = () => Object.entries<number | null>(server.data().durations.administratif);
  name = signal("");
  on = signal(false);
  after = signal<Date | null>(null);
  busy = signal(false);

  open(name: string, minutes: number | null) {
    this.name.set(name);
    this.on.set(minutes !== null);
    this.after.set(time(minutes ?? 60));
  }

  async save() {
    const name = this.name(), after = this.after();
    if (this.on() && !after) return;
    const minutes = this.on() ? after!.getHours() * 60 + after!.getMinutes() : null;
    this.busy.set(true);
    const kept = minutes === server.data().durations.administratif[name] || (await act("duration", { kind: "administratif", name, minutes }));
    this.busy.set(false);
    if (!kept) return;
    this.name.set("");
    this.message.success(`Le groupe « ${name} » a été enregistré.`);
  }
}
