// « Accès aux services tiers »: a chapter per service; the whole page is kept at once.
import { Component, inject, signal } from "@angular/core";
import { NzMessageService } from "ng-zorro-antd/message";
import { PROFILES } from "../two_schools/school.js";
import { KIT } from "./kit";
import { act, server } from "./server";

@Component({
  selector: "app-services",
  imports: KIT,
  template: `
    <h2 nz-typography>Accès aux services tiers</h2>
    <p class="quiet">Choisissez les services proposés sur le site de votre établissement et les profils qui y ont accès.</p>
    <nz-collapse>
      @for (one of services(); track one.key) {
        <nz-collapse-panel [nzHeader]="one.name" [nzExtra]="state">
          <nz-form-label [nzNoColon]="false">Proposer ce service</nz-form-label>
          <nz-radio-group nzButtonStyle="solid" [ngModel]="one.on" (ngModelChange)="set(one.key, { on: $event })">
            <label nz-radio-button [nzValue]="true">Oui</label>
            <label nz-radio-button [nzValue]="false">Non</label>
          </nz-radio-group>
          <nz-divider nzText="Profils utilisateurs" nzOrientation="left" nzPlain />
          <nz-transfer [nzDataSource]="one.items" [nzTitles]="['Sans accès', 'Avec accès']" [nzOperations]="['Ajouter', 'Retirer']"
            [nzListStyle]="{ width: '280px', height: '220px' }" [nzDisabled]="!one.on" (nzChange)="move(one.key, $event)" />
        </nz-collapse-panel>
        <ng-template #state><nz-tag [nzColor]="one.on ? 'success' : 'default'">{{ one.on ? 'Activé' : 'Désactivé' }}</nz-tag></ng-template>
      }
    </nz-collapse>
    <div class="actions">
      <button nz-button nzType="primary" [nzLoading]="busy()" (click)="save()"><nz-icon nzType="save" />Enregistrer</button>
      <button nz-button (click)="services.set(read())">Annuler</button>
    </div>`,
})
export class Services {
  message = inject(NzMessageService);
  services = signal<any[]>(this.read());
  busy = signal(false);

  read() {
    return server.data().services.map((one: any) => ({
      ...one,
      items: PROFILES.map(({ id, label }: any) => ({ key: id, title: label, direction: one.profiles.includes(id) ? "right" : "left" })),
    }));
  }

  set(key: string, changed: object) {
    this.services.update((before) => before.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  }

  move(key: string, { to, list }: any) {
    const moved = list.map((one: any) => one.key);
    const { profiles } = this.services().find((one) => one.key === key);
    const others = profiles.filter((one: string) => !moved.includes(one));
    this.set(key, { profiles: to === "right" ? [...others, ...moved] : others });
  }

  async save() {
    this.busy.set(true);
    const kept = await act("services", Object.fromEntries(this.services().map(({ key, on, profiles }) => [key, { on, profiles }])));
    this.busy.set(false);
    if (kept) this.message.success("Vos modifications ont bien été enregistrées.");
  }
}
