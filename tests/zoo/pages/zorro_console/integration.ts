// « Intégration dans un ENT »: nothing can be modified while the base is published.
import { Component, inject, signal } from "@angular/core";
import { NzMessageService } from "ng-zorro-antd/message";
import { KIT } from "./kit";
import { act, server } from "./server";

@Component({
  selector: "app-integration",
  imports: KIT,
  template: `
    @if (server.data().published) {
      <nz-alert nzType="info" nzShowIcon nzMessage="Arrêtez la publication pour pouvoir modifier ces paramètres." style="margin-bottom: 24px" />
    }
    <form nz-form #form="ngForm" (ngSubmit)="save()">
      <nz-form-item>
        <nz-form-label [nzSpan]="5" nzFor="ent">Mon ENT</nz-form-label>
        <nz-form-control [nzSpan]="12">
          <nz-select nzId="ent" name="ent" nzShowSearch [disabled]="server.data().published" [nzDisabled]="server.data().published" [(ngModel)]="ent">
            @for (one of server.data().models; track one) { <nz-option [nzValue]="one" [nzLabel]="one" /> }
          </nz-select>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="5" nzFor="cas" nzTooltipTitle="Adresse fournie par votre ENT">URL du serveur CAS</nz-form-label>
        <nz-form-control [nzSpan]="12">
          <input nz-input id="cas" name="cas" placeholder="https://" [disabled]="server.data().published" [(ngModel)]="cas">
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-control [nzSpan]="12" [nzOffset]="5">
          <button nz-button nzType="primary" [nzLoading]="busy()" [disabled]="server.data().published">Enregistrer</button>
        </nz-form-control>
      </nz-form-item>
    </form>`,
})
export class Integration {
  server = server;
  message = inject(NzMessageService);
  ent = signal(server.data().ent);
  cas = signal(server.data().cas);
  busy = signal(false);

  async save() {
    this.busy.set(true);
    if (await act("ent", { ent: this.ent(), cas: this.cas().trim() })) this.message.success("Paramètres de l'ENT enregistrés.");
    this.busy.set(false);
  }
}
