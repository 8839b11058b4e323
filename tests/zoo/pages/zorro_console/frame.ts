// Sections at the top, the pages of the one in view at the side, and the way to the page above it.
import { Component, computed, inject, signal } from "@angular/core";
import { takeUntilDestroyed } from "@angular/core/rxjs-interop";
import { NavigationEnd, Router } from "@angular/router";
import { NzModalService } from "ng-zorro-antd/modal";
import { KIT } from "./kit";
import { leave, server } from "./server";
import { SECTIONS } from "./sections";

@Component({
  selector: "app-frame",
  imports: KIT,
  template: `
    <nz-layout class="whole">
      <nz-header class="bar">
        <span class="brand">PRONOTE</span>
        <ul nz-menu nzTheme="dark" nzMode="horizontal" class="grow">
          @for (one of sections; track one.path) {
            <li nz-menu-item [nzSelected]="one.path === section().path" (click)="go(one.path)">{{ one.title }}</li>
          }
        </ul>
        <a class="on-dark" nz-dropdown [nzDropdownMenu]="account">{{ server.data().name }} <nz-icon nzType="down" /></a>
        <nz-dropdown-menu #account="nzDropdownMenu">
          <ul nz-menu>
            <li nz-menu-item><a href="/">Changer de base</a></li>
            <li nz-menu-divider></li>
            <li nz-menu-item (click)="leave()"><nz-icon nzType="logout" /> Se déconnecter</li>
          </ul>
        </nz-dropdown-menu>
      </nz-header>
      <nz-layout>
        @if (section().entries; as entries) {
          <nz-sider nzCollapsible nzTheme="light" [nzWidth]="272" [(nzCollapsed)]="narrow">
            <ul nz-menu nzMode="inline" [nzInlineCollapsed]="narrow()">
              @for (one of entries; track one.path) {
                @if (one.entries) {
                  <li nz-submenu [nzTitle]="one.title" [nzIcon]="one.icon!" [nzOpen]="path()[3] === one.path"><ul>
                    @for (under of one.entries; track under.path) {
                      <li nz-menu-item nzMatchRouter><a [routerLink]="['/', server.school(), section().path, one.path, under.path]">{{ under.title }}</a></li>
                    }
                  </ul></li>
                } @else {
                  <li nz-menu-item nzMatchRouter nz-tooltip nzTooltipPlacement="right" [nzTooltipTitle]="narrow() ? one.title : ''">
                    <nz-icon [nzType]="one.icon!" /><span><a [routerLink]="['/', server.school(), section().path, one.path]">{{ one.title }}</a></span>
                  </li>
                }
              }
            </ul>
          </nz-sider>
        }
        <nz-layout class="inner">
          <nz-breadcrumb nzAutoGenerate />
          <nz-content class="sheet"><router-outlet /></nz-content>
        </nz-layout>
      </nz-layout>
    </nz-layout>`,
})
export class Frame {
  server = server;
  leave = leave;
  sections = SECTIONS;
  router = inject(Router);
  narrow = signal(false);
  path = signal(this.router.url.split("/"));
  section = computed(() => SECTIONS.find((one) => one.path === this.path()[2]) ?? SECTIONS[0]);

  constructor() {
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationEnd) this.path.set(event.urlAfterRedirects.split("/"));
    });
    if (localStorage.getItem("nouveautes")) return;
    localStorage.setItem("nouveautes", "lues");
    inject(NzModalService).info({
      nzTitle: "Nouveautés de la version 2026",
      nzContent: "Les identifiants ENT peuvent désormais être saisis directement dans les listes de ressources.",
      nzOkText: "J'ai compris",
    });
  }

  go(path: string) {
    this.router.navigate(["/", server.school(), path]);
  }
}
