// The volet administration: a tree in a drawer; its leaves are pages.
import { Component, inject, signal } from "@angular/core";
import { Router } from "@angular/router";
import { ADMINISTRATION } from "./administration";
import { KIT } from "./kit";
import { server } from "./server";

@Component({
  selector: "app-volet",
  imports: KIT,
  template: `
    <button nz-button nzType="text" class="on-dark" aria-label="Administration du site" nz-tooltip nzTooltipTitle="Administration du site"
      nzTooltipPlacement="bottomLeft" (click)="open.set(true)"><nz-icon nzType="setting" /></button>
    <nz-drawer nzPlacement="left" nzTitle="Volet administration" [nzWidth]="320" [nzVisible]="open()" (nzOnClose)="open.set(false)">
      <ng-container *nzDrawerContent>
        <nz-tree nzBlockNode [nzData]="entries" (nzClick)="follow($event.node)"></nz-tree>
      </ng-container>
    </nz-drawer>`,
})
export class Volet {
  router = inject(Router);
  open = signal(false);
  entries = ADMINISTRATION;

  follow(node: any) {
    if (!node.isLeaf) {
      node.isExpanded = !node.isExpanded;
      return;
    }
    this.open.set(false);
    this.router.navigateByUrl(`/web/${server.school()}/admin/${node.key}`);
  }
}
