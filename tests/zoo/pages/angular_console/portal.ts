// The portal: the school's site, and what its bar leads to.
import { Component, inject } from "@angular/core";
import { MatSnackBar } from "@angular/material/snack-bar";
import { Router } from "@angular/router";
import { SCHOOLS } from "../two_schools/school.js";
import { Cookies } from "./cookies";
import { KIT } from "./kit";
import { leave, load, server } from "./server";
import { Volet } from "./volet";

const TABS = { accueil: "Accueil", actualites: "Actualités", cdi: "CDI", orientation: "Orientation" };

@Component({
  selector: "app-site",
  imports: [...KIT, Volet],
  template: `
    @if (server.data(); as data) {
      <mat-toolbar class="site-bar">
        @if (data.signed) {
          <button matIconButton aria-label="Administration du site" matTooltip="Administration du site" (click)="drawer.toggle()">
            <mat-icon fontSet="mdi" fontIcon="mdi-cog" />
          </button>
        }
        <span>ATRIUM</span><span class="grow">{{ data.name }}</span>
        @if (data.signed) {
          <button matIconButton aria-label="Notifications" matBadge="3"><mat-icon fontSet="mdi" fontIcon="mdi-bell-outline" /></button>
          <button matButton [matMenuTriggerFor]="account">Camille Administrateur<mat-icon iconPositionEnd fontSet="mdi" fontIcon="mdi-menu-down" /></button>
          <mat-menu #account="matMenu">
            <button mat-menu-item>Mon profil</button>
            <button mat-menu-item [matMenuTriggerFor]="sites">Mes sites</button>
            <mat-divider />
            <button mat-menu-item (click)="leave()">Se déconnecter</button>
          </mat-menu>
          <mat-menu #sites="matMenu">
            @for (one of schools; track one) { <a mat-menu-item [href]="'/web/' + one">{{ data.schools[one] }}</a> }
          </mat-menu>
        } @else { <a matButton routerLink="/connexion"><mat-icon fontSet="mdi" fontIcon="mdi-login" />Se connecter</a> }
      </mat-toolbar>
      @if (server.busy()) { <mat-progress-bar class="busy" mode="indeterminate" /> }
      <mat-drawer-container class="under">
        <mat-drawer #drawer class="volet">
          @if (data.signed) { <app-volet (click)="follow($event, drawer)" /> }
        </mat-drawer>
        <mat-drawer-content>
          <nav mat-tab-nav-bar [tabPanel]="panel" mat-stretch-tabs="false">
            @for (one of tabs(data); track one[0]) {
              <a mat-tab-link [routerLink]="['/web', server.school(), one[0]]" routerLinkActive #here="routerLinkActive" [active]="here.isActive">{{ one[1] }}</a>
            }
          </nav>
          <mat-tab-nav-panel #panel><router-outlet /></mat-tab-nav-panel>
        </mat-drawer-content>
      </mat-drawer-container>
    }`,
})
export class Portal {
  server = server;
  schools = SCHOOLS;
  router = inject(Router);

  constructor() {
    const asked = location.pathname.split("/")[2];
    load(SCHOOLS.includes(asked) ? asked : "lycee");
    if (!localStorage.getItem("cookies")) inject(MatSnackBar).openFromComponent(Cookies, { duration: 0 });
  }

  tabs(data: any) {
    const pronote = data.services.find((one: any) => one.key === "pronote").on;
    return Object.entries(pronote ? { ...TABS, pronote: "Pronote" } : TABS);
  }

  follow(event: Event, drawer: any) {
    if ((event.target as Element).closest("a")) drawer.close();
  }

  async leave() {
    await leave();
    this.router.navigateByUrl(`/web/${server.school()}`);
  }
}
