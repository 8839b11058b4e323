// PRONOTE.net: what is published, and the tabs of the publication.
import { Component, inject, signal } from "@angular/core";
import { NzModalService } from "ng-zorro-antd/modal";
import { NzMessageService } from "ng-zorro-antd/message";
import { NzNotificationService } from "ng-zorro-antd/notification";
import { Integration } from "./integration";
import { KIT } from "./kit";
import { act, server } from "./server";
import { Spaces } from "./spaces";

@Component({
  selector: "app-net",
  imports: [...KIT, Integration, Spaces],
  template: `
    <nz-page-header class="head-of-page" nzTitle="PRONOTE.net" nzSubtitle="Publication des espaces sur Internet">
      <nz-page-header-tags>
        <nz-tag [nzColor]="server.data().published ? 'success' : 'error'">{{ server.data().published ? 'Base publiée' : 'Publication arrêtée' }}</nz-tag>
      </nz-page-header-tags>
      <nz-page-header-extra>
        @if (server.data().published) {
          <button nz-button nzDanger [nzLoading]="busy()" nz-popconfirm nzPopconfirmTitle="Les espaces ne seront plus accessibles. Arrêter la publication ?"
            nzPopconfirmPlacement="bottomRight" nzOkText="Oui" nzCancelText="Non" (nzOnConfirm)="stop()">Arrêter la publication</button>
        } @else { <button nz-button nzType="primary" (click)="publish()"><nz-icon nzType="global" />Publier dans la base</button> }
      </nz-page-header-extra>
    </nz-page-header>
    <nz-tabs>
      <nz-tab nzTitle="Espaces publiés"><app-spaces /></nz-tab>
      <nz-tab nzTitle="Paramètres de publication"><nz-empty /></nz-tab>
      <nz-tab nzTitle="Intégration dans un ENT"><app-integration /></nz-tab>
      <nz-tab nzTitle="Sécurité"><nz-empty /></nz-tab>
    </nz-tabs>`,
})
export class Net {
  server = server;
  modal = inject(NzModalService);
  message = inject(NzMessageService);
  notification = inject(NzNotificationService);
  busy = signal(false);

  async stop() {
    this.busy.set(true);
    if (await act("stop")) this.message.info("La publication est arrêtée.");
    this.busy.set(false);
  }

  publish() {
    this.modal.confirm({
      nzTitle: "Publier dans la base ?",
      nzContent: "Les espaces seront de nouveau accessibles aux utilisateurs.",
      nzOkText: "Publier",
      nzCancelText: "Annuler",
      nzOnOk: async () => {
        if (await act("publish")) this.notification.success("Publication", "La base est publiée.");
      },
    });
  }
}
