// A list of people: a virtual table whose logins are edited in place; what was typed is kept together.
import { Component, Injector, afterNextRender, computed, inject, signal } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import { NzMessageService } from "ng-zorro-antd/message";
import { NzModalService } from "ng-zorro-antd/modal";
import { people } from "../two_schools/school.js";
import { Columns, shown } from "./columns";
import { KIT } from "./kit";
import { act, pause, server } from "./server";

@Component({
  selector: "app-people",
  imports: [...KIT, Columns],
  template: `
    <div class="between above">
      <h2 nz-typography>{{ list }} <span class="quiet">({{ rows().length }})</span></h2>
      <nz-space>
        @if (pupils) {
          <nz-select *nzSpaceItem nzMode="multiple" nzPlaceHolder="Toutes les classes" [nzMaxTagCount]="2" style="width: 220px" [(ngModel)]="classes">
            @for (one of ["1G1", "2NDE1", "2NDE2", "TG3"]; track one) { <nz-option [nzValue]="one" [nzLabel]="one" /> }
          </nz-select>
        }
        <nz-input-wrapper *nzSpaceItem nzAllowClear><nz-icon nzInputPrefix nzType="search" /><input nz-input placeholder="Rechercher" [(ngModel)]="text"></nz-input-wrapper>
        <app-columns *nzSpaceItem [profile]="profile" />
      </nz-space>
    </div>
    <nz-table #table nzBordered nzSize="middle" [nzData]="rows()" [nzLoading]="loading()" [nzVirtualItemSize]="57" [nzVirtualForTrackBy]="number"
      [nzFrontPagination]="false" [nzShowPagination]="false" [nzScroll]="{ x: '720px', y: '420px' }">
      <thead>
        <tr>
          <th [colSpan]="pupils ? 3 : 2">Identité</th>
          @if (pupils) { <th>Scolarité</th> }
          @if (columns().mail || columns().cas) { <th [colSpan]="(columns().mail ? 1 : 0) + (columns().cas ? 1 : 0)">Comptes</th> }
        </tr>
        <tr>
          <th nzWidth="160px">Nom</th><th nzWidth="150px">Prénom</th>
          @if (pupils) { <th nzWidth="120px">Né(e) le</th><th nzWidth="110px">Classe</th> }
          @if (columns().mail) { <th nzWidth="160px">Adresse e-mail</th> }
          @if (columns().cas) { <th nzWidth="220px">Identifiant CAS</th> }
        </tr>
      </thead>
      <tbody>
        <ng-template nz-virtual-scroll let-data>
          <tr>
            <td>{{ data.family }}</td><td>{{ data.first }}</td>
            @if (pupils) { <td>{{ data.born }}</td><td>{{ data.group }}</td> }
            @if (columns().mail) { <td></td> }
            @if (columns().cas) {
              <td>
                @if (edited() === data) {
                  <input nz-input type="text" #field [(ngModel)]="typed" (keyup.enter)="field.blur()" (keyup.escape)="edited.set(null)" (blur)="keep()">
                } @else { <div class="editable-cell" [class.changed]="data.number in drafts()" (click)="edit(data)">{{ value(data) }}</div> }
              </td>
            }
          </tr>
        </ng-template>
      </tbody>
    </nz-table>
    <div class="actions">
      <button nz-button nzType="primary" [disabled]="!count()" [nzLoading]="busy()" (click)="save()"><nz-icon nzType="save" />Enregistrer</button>
      <button nz-button [disabled]="!count()" (click)="drafts.set({})">Annuler</button>
      @if (count()) { <span class="quiet">{{ count() }} modification{{ count() > 1 ? 's' : '' }} non enregistrée{{ count() > 1 ? 's' : '' }}</span> }
    </div>`,
})
export class People {
  message = inject(NzMessageService);
  modal = inject(NzModalService);
  injector = inject(Injector);
  told = inject(ActivatedRoute).snapshot.data;
  profile: string = this.told["profile"];
  list: string = this.told["list"];
  pupils = this.profile === "eleves";
  text = signal("");
  classes = signal<string[]>([]);
  loading = signal(true);
  busy = signal(false);
  edited = signal<any>(null);
  typed = signal("");
  drafts = signal<Record<number, string>>({});
  count = computed(() => Object.keys(this.drafts()).length);
  columns = computed(() => {
    const asked = shown()[this.profile] ?? {};
    return { mail: !!asked["mail"], cas: !!asked["cas"] && server.data().preference };
  });
  rows = computed(() => {
    if (this.loading()) return [];
    const found = people(server.data().rows, this.profile, this.text());
    return this.classes().length ? found.filter((one: any) => this.classes().includes(one.group)) : found;
  });

  constructor() {
    pause(600).then(() => this.loading.set(false));
  }

  number = (_: number, one: any) => one.number;
  value = (row: any) => this.drafts()[row.number] ?? row.cas;

  edit(row: any) {
    this.keep();
    this.typed.set(this.value(row));
    this.edited.set(row);
    afterNextRender(() => document.querySelector<HTMLInputElement>("td input[nz-input]")?.focus(), { injector: this.injector });
  }

  /** What is typed in the open cell, even where its row is scrolled out of view. */
  keep() {
    const row = this.edited(), login = this.typed().trim();
    if (!row) return;
    this.edited.set(null);
    this.drafts.update(({ [row.number]: _, ...others }) => (login === row.cas ? others : { ...others, [row.number]: login }));
  }

  async save() {
    this.keep();
    this.busy.set(true);
    const kept = await act("list", Object.entries(this.drafts()).map(([number, value]) => ({ number: Number(number), value })));
    this.busy.set(false);
    if (!kept) return;
    this.drafts.set({});
    this.message.success("Les modifications ont été enregistrées.");
  }

  /** Asked before another page is opened. */
  mayLeave(): boolean | Promise<boolean> {
    this.keep();
    if (!this.count()) return true;
    return new Promise((then) => {
      this.modal.confirm({
        nzTitle: "Quitter cette page ?", nzContent: "Les modifications non enregistrées seront perdues.",
        nzOkText: "Quitter", nzCancelText: "Rester", nzOnOk: () => then(true), nzOnCancel: () => then(false),
      });
    });
  }
}
