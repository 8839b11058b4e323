// NG-ZORRO, in French: collapse with boxes and one that ticks them all, notification and a button that turns, horizontal menu whose
// groups open under the pointer, tabs at the left, select with a search and groups, modals opened by the service, table with editable
// rows, number field with what it counts. Compiled in the browser, so that no build of Angular's own is needed.
import "@angular/compiler";
import { registerLocaleData } from "@angular/common";
import fr from "@angular/common/locales/fr";
import { Component, LOCALE_ID, inject, provideZonelessChangeDetection, signal } from "@angular/core";
import { FormsModule } from "@angular/forms";
import { DomSanitizer, bootstrapApplication } from "@angular/platform-browser";
import { AppstoreOutline, FileTextOutline, UserOutline } from "@ant-design/icons-angular/icons";
import { NzButtonModule } from "ng-zorro-antd/button";
import { NzCardModule } from "ng-zorro-antd/card";
import { NzCheckboxModule } from "ng-zorro-antd/checkbox";
import { NzCollapseModule } from "ng-zorro-antd/collapse";
import { NzFormModule } from "ng-zorro-antd/form";
import { fr_FR, provideNzI18n } from "ng-zorro-antd/i18n";
import { NzIconModule, provideNzIcons } from "ng-zorro-antd/icon";
import { NzInputModule } from "ng-zorro-antd/input";
import { NzInputNumberModule } from "ng-zorro-antd/input-number";
import { NzMenuModule } from "ng-zorro-antd/menu";
import { NzModalModule, NzModalService } from "ng-zorro-antd/modal";
import { NzNotificationService } from "ng-zorro-antd/notification";
import { NzPopconfirmModule } from "ng-zorro-antd/popconfirm";
import { NzRadioModule } from "ng-zorro-antd/radio";
import { NzSelectModule } from "ng-zorro-antd/select";
import { NzSwitchModule } from "ng-zorro-antd/switch";
import { NzTableModule } from "ng-zorro-antd/table";
import { NzTabsModule } from "ng-zorro-antd/tabs";

declare const site: any;
declare const widgets: any;

registerLocaleData(fr);
const imports = [
  FormsModule, NzButtonModule, NzCardModule, NzCheckboxModule, NzCollapseModule, NzFormModule, NzIconModule, NzInputModule, NzInputNumberModule,
  NzMenuModule, NzModalModule, NzPopconfirmModule, NzRadioModule, NzSelectModule, NzSwitchModule, NzTableModule, NzTabsModule,
];
const providers = [
  provideZonelessChangeDetection(), provideNzI18n(fr_FR), provideNzIcons([AppstoreOutline, FileTextOutline, UserOutline]),
  { provide: LOCALE_ID, useValue: "fr" },
];

function show(root: HTMLElement, template: string, type: any) {
  Component({ selector: "app-zone", template, imports, standalone: true })(type);
  root.innerHTML = "<app-zone></app-zone>";
  bootstrapApplication(type, { providers });
}

widgets.chapter = (root: HTMLElement) => show(root, `
  <nz-collapse>
    @for (one of services; track one.key) {
      <nz-collapse-panel [nzHeader]="one.name">
        <nz-radio-group [(ngModel)]="one.on"><label nz-radio [nzValue]="true">Oui</label><label nz-radio [nzValue]="false">Non</label></nz-radio-group>
        <div style="border-bottom: 1px solid rgb(233, 233, 233); margin: 16px 0">
          <label nz-checkbox [ngModel]="all(one)" (ngModelChange)="tickAll(one, $event)" [nzIndeterminate]="one.profiles.length > 0 && !all(one)">
            Tous les profils</label></div>
        <nz-checkbox-group [nzOptions]="profiles" [(ngModel)]="one.profiles"></nz-checkbox-group>
      </nz-collapse-panel>
    }
  </nz-collapse><br><button nz-button nzType="primary" (click)="save()">Enregistrer</button>`, class {
  services = site.services;
  profiles = site.profiles.map((p: any) => ({ label: p.name, value: p.key }));
  all(one: any) { return one.profiles.length === this.profiles.length; }
  tickAll(one: any, on: boolean) { one.profiles = on ? this.profiles.map((p: any) => p.value) : []; }
  save() { site.saveServices(this.services).then(() => (location.href = "?fait=1")); }
});

widgets.save = (root: HTMLElement) => show(root, `
  <button nz-button nzType="primary" type="button" [nzLoading]="loading()" (click)="save()">Enregistrer</button>`, class {
  notification = inject(NzNotificationService);
  loading = signal(false);
  save() {
    this.loading.set(true);
    site.saveServices(site.plainServices()).then(() => {
      this.loading.set(false);
      this.notification.success("Services tiers", "Vos modifications ont été enregistrées.");
    });
  }
});

widgets.menu = (root: HTMLElement) => show(root, `
  <ul nz-menu nzMode="horizontal">
    @for (group of menu; track group.name) {
      <li nz-submenu [nzTitle]="group.name" [nzIcon]="group.icon"><ul>
        @for (one of group.children; track one.name) { <li nz-menu-item><a [href]="one.href">{{ one.name }}</a></li> }</ul></li>
    }
  </ul>`, class {
  menu = site.menu.map((group: any, n: number) => ({ ...group, icon: ["appstore", "file-text", "user"][n % 3] }));
});

widgets.tabs = (root: HTMLElement) => show(root, `
  <nz-tabs nzTabPosition="left">@for (one of tabs; track one.name) {
    <nz-tab [nzTitle]="one.name"><div [innerHTML]="one.html"></div></nz-tab> }</nz-tabs>`, class {
  clean = inject(DomSanitizer);
  tabs = site.tabs.map((one: any) => ({ name: one.name, html: this.clean.bypassSecurityTrustHtml(one.html) }));
});

widgets.list = (root: HTMLElement) => show(root, `
  <p><label for="ent">Mon ENT</label></p>
  <nz-select nzId="ent" nzShowSearch nzPlaceHolder="Choisir un ENT" [(ngModel)]="ent" [ngModelOptions]="{ standalone: true }" [nzDisabled]="off" style="width: 320px">
    @for (group of groups; track group.name) { <nz-option-group [nzLabel]="group.name">
      @for (one of group.models; track one) { <nz-option [nzValue]="one" [nzLabel]="one"></nz-option> }</nz-option-group> }
  </nz-select><input type="hidden" name="ent" [value]="ent">`, class {
  ent = site.ent;
  off = site.published;
  groups = [
    { name: "Général", models: site.models.slice(0, 1) },
    { name: "Provence-Alpes-Côte d'Azur", models: site.models.filter((one: string) => one.startsWith("ATRIUM")) },
    { name: "Autres régions", models: site.models.slice(1).filter((one: string) => !one.startsWith("ATRIUM")) },
  ];
});

widgets.window = (root: HTMLElement) => show(root, `
  @if (published) { <button nz-button nzDanger (click)="stop()">Arrêter la publication</button> }
  @else { <button nz-button nzType="primary" (click)="publish()">Publier dans la base</button> }`, class {
  modal = inject(NzModalService);
  published = site.published;
  stop() {
    this.modal.confirm({
      nzTitle: "Arrêter la publication de la base ?",
      nzContent: "Les espaces ne seront plus accessibles aux familles.",
      nzOkText: "Oui", nzOkType: "primary", nzOkDanger: true, nzCancelText: "Non",
      nzOnOk: () => site.post("stop").then(() => location.reload()),
    });
  }
  publish() {
    site.post("publish").then(() => this.modal.create({
      nzTitle: "Publication", nzContent: "La base est publiée.", nzFooter: null,
    }).afterClose.subscribe(() => location.reload()));
  }
});

widgets.people = (root: HTMLElement) => show(root, `
  <nz-table #editRowTable nzBordered [nzData]="rows" nzTableLayout="fixed">
    <thead><tr><th>Nom</th><th>Prénom</th>@if (pupils) { <th>Né(e) le</th><th>Classe</th> }<th nzWidth="30%">Identifiant CAS</th><th>Action</th></tr></thead>
    <tbody>@for (data of editRowTable.data; track data.number) {
      <tr><td>{{ data.family }}</td><td>{{ data.first }}</td>@if (pupils) { <td>{{ data.born }}</td><td>{{ data.group }}</td> }
        @if (edited()[data.number]; as draft) {
          <td><input type="text" nz-input [(ngModel)]="draft.cas" /></td>
          <td><a (click)="keep(data)" style="margin-right: 8px">Enregistrer</a>
            <a nz-popconfirm nzPopconfirmTitle="Abandonner la saisie ?" (nzOnConfirm)="leave(data)">Annuler</a></td>
        } @else { <td>{{ data.cas }}</td><td><a (click)="edit(data)">Modifier</a></td> }
      </tr> }</tbody>
  </nz-table>`, class {
  rows = site.rows;
  pupils = site.pupils;
  edited = signal<Record<number, { cas: string }>>({});
  edit(row: any) { this.edited.update((all) => ({ ...all, [row.number]: { cas: row.cas } })); }
  leave(row: any) { this.edited.update(({ [row.number]: _, ...others }) => others); }
  keep(row: any) {
    const { cas } = this.edited()[row.number];
    (cas === row.cas ? Promise.resolve() : site.setCas(row.number, cas)).then(() => {
      row.cas = cas;
      this.leave(row);
    });
  }
});

widgets.duration = (root: HTMLElement) => show(root, `
  <nz-card nzTitle="Déconnexion automatique" style="max-width: 460px">
    <form nz-form nzLayout="vertical" (ngSubmit)="save()">
      <nz-form-item><nz-form-label nzFor="on">Déconnecter en cas d'inactivité</nz-form-label>
        <nz-form-control><nz-switch nzId="on" name="on" [(ngModel)]="on" nzCheckedChildren="Oui" nzUnCheckedChildren="Non"></nz-switch></nz-form-control></nz-form-item>
      <nz-form-item><nz-form-label nzFor="minutes">Durée</nz-form-label>
        <nz-form-control><nz-input-number nzId="minutes" name="minutes" [(ngModel)]="minutes" [nzMin]="1" [nzMax]="240" [nzStep]="5" nzAddonAfter="minutes"
          [nzDisabled]="!on"></nz-input-number></nz-form-control></nz-form-item>
      <button nz-button nzType="primary">Valider</button>
    </form>
  </nz-card>`, class {
  on = site.minutes !== null;
  minutes = site.minutes ?? 60;
  save() { site.setDuration(this.on ? this.minutes : null).then(() => location.reload()); }
});
