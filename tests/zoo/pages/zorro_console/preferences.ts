// « Préférences »: kinds at the left; each switch is kept as it is moved.
import { Component, inject, signal } from "@angular/core";
import { NzMessageService } from "ng-zorro-antd/message";
import { KIT } from "./kit";
import { act, pause, server } from "./server";

const KINDS = [
  { title: "Générales", switches: [
    { key: "accueil", title: "Afficher la page d'accueil au démarrage", about: "Sinon, la dernière page consultée est rouverte." },
    { key: "sons", title: "Émettre un son à la réception d'un message", about: "Uniquement dans le client." },
  ] },
  { title: "Affichages", switches: [
    { key: "photos", title: "Afficher les photos", about: "Dans les listes et les fiches des élèves." },
    { key: "preference", title: "Activer la gestion des identifiants ENT", about: "La colonne Identifiant CAS peut être affichée dans les listes de ressources." },
    { key: "ine", title: "Afficher le numéro national", about: "Dans les listes des élèves." },
  ] },
  { title: "Saisie", switches: [{ key: "majuscules", title: "Saisir les noms en majuscules", about: "À la création d'une ressource." }] },
];

@Component({
  selector: "app-preferences",
  imports: KIT,
  template: `
    <nz-tabs nzTabPosition="left">
      @for (kind of kinds; track kind.title) {
        <nz-tab [nzTitle]="kind.title">
          <h3 nz-typography>{{ kind.title }}</h3>
          <nz-list nzItemLayout="horizontal">
            @for (one of kind.switches; track one.key) {
              <nz-list-item>
                <nz-list-item-meta [nzTitle]="one.title" [nzDescription]="one.about" />
                <ul nz-list-item-actions><nz-list-item-action>
                  <nz-switch nzControl [ngModel]="on(one.key)" [nzLoading]="busy() === one.key" (click)="keep(one.key)" />
                </nz-list-item-action></ul>
              </nz-list-item>
            }
          </nz-list>
        </nz-tab>
      }
    </nz-tabs>`,
})
export class Preferences {
  kinds = KINDS;
  message = inject(NzMessageService);
  busy = signal("");
  others = signal<Record<string, boolean>>({ accueil: true, photos: true });

  on = (key: string) => (key === "preference" ? server.data().preference : !!this.others()[key]);

  async keep(key: string) {
    if (this.busy()) return;
    this.busy.set(key);
    const on = !this.on(key);
    const kept = key === "preference" ? await act("preference", { on }) : await pause(300).then(() => true);
    if (kept && key !== "preference") this.others.update((before) => ({ ...before, [key]: on }));
    if (kept) this.message.success("Préférence enregistrée.");
    this.busy.set("");
  }
}
