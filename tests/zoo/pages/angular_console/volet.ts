// The volet administration: a tree whose leaves are pages.
import { Component } from "@angular/core";
import { ADMINISTRATION } from "./administration";
import { KIT } from "./kit";
import { server } from "./server";

@Component({
  selector: "app-volet",
  imports: KIT,
  template: `
    <h2>Volet administration</h2>
    <mat-tree #tree [dataSource]="entries" [childrenAccessor]="below" aria-label="Volet administration">
      <mat-tree-node *matTreeNodeDef="let one" matTreeNodePadding>
        <button matIconButton disabled></button><a [routerLink]="['/web', server.school(), 'admin', one.key]">{{ one.title }}</a>
      </mat-tree-node>
      <mat-tree-node *matTreeNodeDef="let one; when: branches" matTreeNodePadding matTreeNodeToggle [cdkTreeNodeTypeaheadLabel]="one.title">
        <button matIconButton [attr.aria-label]="(tree.isExpanded(one) ? 'Replier ' : 'Déplier ') + one.title">
          <mat-icon fontSet="mdi" [fontIcon]="tree.isExpanded(one) ? 'mdi-chevron-down' : 'mdi-chevron-right'" />
        </button>{{ one.title }}
      </mat-tree-node>
    </mat-tree>`,
})
export class Volet {
  server = server;
  entries = ADMINISTRATION;
  below = (one: any) => one.entries ?? [];
  branches = (_: number, one: any) => !!one.entries;
}
