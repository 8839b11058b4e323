// The console's frame: the bar above, the sections at the side.
import { Component, inject } from "@angular/core";
import { MatDialog } from "@angular/material/dialog";
import { ActivatedRoute, Router } from "@angular/router";
import { SCHOOLS } from "../two_schools/school.js";
import { KIT } from "./kit";
import { News } from "./news";
import { leave, load, server } from "./server";

const ICONS: Record<string, string> = {
  accueil: "view-dashboard-outline", serveur: "server", net: "web", fichier: "folder-outline", parametres: "cog-outline",
  ressources: "account-group-outline", communication: "message-outline",
};

@Component({
  selector: "app-frame",
  imports: KIT,
  styles: ":host { display: contents; }",
  template: `
    <mat-toolbar class="site-bar">
      <button matIconButton aria-label="Menu" (click)="menu.toggle()"><mat-icon fontSet="mdi" fontIcon="mdi-menu" /></button>
      <span class="grow">PRONOTE</span>
      <button matButton [matMenuTriggerFor]="account">{{ server.data().name }}<mat-icon iconPositionEnd fontSet="mdi" fontIcon="mdi-menu-down" /></button>
      <mat-menu #account="matMenu">
        <button mat-menu-item [matMenuTriggerFor]="schools"><mat-icon fontSet="mdi" fontIcon="mdi-school-outline" /><span>Changer d'établissement</span></button>
        <button mat-menu-item><mat-icon fontSet="mdi" fontIcon="mdi-account-outline" /><span>Mon compte</span></button>
        <button mat-menu-item (click)="leave()"><mat-icon fontSet="mdi" fontIcon="mdi-logout" /><span>Se déconnecter</span></button>
      </mat-menu>
      <mat-menu #schools="matMenu">
        @for (one of known; track one) { <a mat-menu-item [href]="'/' + one">{{ server.data().schools[one] }}</a> }
      </mat-menu>
    </mat-toolbar>
    @if (server.busy()) { <mat-progress-bar class="busy" mode="indeterminate" /> }
    <mat-sidenav-container class="under">
      <mat-sidenav #menu class="side" mode="side" opened>
        <mat-nav-list>
          @for (one of sections; track one.path) {
            <a mat-list-item [routerLink]="one.path" routerLinkActive #here="routerLinkActive" [activated]="here.isActive">
              <mat-icon matListItemIcon fontSet="mdi" [fontIcon]="'mdi-' + icons[one.path]" />
              <span matListItemTitle>{{ one.data.title }}</span>
            </a>
          }
        </mat-nav-list>
      </mat-sidenav>
      <mat-sidenav-content>
        @if (server.school() === school) { <router-outlet /> }
      </mat-sidenav-content>
    </mat-sidenav-container>`,
})
export class Frame {
  server = server;
  icons = ICONS;
  known = SCHOOLS;
  router = inject(Router);
  told = inject(ActivatedRoute).snapshot;
  sections = this.told.data["sections"];
  school = this.told.params["school"];

  constructor() {
    if (!SCHOOLS.includes(this.school)) this.router.navigateByUrl("/");
    else if (server.school() !== this.school) load(this.school);
    if (!localStorage.getItem("news")) inject(MatDialog).open(News);
  }

  async leave() {
    await leave();
    this.router.navigateByUrl("/");
  }
}
