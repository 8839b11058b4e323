// « Profils d'autorisation »: the profiles in a tree, « Déconnexion automatique » beneath it, what is authorised at the right.
import { Component, inject, signal } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import { NzNotificationService } from "ng-zorro-antd/notification";
import { KIT } from "./kit";
import { act, server } from "./server";

const RIGHTS = ["Consulter les fiches", "Modifier les emplois du temps", "Saisir les absences", "Communiquer avec les responsables", "Imprimer les listes"];

@Component({
  selector: "app-profiles",
  imports: KIT,
  template: `
    <div nz-row [nzGutter]="[16, 16]">
      <div nz-col nzSpan="11">
        <nz-card nzTitle="Profils d'autorisation" nzSize="small" style="margin-bottom: 16px">
          <nz-tree nzShowLine nzBlockNode nzExpandAll [nzData]="nodes" (nzClick)="choose($event.node)"></nz-tree>
        </nz-card>
        <nz-card nzTitle="Déconnexion automatique" nzSize="small">
          @if (name()) {
            <label nz-checkbox [(ngModel)]="on">Déconnecter en cas d'inactivité supérieure à</label>
            <div nz-row class="duration">
              <div nz-col nzSpan="14"><nz-slider [nzMin]="5" [nzMax]="120" [nzStep]="5" [nzDisabled]="!on()" [(ngModel)]="minutes" /></div>
              <div nz-col nzSpan="10"><nz-input-number [nzMin]="5" [nzMax]="120" [nzStep]="5" nzAddonAfter="min" [nzDisabled]="!on()" [(ngModel)]="minutes" /></div>
            </div>
            <button nz-button nzType="primary" [nzLoading]="busy()" (click)="save()">Valider</button>
          } @else { <span class="quiet">Sélectionnez un profil.</span> }
        </nz-card>
      </div>
      <div nz-col nzSpan="13">
        <nz-card [nzTitle]="name() ? 'Autorisations du profil ' + name() : 'Autorisations'" nzSize="small">
          @if (name()) { <div class="boxes">@for (one of rights; track one) { <label nz-checkbox nzDisabled [ngModel]="true">{{ one }}</label> }</div> }
          @else { <nz-empty /> }
        </nz-card>
      </div>
    </div>`,
})
export class Profiles {
  notification = inject(NzNotificationService);
  kind: string = inject(ActivatedRoute).snapshot.data["kind"];
  rights = RIGHTS;
  nodes = [{
    title: "Tous les profils", key: "/", selectable: false,
    children: Object.keys(server.data().durations[this.kind]).map((one) => ({ title: one, key: one, isLeaf: true })),
  }];
  name = signal("");
  on = signal(false);
  minutes = signal(60);
  busy = signal(false);

  choose(node: any) {
    if (!node.isLeaf) return;
    const before = server.data().durations[this.kind][node.key];
    this.name.set(node.key);
    this.on.set(before !== null);
    this.minutes.set(before ?? 60);
  }

  async save() {
    const name = this.name(), minutes = this.on() ? this.minutes() : null;
    this.busy.set(true);
    const changed = minutes !== server.data().durations[this.kind][name];
    const kept = !changed || (await act("duration", { kind: this.kind, name, minutes }));
    this.busy.set(false);
    if (kept) this.notification.success("Profil enregistré", `« ${name} » a été modifié.`);
  }
}
