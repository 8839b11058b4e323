// Angular Material, theme azure-blue: expansion panels, snack bar, menu with submenus, tab group, select, dialog, table
// with a paginator and a field in every row, input. Compiled in the browser, so that no build of Angular's own is needed.
import "@angular/compiler";
import { Component, TemplateRef, ViewChild, inject, provideZonelessChangeDetection, signal } from "@angular/core";
import { FormsModule } from "@angular/forms";
import { DomSanitizer, bootstrapApplication } from "@angular/platform-browser";
import { MatButtonModule } from "@angular/material/button";
import { MatCheckboxModule } from "@angular/material/checkbox";
import { MatDialog, MatDialogModule } from "@angular/material/dialog";
import { MatExpansionModule } from "@angular/material/expansion";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { MatMenuModule } from "@angular/material/menu";
import { MatPaginator, MatPaginatorModule } from "@angular/material/paginator";
import { MatRadioModule } from "@angular/material/radio";
import { MatSelectModule } from "@angular/material/select";
import { MatSlideToggleModule } from "@angular/material/slide-toggle";
import { MatSnackBar, MatSnackBarModule } from "@angular/material/snack-bar";
import { MatTableDataSource, MatTableModule } from "@angular/material/table";
import { MatTabsModule } from "@angular/material/tabs";

declare const site: any;
declare const widgets: any;

const imports = [
  FormsModule, MatButtonModule, MatCheckboxModule, MatDialogModule, MatExpansionModule, MatFormFieldModule, MatInputModule,
  MatMenuModule, MatPaginatorModule, MatRadioModule, MatSelectModule, MatSlideToggleModule, MatSnackBarModule,
  MatTableModule, MatTabsModule,
];

function show(root: HTMLElement, template: string, type: any) {
  Component({ selector: "app-zone", template, imports, standalone: true })(type);
  root.innerHTML = "<app-zone></app-zone>";
  bootstrapApplication(type, { providers: [provideZonelessChangeDetection()] });
}

widgets.chapter = (root: HTMLElement) => show(root, `
  <mat-accordion>
    @for (one of services; track one.key) {
      <mat-expansion-panel><mat-expansion-panel-header><mat-panel-title>{{ one.name }}</mat-panel-title></mat-expansion-panel-header>
        <mat-radio-group [(ngModel)]="one.on"><mat-radio-button [value]="true">Oui</mat-radio-button>
          <mat-radio-button [value]="false">Non</mat-radio-button></mat-radio-group><br>
        @for (p of profiles; track p.key) { <mat-checkbox [checked]="one.profiles.includes(p.key)" (change)="tick(one, p.key, $event.checked)">{{ p.name }}</mat-checkbox> }
      </mat-expansion-panel>
    }
  </mat-accordion><br><button matButton="filled" (click)="save()">Enregistrer</button>`, class {
  services = site.services;
  profiles = site.profiles;
  tick(one: any, key: string, on: boolean) { one.profiles = on ? [...one.profiles, key] : one.profiles.filter((p: string) => p !== key); }
  save() { site.saveServices(this.services).then(() => (location.href = "?fait=1")); }
});

widgets.save = (root: HTMLElement) => show(root, `<button matButton="filled" type="button" (click)="save()">Enregistrer</button>`, class {
  bar = inject(MatSnackBar);
  save() { site.saveServices(site.plainServices()).then(() => this.bar.open("Vos modifications ont été enregistrées.", "Fermer")); }
});

widgets.menu = (root: HTMLElement) => show(root, `
  @for (group of menu; track group.name) {
    <button matButton [matMenuTriggerFor]="entries">{{ group.name }}</button>
    <mat-menu #entries="matMenu">@for (one of group.children; track one.name) { <a mat-menu-item [href]="one.href">{{ one.name }}</a> }</mat-menu>
  }`, class { menu = site.menu; });

widgets.tabs = (root: HTMLElement) => show(root, `
  <mat-tab-group>@for (one of tabs; track one.name) { <mat-tab [label]="one.name"><div [innerHTML]="one.html"></div></mat-tab> }</mat-tab-group>`, class {
  clean = inject(DomSanitizer);
  tabs = site.tabs.map((one: any) => ({ name: one.name, html: this.clean.bypassSecurityTrustHtml(one.html) }));
});

widgets.list = (root: HTMLElement) => show(root, `
  <mat-form-field><mat-label>Mon ENT</mat-label><mat-select [(ngModel)]="ent" [ngModelOptions]="{standalone: true}" [disabled]="off">
    @for (one of models; track one) { <mat-option [value]="one">{{ one }}</mat-option> }</mat-select></mat-form-field>
  <input type="hidden" name="ent" [value]="ent">`, class { ent = site.ent; models = site.models; off = site.published; });

widgets.window = (root: HTMLElement) => {
  const type = class {
    dialog = inject(MatDialog);
    window!: TemplateRef<unknown>;
    published = site.published;
    press() {
      (site.published ? Promise.resolve() : site.post("publish")).then(() =>
        this.dialog.open(this.window).afterClosed().subscribe((answer: unknown) => {
          if (!site.published) location.reload();
          else if (answer === true) site.post("stop").then(() => location.reload());
        }));
    }
  };
  ViewChild("fenetre")(type.prototype, "window");
  show(root, `<button matButton="outlined" (click)="press()">{{ published ? "Arrêter la publication" : "Publier dans la base" }}</button>
    <ng-template #fenetre><h2 mat-dialog-title>{{ published ? "Confirmation" : "Publication" }}</h2>
      <mat-dialog-content>{{ published ? "Voulez-vous vraiment arrêter la publication de la base ?" : "La base est publiée." }}</mat-dialog-content>
      <mat-dialog-actions>@if (published) { <button matButton mat-dialog-close>Non</button><button matButton [mat-dialog-close]="true" cdkFocusInitial>Oui</button> }
        @else { <button matButton mat-dialog-close>Fermer</button> }</mat-dialog-actions></ng-template>`, type);
};

widgets.people = (root: HTMLElement) => {
  const type = class {
    paginator!: MatPaginator;
    rows = new MatTableDataSource(site.rows);
    plain = [["family", "Nom"], ["first", "Prénom"], ...(site.pupils ? [["born", "Né(e) le"], ["group", "Classe"]] : [])];
    shown = [...this.plain.map(([key]) => key), "cas"];
    ngAfterViewInit() { this.rows.paginator = this.paginator; }
    save(row: any, value: string) { if (value && value !== row.cas) site.setCas(row.number, value).then(() => (row.cas = value)); }
  };
  ViewChild(MatPaginator)(type.prototype, "paginator");
  show(root, `<table mat-table [dataSource]="rows">
    @for (column of plain; track column[0]) { <ng-container [matColumnDef]="column[0]"><th mat-header-cell *matHeaderCellDef>{{ column[1] }}</th>
      <td mat-cell *matCellDef="let row">{{ row[column[0]] }}</td></ng-container> }
    <ng-container matColumnDef="cas"><th mat-header-cell *matHeaderCellDef>Identifiant CAS</th>
      <td mat-cell *matCellDef="let row"><mat-form-field subscriptSizing="dynamic"><input matInput #field aria-label="Identifiant CAS" [value]="row.cas" (change)="save(row, field.value)"></mat-form-field></td></ng-container>
    <tr mat-header-row *matHeaderRowDef="shown"></tr><tr mat-row *matRowDef="let row; columns: shown;"></tr></table>
    <mat-paginator [pageSizeOptions]="[10, 20]" showFirstLastButtons></mat-paginator>`, type);
};

widgets.duration = (root: HTMLElement) => show(root, `
  <h3>Déconnexion automatique</h3><p><mat-slide-toggle [checked]="on()" (change)="on.set($event.checked)">Déconnexion automatique</mat-slide-toggle></p>
  <mat-form-field><mat-label>Durée</mat-label><input matInput type="number" [value]="minutes()" (input)="minutes.set($any($event.target).value)" [disabled]="!on()"><span matTextSuffix>minutes</span></mat-form-field><br>
  <button matButton="filled" (click)="save()">Valider</button>`, class {
  on = signal(site.minutes !== null);
  minutes = signal(site.minutes ?? 60);
  save() { site.setDuration(this.on() ? Number(this.minutes()) : null).then(() => location.reload()); }
});
