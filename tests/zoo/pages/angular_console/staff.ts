// A tab of people who sign in: a toggle leads to its views.
import { Component, inject, signal } from "@angular/core";
import { ActivatedRoute, NavigationEnd, Router } from "@angular/router";
import { takeUntilDestroyed } from "@angular/core/rxjs-interop";
import { KIT } from "./kit";

@Component({
  selector: "app-staff",
  imports: KIT,
  template: `
    <div class="page" style="padding-bottom: 0">
      <div>
        <mat-button-toggle-group [value]="view()" (change)="go($event.value)" aria-label="Affichage">
          @for (one of tabs; track one.path) { <mat-button-toggle [value]="one.path">{{ one.title }}</mat-button-toggle> }
        </mat-button-toggle-group>
      </div>
    </div>
    <router-outlet />`,
})
export class Staff {
  route = inject(ActivatedRoute);
  router = inject(Router);
  tabs = this.route.snapshot.data["views"];
  view = signal(this.seen());

  constructor() {
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationEnd) this.view.set(this.seen());
    });
  }

  seen() {
    return this.router.url.split("/")[4] ?? "liste";
  }

  go(view: string) {
    this.router.navigate([view], { relativeTo: this.route });
  }
}
