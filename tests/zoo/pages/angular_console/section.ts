// A section: its tabs, and the page of the one in front.
import { Component, inject } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import { KIT } from "./kit";

@Component({
  selector: "app-section",
  imports: KIT,
  template: `
    <nav mat-tab-nav-bar [tabPanel]="panel" mat-stretch-tabs="false">
      @for (one of told['tabs']; track one.path) {
        <a mat-tab-link [routerLink]="one.path" routerLinkActive #here="routerLinkActive" [active]="here.isActive">{{ one.title }}</a>
      }
    </nav>
    <mat-tab-nav-panel #panel><router-outlet /></mat-tab-nav-panel>`,
})
export class Section {
  told = inject(ActivatedRoute).snapshot.data;
}
