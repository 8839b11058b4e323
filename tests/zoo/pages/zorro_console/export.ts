// « Export des utilisateurs »: the criteria, then the file.
import { Component, signal } from "@angular/core";
import { EXPORTED } from "../two_schools/school.js";
import { KIT } from "./kit";
import { server } from "./server";

const CLASSES = [
  { title: "Seconde", key: "2", selectable: false, children: ["2NDE1", "2NDE2"].map((one) => ({ title: one, key: one, isLeaf: true })) },
  { title: "Première", key: "1", selectable: false, children: [{ title: "1G1", key: "1G1", isLeaf: true }] },
  { title: "Terminale", key: "T", selectable: false, children: [{ title: "TG3", key: "TG3", isLeaf: true }] },
];

@Component({
  selector: "app-export",
  imports: KIT,
  template: `
    <h2 nz-typography>Export des utilisateurs</h2>
    <form nz-form nzLayout="vertical" class="narrow" #form="ngForm" (ngSubmit)="download(form)">
      <nz-form-item>
        <nz-form-label nzRequired nzFor="profil">Profil</nz-form-label>
        <nz-form-control nzErrorTip="Ce champ est obligatoire">
          <nz-select nzId="profil" name="profil" required nzPlaceHolder="Choisir un profil" [(ngModel)]="profile">
            @for (one of profiles; track one.id) { <nz-option [nzValue]="one.id" [nzLabel]="one.label" /> }
          </nz-select>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label nzFor="classe">Classe</nz-form-label>
        <nz-form-control nzExtra="Laissez vide pour exporter toutes les classes.">
          <nz-tree-select nzId="classe" name="classe" nzAllowClear nzPlaceHolder="Toutes" [nzNodes]="classes" [(ngModel)]="group" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-control><label nz-checkbox name="anciens" [(ngModel)]="leaving">Inclure les comptes à supprimer</label></nz-form-control>
      </nz-form-item>
      <button nz-button nzType="primary"><nz-icon nzType="download" />Exporter au format CSV</button>
    </form>`,
})
export class Export {
  profiles = EXPORTED;
  classes = CLASSES;
  profile = signal(null);
  group = signal(null);
  leaving = signal(true);

  download(form: any) {
    if (form.invalid) {
      form.controls.profil.markAsDirty();
      form.controls.profil.updateValueAndValidity();
      return;
    }
    const asked = new URLSearchParams({ profil: this.profile()!, classe: this.group() ?? "" });
    location.href = `/api/export/${server.school()}?${asked}`;
  }
}
