// The portal: the school's site, its tabs, and the volet administration for who may open it.
import { Component, computed, inject } from "@angular/core";
import { Router } from "@angular/router";
import { SCHOOLS } from "../two_schools/school.js";
import { Cookies } from "./cookies";
import { KIT } from "./kit";
import { leave, load, server } from "./server";
import { Volet } from "./volet";

@Component({
  selector: "app-site",
  imports: [...KIT, Cookies, Volet],
  template: `
    @if (server.data(); as data) {
      <nz-layout class="whole">
        <nz-header class="bar">
          @if (data.signed) { <app-volet /> }
          <span class="brand">ATRIUM</span><span class="grow">{{ data.name }}</span>
          @if (data.signed) {
            <nz-badge [nzCount]="2" nzSize="small"><button nz-button nzType="text" class="on-dark" aria-label="Notifications"><nz-icon nzType="bell" /></button></nz-badge>
            <a class="on-dark" nz-dropdown [nzDropdownMenu]="account"><nz-avatar nzIcon="user" nzSize="small" /> Camille Administrateur <nz-icon nzType="down" /></a>
            <nz-dropdown-menu #account="nzDropdownMenu">
              <ul nz-menu>
                <li nz-menu-item>Mon profil</li>
                <li nz-submenu nzTitle="Mes sites"><ul>
                  @for (one of schools; track one) { <li nz-menu-item><a [href]="'/web/' + one + '/accueil'">{{ data.schools[one] }}</a></li> }
                </ul></li>
                <li nz-menu-divider></li>
                <li nz-menu-item (click)="leave()"><nz-icon nzType="logout" /> Se déconnecter</li>
              </ul>
            </nz-dropdown-menu>
          } @else { <a nz-button nzType="primary" routerLink="/connexion"><nz-icon nzType="login" />Se connecter</a> }
        </nz-header>
        <ul nz-menu nzMode="horizontal" class="tabs-of-site">
          @for (one of tabs(); track one[0]) {
            <li nz-menu-item nzMatchRouter><a [routerLink]="['/web', server.school(), one[0]]">{{ one[1] }}</a></li>
          }
        </ul>
        <nz-content class="content"><router-outlet /></nz-content>
        <nz-footer class="quiet foot">Région Sud Provence-Alpes-Côte d'Azur · Mentions légales · Accessibilité</nz-footer>
      </nz-layout>
      <app-cookies />
    }`,
})
export class Portal {
  server = server;
  schools = SCHOOLS;
  router = inject(Router);
  tabs = computed(() => {
    const pronote = server.data().services.find((one: any) => one.key === "pronote").on;
    return [["accueil", "Accueil"], ["vie", "Vie de l'établissement"], ["cdi", "CDI"], ...(pronote ? [["pronote", "Pronote"]] : [])];
  });

  constructor() {
    const asked = location.pathname.split("/")[2];
    load(SCHOOLS.includes(asked) ? asked : "lycee");
  }

  async leave() {
    await leave();
    this.router.navigateByUrl(`/web/${server.school()}/accueil`);
  }
}
